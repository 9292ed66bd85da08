import type { KeptEvidence } from '../fit/opening'
import { type Asked, askedOf } from './asked'
import type { Situation } from './situation'

/** An accomplishment to bring, with what it answers. */
interface Story {
  entry: KeptEvidence
  asked: Asked
}

/** Accomplishments from the log that answer what they ask, the musts first, each once. */
export function storiesFor(situation: Situation): Story[] {
  const told = new Set<string>()
  return [...askedOf(situation, 'must'), ...askedOf(situation, 'nice')].flatMap(asked => {
    const entry = situation.evidence.find(
      known => asked.coverage.evidenceIds.includes(known.id) && !told.has(known.id),
    )
    if (!entry) return []
    told.add(entry.id)
    return [{ entry, asked }]
  })
}
