import { messages } from '../kernel/message'
import { findDates } from '../resume/dates/find-dates'
import { monthsCovered } from '../resume/dates/months'
import { findAny, wholeLine } from './find'
import { isWork, type ResumeLine } from './resume-lines'
import { notDone, type Verified } from './verify'

const words = messages('verify/years', {
  noDates: 'dates at the positions',
  noSubject: '{years, plural, one {# year} other {# years}}; no dated position names {subjects}',
  tooFew: '{years, plural, one {# year} other {# years}}; the dates add up to {found, number}',
})

/** Months since the year 0; where only a year is said, its middle is taken so that sums neither gain nor lose. */
function monthOf(date: string): number {
  const [year = 0, month = 7] = date.split('-').map(Number)
  return year * 12 + month
}

/** Said in so many words: "7 years of", "over 10 years". */
const said = /\b(\d{1,2})\s*\+?\s*(?:years|yrs)\b/i

/**
 * Whether a reader can count the years that are asked for: said as a sum, or by the spans of the positions.
 * @param now the present, as an ISO string, for positions that go on.
 */
export function verifyYears(
  lines: readonly ResumeLine[],
  { years, subjects }: { years: number; subjects: readonly string[] },
  now: string,
): Verified {
  const isAbout = (some: readonly ResumeLine[]) => subjects.length === 0 || findAny(some, subjects) !== null
  const sum = lines.find(line => Number(said.exec(line.text)?.[1] ?? 0) >= years && isAbout([line]))
  if (sum) return { state: 'done', place: wholeLine(sum), missing: [] }
  const work = lines.filter(isWork)
  const dates = work.flatMap((line, at) =>
    findDates(line.text)
      .filter(date => !date.single && date.start)
      .map(date => ({ line, date, at })),
  )
  if (dates.length === 0) return notDone([words.noDates()])
  // A position is its dated line, the one above it, which often names it, and what follows up to the next one.
  const dated = dates.filter(({ at }, i) =>
    isAbout(work.slice(Math.max(0, at - 1), Math.max(at + 1, (dates[i + 1]?.at ?? work.length + 1) - 1))),
  )
  const first = dated[0]
  if (!first) return notDone([words.noSubject({ years, subjects: { anyOf: subjects.slice(0, 3) } })])
  const months = monthsCovered(
    dated.map(({ date }) => ({ from: monthOf(date.start ?? ''), to: monthOf(date.end ?? now.slice(0, 7)) })),
  )
  return months >= years * 12 - 6
    ? { state: 'done', place: wholeLine(first.line), missing: [] }
    : {
        state: 'partly',
        place: wholeLine(first.line),
        missing: [words.tooFew({ years, found: Math.floor(months / 12) })],
      }
}
