import { isSame } from '../../core/kernel/same'
import type { OpportunityRecord } from '../../core/pipeline/opportunity-record'
import { withStatus } from '../../core/pipeline/tally'

/**
 * How an opportunity stands to the criteria, and what it counts into, each device makes of its own: it is never told,
 * and what stands here stays until it is made anew.
 */
type Own = Pick<OpportunityRecord, 'verdict' | 'counts' | 'judgedWith' | 'tallied'>

const notYet: Own = {
  verdict: 'not-enough',
  counts: { musts: 0, have: 0, withEvidence: 0 },
  judgedWith: 'merged',
  tallied: [],
}

/** Without what another row names. */
const without = (row: Record<string, unknown>, names: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !(name in names)))

/** Of a row only what another one names. */
const only = <T extends object>(row: T, names: T): T =>
  Object.fromEntries(Object.keys(names).map(name => [name, row[name as keyof T]])) as T

export const untold = (row: Record<string, unknown>): Record<string, unknown> => without(row, notYet)

/** Copies for lists, which follow from the posting and the corrections. */
type Shown = Pick<
  OpportunityRecord,
  'title' | 'organization' | 'place' | 'workMode' | 'baseSalary' | 'complete'
>

const nothingShown: Shown = {
  title: '',
  organization: '',
  place: '',
  workMode: null,
  baseSalary: null,
  complete: false,
}

/** An opening whose posting was told before: whoever reads it has what it shows. */
export const unshown = (row: Record<string, unknown>): Record<string, unknown> => without(row, nothingShown)

export const isUnshown = (told: Record<string, unknown>): boolean => !('title' in told)

/**
 * As it is told, with what stands here of it; of one that is new here nothing is known yet.
 * @param bare it was told without what it shows.
 */
export function withOwn(
  told: OpportunityRecord,
  here: OpportunityRecord | undefined,
  bare: boolean,
): OpportunityRecord {
  const shown = (bare ? here : undefined) ?? told
  return { ...told, ...only<Shown>(shown, nothingShown), ...only<Own>(here ?? notYet, notYet) }
}

export const judgedNotYet = (told: Record<string, unknown>): Record<string, unknown> => ({
  ...notYet,
  ...nothingShown,
  ...told,
})

/** Of these an opportunity's counts and words are made, beside its status and its note. */
const made: readonly (keyof OpportunityRecord)[] = [
  'postingId',
  'sightings',
  'corrections',
  'title',
  'organization',
  'place',
  'workMode',
  'baseSalary',
  'complete',
  'firstSeenAt',
  'takenDownAt',
]

/** Nothing but its status or its note changed: what else it counts into stands. */
export const isAsBefore = (before: OpportunityRecord, after: OpportunityRecord): boolean =>
  before.tallied.some(name => name.startsWith('month:')) &&
  made.every(field => isSame(before[field], after[field]))

/** Counted by its status; by the rest of it too where that stands already, and else once it is settled. */
export const countedFor = (row: OpportunityRecord, stands: boolean): OpportunityRecord => ({
  ...row,
  tallied: withStatus(stands ? row.tallied : [], row),
})
