import type { Quote } from '../../advert/advert'
import { findWorkMode } from '../../advert/facts/work-mode'
import { messages } from '../../kernel/message'
import { fieldValue, type WorkMode } from '../../posting/posting'
import { type AdvertText, findInLines } from '../advert-text'
import { quoteAround, sentenceOf } from '../opening'
import { type MatterReader, unsaid } from './matter'

const words = messages('fit/wishes/work-mode', {
  days: 'the advert asks for {days, plural, one {# day} other {# days}} on site',
  remote: 'the advert says remote',
  hybrid: 'the advert says hybrid',
  onsite: 'the advert says on site',
  several: 'the advert says different things in different places',
})

const cues: readonly (readonly [WorkMode, RegExp])[] = [
  [
    'remote',
    /\b(?:remote(?:ly)?|work(?:ing)? from home|wfh|home ?office|from anywhere|telework|t[ée]l[ée]travail|teletrabajo|teletrabalho|smart working|remot[oa]|mobiles? arbeiten|distanciel)\b/i,
  ],
  ['hybrid', /\bh[yií]brid[aeo]?s?\b|\bibrid[ao]\b/i],
  [
    'onsite',
    /\b(?:on[- ]?site|in[- ](?:the )?office|in[- ]person|office[- ]based|presencial|vor ort|präsenz|sur site|in sede)\b/i,
  ],
]
/** At home for a part of the week: "teletrabajo parcial", "two days of home office". */
const inPart =
  /\b(?:part(?:ly|ially|ial)?|some|teilweise|zeitweise|anteilig|partiel(?:lement)?|parcial(?:mente)?|parzial[ei]|(?:[1-4]|one|two|three|four|zwei|drei|deux|trois|dos|tres|dois|três|due|tre) (?:days?|tage?|jours?|d[ií]as?|giorni))\b/i

/** "Two days", "3 days a week" on site, as the user or the advert counts them. */
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five']
const daysPattern =
  /\b(one|two|three|four|five|[1-5])(?:\s*(?:-|–|to)\s*(?:\w+))?\s+days?\b[^.;]{0,40}\b(?:office|on[- ]?site|in[- ]person|campus|headquarters)\b|\b(?:office|on[- ]?site|in[- ]person)\b[^.;]{0,30}?\b(one|two|three|four|five|[1-5])\s+days?\b/i

function daysIn(match: RegExpExecArray | null): number | null {
  const said = match?.[1] ?? match?.[2]
  if (said === undefined) return null
  const word = numbers.indexOf(said.toLowerCase())
  return word >= 0 ? word : Number(said)
}

/** Which modes answer the wish: hybrid is not remote, but whoever accepts hybrid accepts remote. */
function accepted(phrase: string): Set<WorkMode> | null {
  const named = cues.filter(([, cue]) => cue.test(phrase)).map(([mode]) => mode)
  if (named.length === 0) return null
  const modes = new Set<WorkMode>(named)
  if (daysPattern.test(phrase) || (modes.has('remote') && inPart.test(phrase)))
    return new Set(['hybrid', 'remote'])
  if (modes.has('hybrid')) modes.add('remote')
  return modes
}

function stated(advert: AdvertText): { mode: WorkMode; quote: Quote | null } | null {
  const field = advert.fields.workMode
  if (field?.rung === 'user') return { mode: field.value, quote: null }
  const fact = advert.reading.facts.workMode
  if (fact) return { mode: fact.value, quote: sentenceOf(advert.lines, fact.quote) }
  const mode = fieldValue(advert.fields, 'workMode')
  return mode ? { mode, quote: null } : null
}

/** A line that says one of the modes, whatever the others say. */
function saidElsewhere(advert: AdvertText, modes: ReadonlySet<WorkMode>): Quote | null {
  for (const [line, text] of advert.lines.entries()) {
    const found = advert.zoneOf(line) === 'legal' ? null : findWorkMode(text)
    if (found && modes.has(found.value)) return quoteAround(advert.lines, line, found.start, found.end)
  }
  return null
}

const wholeWeek = 5

/** "Remote", "hybrid or remote", "at most two days in the office". Other phrases with such words are left alone. */
export const readWorkMode: MatterReader = phrase => {
  const modes = accepted(phrase)
  if (!modes || phrase.split(/\s+/).length > 12) return null
  const most = daysIn(daysPattern.exec(phrase))
  return advert => {
    const said = stated(advert)
    const days = findInLines(advert, daysPattern)
    const asked = daysIn(days?.match ?? null)
    if (most !== null && days && asked !== null) {
      const stance = asked <= most ? 'yes' : 'no'
      return {
        stance,
        says: words.days({ days: asked }),
        quote: days.quote,
      }
    }
    if (!said) return unsaid
    // "In person at least three days a week" leaves the others.
    const isPartly = said.mode === 'onsite' && said.quote !== null && asked !== null && asked < wholeWeek
    const mode = isPartly ? 'hybrid' : said.mode
    const says = words[mode]()
    if (most !== null && mode === 'hybrid') return { stance: 'unclear', says, quote: said.quote }
    // Some days on site are neither what was asked for nor surely what was ruled out.
    if (mode === 'hybrid' && modes.size === 1 && modes.has('onsite'))
      return { stance: 'unclear', says, quote: said.quote }
    if (modes.has(mode)) return { stance: 'yes', says, quote: said.quote }
    // An advert that says both has not said the contrary; what the user or the page set has.
    const elsewhere = said.quote ? saidElsewhere(advert, modes) : null
    return elsewhere
      ? { stance: 'unclear', says: words.several(), quote: elsewhere }
      : { stance: 'no', says, quote: said.quote }
  }
}
