import type { KeptEvidence } from './opening'

/** What each adds to a proof, in the units of what both name: none of them outweighs what is asked itself. */
const ofNumber = 0.4
const ofFigure = 0.2
const ofResult = 0.2
const ofAge = [0.2, 0.1]

const teaching =
  /^(?:i )?(?:trained|taught|coached|mentored|supervised|showed|inducted|hired|onboarded|led|managed|lead|manage|supervise|train|teach|coach|mentor) (?:\S+ ){0,4}\S*(?:people|staff|colleagues?|recruits?|apprentices?|trainees?|starters?|hires?|members?|team|nurses|students|assistants?|volunteers|drivers|agents|technicians?|engineers|designers|accountants|clerks|cooks|commis|mechanics|juniors?|managers?)\b/i

/** It tells what others were led to or taught, rather than the work itself. */
export const isOfTeaching = ({ action }: Pick<KeptEvidence, 'action'>): boolean => teaching.test(action)

const yearsBetween = (a: string, b: string): number => Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)))

/** How well an accomplishment is told, 0 to 0.8: it says how much, what came of it, and is recent beside the newest. */
function weightOf({ number, action, result, date }: KeptEvidence, newest: string): number {
  const figure = number.trim() !== '' ? ofNumber : /\d/.test(`${action} ${result}`) ? ofFigure : 0
  return figure + (result.trim() !== '' ? ofResult : 0) + (ofAge[yearsBetween(date, newest)] ?? 0)
}

/** The weight of each accomplishment, by id. */
export function proofWeights(evidence: readonly KeptEvidence[]): Map<string, number> {
  const newest =
    evidence
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  return new Map(evidence.map(entry => [entry.id, weightOf(entry, newest)]))
}
