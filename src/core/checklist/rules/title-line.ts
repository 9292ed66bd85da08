import type { Quote } from '../../advert/advert'
import { quoteAround, quoteLine } from '../../fit/opening'
import { roleStems } from '../../fit/role-words'
import { slugOf } from '../../fit/slug'
import { wordsOf } from '../../fit/words'
import { type Message, messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { type Asked, isLine, mainMusts } from '../asked'
import { example, line, must } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'
import type { Situation } from '../situation'
import { soughtFor } from '../sought'

const words = messages('checklist/title-line', {
  text: 'Open with their title “{title}”',
  opening: 'Open with their title “{title}”, then {first}',
  openingTwo: 'Open with their title “{title}”, then {first}, then {second}',
  reason: 'A reader and a search look for these words first. Leave out what isn’t true of you.',
  thread: 'Let the sentence of your brand statement run through it',
  bridge: 'Say in your headline how your work leads to “{title}”',
  bridgeWhy: 'It isn’t one of your target roles, so a reader needs the bridge in the first line.',
})

const fewestWords = 6
const describing = ['role', 'about', 'heading', 'meta', 'duties', 'requirements', 'other'] as const

/** The line that says most of the title's own words, in the parts that describe the job. */
function lineOfTitle({ lines, reading }: Situation, title: string): Quote | null {
  const tokens = new Set(roleStems(title))
  let best: { shared: number; quote: Quote } | null = null
  lines.forEach((text, at) => {
    const zone = reading.lines[at]?.zone ?? 'other'
    if (!describing.some(known => known === zone)) return
    const hits = wordsOf(text).filter(word => tokens.has(word.stem))
    const shared = new Set(hits.map(word => word.stem)).size
    const first = hits[0]
    if (!first || (best && shared <= best.shared)) return
    best = { shared, quote: quoteAround(lines, at, first.start, first.end) }
  })
  const found = best as { shared: number; quote: Quote } | null
  if (found && (found.shared > 1 || found.shared === tokens.size)) return found.quote
  // The title stands nowhere in the text: then the line that says what the job is, or what is done in it.
  for (const zone of ['role', 'duties']) {
    const at = lines.findIndex(
      (text, i) => reading.lines[i]?.zone === zone && wordsOf(text).length >= fewestWords,
    )
    if (at >= 0) return quoteLine(lines, at)
  }
  return null
}

const longestName = 70

/** Years and degrees are shown for themselves; a long line of the advert opens nobody's summary. */
const opensSummary = ({ requirement, coverage, name }: Asked): boolean =>
  coverage.state !== 'missing' &&
  // A line that nothing answers yet opens no summary.
  !(coverage.state === 'open' && isLine(name)) &&
  requirement.years === null &&
  requirement.degree === null &&
  name.length <= longestName

/** The two musts that a summary should begin with. */
function firstTwo(situation: Situation): Asked[] {
  const [first, ...others] = mainMusts(situation).filter(opensSummary)
  const second = others.find(asked => asked.name !== first?.name)
  return [first, second].flatMap(asked => asked ?? [])
}

function bridge(title: string, quote: Quote): Draft {
  return {
    about: slugOf(title),
    text: words.bridge({ title }),
    reason: words.bridgeWhy(),
    quote,
  }
}

/** One after the other: a must may itself be two things ("SQL and Python"). */
function opening(title: string, first: string | undefined, second: string | undefined): Message {
  if (first === undefined) return words.text({ title })
  return second === undefined ? words.opening({ title, first }) : words.openingTwo({ title, first, second })
}

/** A reader looks for their own title first, then for what they must have: both go on top where they are true. */
export const rule: Rule = {
  id: 'title-line',
  phase: 'tailor',
  most: 1,
  applies: ({ fields }) => fieldValue(fields, 'title') !== null,
  make: situation => {
    const title = (fieldValue(situation.fields, 'title') ?? '')
      .replace(/(?:(?<!\s)\s+)?[([][^)\]]{0,200}[)\]]/g, '')
      .trim()
    const quote = lineOfTitle(situation, title)
    if (!quote || title === '') return []
    if (situation.fit.reasons.some(reason => reason.kind === 'role' && reason.side === 'against'))
      return [bridge(title, quote)]
    const musts = firstTwo(situation)
    const [first, second] = musts.map(({ name }) => name)
    const sought = { name: `“${title}”`, wordings: [title] }
    return [
      {
        about: slugOf([title, ...musts.map(({ about }) => about)].join(' ')),
        text: opening(title, first, second),
        reason: words.reason(),
        quote,
        parts: situation.brand.statement.trim() === '' ? [] : [words.thread()],
        verify: {
          by: 'named',
          sought: [sought, ...musts.flatMap(soughtFor)].slice(0, mostSought),
          where: 'top',
        },
      },
    ]
  },
}
const mostSought = 6

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...wardNurse, brand: { skills: ['wound care'], statement: 'I make wards safe.' } }),
      gives: [
        {
          about: 'staff-nurse-surgical-ward-wound-care',
          says: [
            '“Staff Nurse, Surgical Ward”, then wound care',
            'the sentence of your brand statement run through it',
          ],
        },
      ],
    },
    {
      // A must that is two things stays told apart from the next.
      of: example({
        ...wardNurse,
        lines: [
          ...wardNurse.lines,
          must('Practice in triage and plastering', { skills: ['triage', 'plastering'] }),
        ],
        brand: { skills: ['wound care', 'triage', 'plastering'] },
      }),
      gives: [
        {
          about: 'staff-nurse-surgical-ward-wound-care-triage-and-plastering',
          says: ['“Staff Nurse, Surgical Ward”, then wound care, then triage and plastering'],
        },
      ],
    },
    {
      of: example(bare),
      gives: [
        { about: 'night-porter', says: ['Open with their title “Night Porter”'], quote: 'night porter' },
      ],
    },
    {
      // What nothing answers yet, and what has no name but its line, opens nothing.
      of: example({
        ...wardNurse,
        brand: { statement: 'I make wards safe.' },
        lines: [
          line('role', 'We seek a staff nurse for our surgical ward.'),
          must('Reads charts of tides with ease', { kinds: ['experience'] }),
        ],
      }),
      gives: [
        { about: 'staff-nurse-surgical-ward', says: ['Open with their title “Staff Nurse, Surgical Ward”'] },
      ],
    },
    {
      // The title stands nowhere: then the line that says what is done.
      of: example({
        title: 'Handyman',
        lines: [
          line('legal', 'We treat all applications for this place alike.'),
          line('duties', 'Mend the doors and lamps of our forty rooms.'),
        ],
      }),
      gives: [{ about: 'handyman', says: ['Handyman'], quote: 'Mend the doors' }],
    },
    {
      of: example({ ...bare, brand: { targetRoles: ['Accountant'] } }),
      gives: [{ about: 'night-porter', says: ['how your work leads to “Night Porter”'] }],
    },
  ],
  nothing: [example({ ...bare, lines: [line('legal', 'We treat all applications alike.')] })],
  notApplicable: [example({ lines: bare.lines })],
})
