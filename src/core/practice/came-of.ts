import type { Evidence } from '../brand/evidence'
import { quickEvidence } from '../brand/evidence'
import { newPerson, type Person } from '../people/person'
import type { Practice } from './entry'

/** What comes of learning and volunteering besides itself: people who were met, and what is worth keeping as evidence. */

/** Someone who was met there, for whom a name is enough. */
export const metThere = (name: string, { kind, title, on }: Practice): Person => ({
  ...newPerson(name),
  ties: kind === 'volunteering' ? ['volunteering'] : [],
  met: title,
  metOn: on,
})

/** The entry of the log that it gives: in the user's own words, to be filled in. */
export const evidenceOf = ({ title, outcome, skills, on }: Practice): Evidence => ({
  ...quickEvidence(title, on),
  result: outcome.trim().slice(0, 2_000),
  skills: [...skills],
})
