import type { Rules } from '../kernel/field-rules'
import { laterText } from '../kernel/later'
import { mergeCopies } from '../kernel/merge-fields'
import { isSame } from '../kernel/same'
import { joinedActions, mergedActions } from './next-action'
import { isOnBoard, type Status } from './opportunity'
import { maxNoteLength, type OpportunityRecord } from './opportunity-record'

/** Keys, and openings kept apart, that one bears at most. */
export const maxKeys = 200
/** So many earlier statuses are kept. */
export const maxStatusesBefore = 100

/**
 * How two copies of an opportunity become one: of two devices, of now and a backup, and of two openings that the user
 * says are one. What the user wrote, did or decided is dropped by neither.
 */
export const opportunityRules: Rules<OpportunityRecord> = {
  keys: { union: maxKeys },
  firstSeenAt: 'min',
  lastSeenAt: 'max',
  sightings: 'derived',
  postingId: 'derived',
  status: 'later',
  statusSince: { with: 'status' },
  // Of both, with the status that did not stay: `settled`.
  statusesBefore: 'derived',
  note: { note: maxNoteLength },
  actions: { by: mergedActions },
  byHand: 'some',
  corrections: 'map',
  title: 'derived',
  organization: 'derived',
  place: 'derived',
  workMode: 'derived',
  baseSalary: 'derived',
  complete: 'derived',
  apart: { union: maxKeys },
  takenDownAt: 'later',
  verdict: 'derived',
  counts: { with: 'verdict' },
  judgedWith: { with: 'verdict' },
  tallied: 'derived',
}

interface StatusSince {
  status: Status
  since: string
}

const statusesOf = (row: OpportunityRecord): StatusSince[] => [
  ...(row.statusesBefore ?? []),
  { status: row.status, since: row.statusSince },
]

/** With the earlier statuses of both: the one that did not stay is among them. */
export function settled(
  row: OpportunityRecord,
  a: OpportunityRecord,
  b: OpportunityRecord,
): OpportunityRecord {
  const now = { status: row.status, since: row.statusSince }
  const all = [...statusesOf(a), ...statusesOf(b)]
    .filter((each, i, every) => every.findIndex(other => isSame(each, other)) === i)
    // What was seen, and no more, is no step of a path.
    .filter(each => !isSame(each, now) && (each.status !== 'seen' || isIn(each, a) || isIn(each, b)))
    .sort((x, y) => (x.since === y.since ? (x.status < y.status ? -1 : 1) : x.since < y.since ? -1 : 1))
  const { statusesBefore: _before, ...rest } = row
  return all.length === 0 ? rest : { ...rest, statusesBefore: all.slice(-maxStatusesBefore) }
}

const isIn = (each: StatusSince, { statusesBefore = [] }: OpportunityRecord): boolean =>
  statusesBefore.some(other => isSame(each, other))

/** How far along each is: "applied" is not lost to "seen", and an offer not to an application that was closed. */
const far: readonly Status[] = [
  'seen',
  'not-for-me',
  'interested',
  'applied',
  'interviewing',
  'closed',
  'offer',
]

export const furtherStatus = (a: Status, b: Status): Status =>
  isOnBoard(a) === isOnBoard(b) ? (far.indexOf(a) >= far.indexOf(b) ? a : b) : isOnBoard(a) ? a : b

/**
 * Two openings that the user says are one: merged as two copies of which `into` was changed last, but for the status,
 * of which the one further along stays. How often it was seen, and what it counts into, is the caller's to tell.
 */
export function joinedOpportunity(into: OpportunityRecord, from: OpportunityRecord): OpportunityRecord {
  const [last, before] = [
    { base: 'z', fields: {} },
    { base: '0', fields: {} },
  ]
  const moment = laterText(into.updatedAt, from.updatedAt)
  const { row } = mergeCopies(
    opportunityRules,
    { row: { ...into, updatedAt: moment }, stamps: last },
    { row: { ...from, id: into.id, updatedAt: '' }, stamps: before },
  )
  const status = furtherStatus(into.status, from.status)
  const since = status === into.status ? into.statusSince : from.statusSince
  const actions = joinedActions(into.actions, from.actions)
  const joined = settled({ ...row, status, statusSince: since }, into, from)
  return {
    ...joined,
    sightings: into.sightings + from.sightings,
    ...(actions ? { actions } : {}),
    apart: joined.apart.filter(id => id !== into.id && id !== from.id),
    takenDownAt: into.takenDownAt,
  }
}
