import { readAdvert } from '../../../src/core/advert/read-advert'
import { emptyBrand } from '../../../src/core/brand/brand'
import { type EvidenceMatch, matchEvidence } from '../../../src/core/fit/evidence-match'
import { ownSkillsOf } from '../../../src/core/fit/own-skills'
import type { AdvertLines, Person } from './set'

/** What the matcher finds for each line, for every person on their own. */
export function predict(advert: AdvertLines, people: readonly Person[]): Map<number, EvidenceMatch[]> {
  const { requirements } = readAdvert(advert)
  const found = new Map<number, EvidenceMatch[]>()
  for (const { evidence } of people) {
    const known = ownSkillsOf({ brand: emptyBrand, evidence }).evidence
    for (const requirement of requirements) {
      const { line } = requirement.quote
      found.set(line, [...(found.get(line) ?? []), ...matchEvidence(requirement, known)])
    }
  }
  return found
}
