import { matchLine } from './evidence-match'
import type { KnownEvidence, OwnSkills } from './own-skills'
import { isOfTeaching } from './proof-weight'

/** How many accomplishments speak for a kind of work as a whole. */
const mostLeading = 3
/** Lines of duties that are looked at: long adverts repeat themselves. */
const mostDuties = 30

/** What accomplishments say to the advert's duties. */
interface HeldDuties {
  /** How many duties each accomplishment answers, by its id: it decides which proof leads where several answer. */
  worth: ReadonlyMap<string, number>
  asked: number
  /** How many of them any accomplishment answers. */
  answered: number
}

export function holdDuties(duties: readonly string[], evidence: readonly KnownEvidence[]): HeldDuties {
  const worth = new Map<string, number>()
  const looked = duties.slice(0, mostDuties)
  let answered = 0
  for (const duty of looked) {
    const matches = matchLine(duty, evidence)
    if (matches.length > 0) answered += 1
    for (const { evidenceId } of matches) worth.set(evidenceId, (worth.get(evidenceId) ?? 0) + 1)
  }
  return { worth, asked: looked.length, answered }
}

const ofOthers = 1
/** What was done for one's people, by the kinds of work that it names. */
const forOthers = [
  'Leading people',
  'Leading a team',
  'Training staff',
  'Coaching',
  'Apprentices',
  'Starting new people',
]
export const isForOthers = ({ areas, entry }: KnownEvidence): boolean =>
  forOthers.some(name => areas.has(name)) || isOfTeaching(entry)
/** The accomplishments that prove the advert's work as a whole, the best first: by its duties, by a number, the newest. */
export function leadingProof({ evidence, dutyWorth, proofWeights }: OwnSkills): string[] {
  return evidence
    .map((known, at) => {
      const { id } = known.entry
      const answered = dutyWorth.get(id) ?? 0
      // What was done for one's people leads only where the advert speaks of it.
      const aside = answered === 0 && isForOthers(known) ? ofOthers : 0
      return { id, worth: answered + (proofWeights.get(id) ?? 0) - aside, at }
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, mostLeading)
    .map(({ id }) => id)
}
