import { remember } from '../../advert/words/remember'
import type { Evidence } from '../../brand/evidence'
import { monthsCovered } from '../../resume/dates/months'
import type { JsonResume } from '../../resume/json-resume'
import type { AreaText } from '../areas/found-area'
import { findAreas } from '../occupation-area'
import { englishTitle } from '../roles/compare'

/** A position of the user's, with the months that it took and the fields of work it belongs to. */
export interface Job {
  title: string
  employer: string
  /** Months since year 0, the first and the one after the last. Null where no dates are known. */
  from: number | null
  to: number | null
  isNow: boolean
  fields: ReadonlySet<string>
}

function monthsOf(date: string | undefined, isEnd: boolean): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '')
  if (!match) return null
  const month = match[2] ? Number(match[2]) : isEnd ? 12 : 1
  return Number(match[1]) * 12 + month - 1 + (isEnd ? 1 : 0)
}

/** What follows from a title alone: who heads a team leads people. */
const heads =
  /\b(?:head of|head chef|head teacher|sous chef|(?:team|shift|crew|section|department|floor|group) lead(?:er)?|charge nurse|supervisor|forewoman|foreman|director|store manager|shop manager|general manager|nurse manager|ward manager|leiter|teamleiter)/i
/** Two lines say that people were led, however it is worded. */
const leads =
  /\b(?:led|lead|leads|leading|managed|manage|manages|supervised|supervise|headed|heads)\s+(?:a |an |the )?(?:\w+[ -]){0,3}?(?:teams?|engineers|developers|accountants|nurses|people|staff|employees|colleagues|brigade|analysts|designers|drivers|carers|workers|cooks|teachers|squads?|apprentices)\b/i

/** "Led a desk of five", whatever they are called; an amount of time or money is no people. */
const leadsSome =
  /\b(?:led|managed|supervised|headed|ran)\s+(?:an? |the |my )?(?:\w+[ -]){0,2}\w+ of (?:up to |about |some )?(?:[1-9]\d{0,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b(?! ?(?:%|k\b|m\b|million|thousand|hours?|days?|weeks?|months?|years?|usd|eur|gbp|euros?|dollars?|pounds?|percent))/i

/** Many openings are judged by one résumé: what its titles and lines say is asked again and again. */
const fieldsOfTitle = remember((title: string): readonly string[] => fieldsNamed(title, 'title'), 1024)
const fieldsOfLine = remember((line: string): readonly string[] => fieldsNamed(line, 'done'), 1024)
const fieldsNamed = (text: string, as: AreaText): string[] =>
  findAreas(text, { as }).flatMap(({ area }) => (area.isField ? [area.name] : []))

export function fieldsOfJob(title: string, employer: string, lines: readonly string[]): Set<string> {
  const fields = new Set([...fieldsOfTitle(title), ...fieldsOfTitle(employer)])
  fields.delete('Leading people')
  // Fields are known by their English names; a title of another language has some too.
  if (fields.size === 0) for (const field of fieldsOfTitle(englishTitle(title) ?? '')) fields.add(field)
  const ofLines = lines.flatMap(line => fieldsOfLine(line))
  if (fields.size === 0) for (const field of ofLines) fields.add(field)
  if (ofLines.includes('Critical care')) fields.add('Critical care')
  if (heads.test(title) || lines.some(line => leads.test(line))) fields.add('Leading people')
  else fields.delete('Leading people')
  return fields
}

/** A job in which, by its dates, an accomplishment of leading people falls led people, whatever its lines say. */
export function withLed(jobs: readonly Job[], evidence: readonly Pick<Evidence, 'action' | 'date'>[]): Job[] {
  const led = evidence.flatMap(({ action, date }) =>
    leads.test(action) || leadsSome.test(action) ? (monthsOf(date, false) ?? []) : [],
  )
  return jobs.map(job => {
    const isLed = led.some(month => month >= (job.from ?? month + 1) && month < (job.to ?? month))
    return isLed ? { ...job, fields: new Set([...job.fields, 'Leading people']) } : job
  })
}

/** @param now the present month, as months since year 0; null where unknown. */
export function jobsOf(resume: JsonResume, now: number | null): Job[] {
  const work = (resume.work ?? []).map(one => ({ ...one, employer: one.name ?? '' }))
  return work.map(({ position = '', employer, startDate, endDate, highlights = [], summary = '' }) => {
    const from = monthsOf(startDate, false)
    const end = monthsOf(endDate, true)
    return {
      title: position,
      employer,
      from,
      to: from === null ? null : Math.max(from, end ?? now ?? from),
      isNow: from !== null && end === null,
      fields: fieldsOfJob(position, employer, [...highlights, summary]),
    }
  })
}

/** Years in jobs of which `counts` holds; months that two of them share count once. */
export function yearsIn(jobs: readonly Job[], counts: (job: Job) => boolean): number {
  const spans = jobs
    .filter(counts)
    .flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]))
  return monthsCovered(spans) / 12
}
