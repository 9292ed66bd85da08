import { saysHowMuch } from '../brand/evidence'
import { matchLine } from './evidence-match'
import type { KnownEvidence, OwnSkills } from './own-skills'

/** How many accomplishments speak for a kind of work as a whole. */
const mostLeading = 3
/** Lines of duties that are looked at: long adverts repeat themselves. */
const mostDuties = 30

/** How often each accomplishment answers the advert's duties and tools, by id. */
export type DutyWorth = ReadonlyMap<string, number>

/**
 * What the work itself says of each accomplishment: how many of the advert's duties it answers. It decides which proof
 * leads where several answer one asking.
 */
export function worthForDuties(duties: readonly string[], evidence: readonly KnownEvidence[]): DutyWorth {
  const worth = new Map<string, number>()
  for (const duty of duties.slice(0, mostDuties))
    for (const { evidenceId } of matchLine(duty, evidence))
      worth.set(evidenceId, (worth.get(evidenceId) ?? 0) + 1)
  return worth
}

/** The accomplishments that prove the advert's work as a whole, the best first: by its duties, by a number, the newest. */
export function leadingProof({ evidence, dutyWorth }: OwnSkills): string[] {
  return evidence
    .map((known, at) => ({
      id: known.entry.id,
      worth: (dutyWorth.get(known.entry.id) ?? 0) + (saysHowMuch(known.entry) ? 0.5 : 0),
      at,
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, mostLeading)
    .map(({ id }) => id)
}
