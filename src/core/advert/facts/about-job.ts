import type { AdvertFacts, Fact, Zone } from '../advert'
import { findWaived } from '../requirements/waived'
import { checkTime, piece } from '../time-budget'
import { findDeadline } from './deadline'
import type { Found } from './found'
import { quoteOf, titleLine, toldAs } from './from-lines'
import { findHours } from './hours'
import { findLevel, levelInTitle } from './level'
import { findOnsiteDays } from './onsite-days'
import type { ReadText } from './read-text'
import { findReportsTo } from './reports-to'
import { findStart } from './start'
import { findTeamSize } from './team-size'

/** The first line of some zones that says it: in the zones named first, then in the next ones. */
function firstIn<T>(
  from: ReadText,
  find: (text: string) => Found<T> | null,
  ...order: readonly (readonly Zone[])[]
): Fact<T> | null {
  for (const zones of order) {
    for (const [line, text] of from.lines.entries()) {
      checkTime()
      if (!zones.includes(toldAs(from, line))) continue
      const found = find(text)
      if (found) return { value: found.value, quote: quoteOf(from, line, found) }
    }
  }
  return null
}

const aboutTheJob: readonly Zone[] = ['meta', 'role', 'heading']
const conditions: readonly Zone[] = ['offer', 'other', 'process', 'about']

/** What the title or a label calls the level; nothing of it is guessed from years. */
function levelIn(from: ReadText): AdvertFacts['level'] {
  const named = levelInTitle(from.title)
  if (named) return { value: named.value, quote: quoteOf(from, titleLine, named) }
  return firstIn(from, findLevel, ['meta', 'role', 'heading', 'other'])
}

/** Said of this job or of what it asks; a duty that needs no travel is no news. */
function notAskedOf(from: ReadText): AdvertFacts['notAsked'] {
  const facts = new Map<string, AdvertFacts['notAsked'][number]>()
  for (const [line, text] of from.lines.entries()) {
    checkTime()
    if (from.read[line]?.zone === 'heading' || from.read[line]?.zone === 'legal') continue
    for (const found of findWaived(text))
      if (found.value && !facts.has(found.value))
        facts.set(found.value, { value: found.value, quote: quoteOf(from, line, found) })
  }
  return [...facts.values()]
}

type AboutJob = Pick<
  AdvertFacts,
  'notAsked' | 'hoursPerWeek' | 'daysOnSite' | 'reportsTo' | 'teamSize' | 'deadline' | 'start' | 'level'
>

/** How the job is laid out: hours, days on site, whom it reports to, team, dates and level. */
export function aboutJobOf(from: ReadText): AboutJob {
  const first = <T>(
    name: string,
    find: (text: string) => Found<T> | null,
    ...order: readonly (readonly Zone[])[]
  ): Fact<T> | null => piece(`fact ${name}`, () => firstIn(from, find, ...order))
  return {
    notAsked: piece('fact not asked', () => notAskedOf(from)),
    hoursPerWeek: first('hours', findHours, aboutTheJob, conditions, ['requirements', 'duties']),
    daysOnSite: first('days on site', findOnsiteDays, aboutTheJob, conditions, ['requirements', 'legal']),
    reportsTo: first('reports to', findReportsTo, aboutTheJob, ['duties', 'other', 'about']),
    // "Led a team of eight" among the requirements is about the past.
    teamSize: first('team size', findTeamSize, aboutTheJob, ['duties', 'other']),
    deadline: first(
      'deadline',
      findDeadline,
      ['process', 'meta'],
      ['heading', 'legal', 'role', 'offer', 'other', 'about'],
    ),
    start: first(
      'start',
      findStart,
      ['meta', 'role', 'heading'],
      ['offer', 'process', 'other', 'about', 'requirements'],
    ),
    level: piece('fact level', () => levelIn(from)),
  }
}
