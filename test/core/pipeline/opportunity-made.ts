import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'

/** One that was seen twice and that nobody touched. */
export const seenTwice: OpportunityRecord = {
  id: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
  updatedAt: '2026-11-21T10:00:00.000Z',
  keys: ['url:a.example/1'],
  firstSeenAt: '2026-11-01T10:00:00.000Z',
  lastSeenAt: '2026-11-20T10:00:00.000Z',
  sightings: 2,
  postingId: '01JZZZZZZZZZZZZZZZZZZZZZZ2',
  status: 'seen',
  statusSince: '2026-11-01T10:00:00.000Z',
  note: '',
  corrections: {},
  title: 'Data Engineer',
  organization: 'Quellwerk',
  place: 'Basel',
  workMode: null,
  baseSalary: null,
  complete: true,
  apart: [],
  takenDownAt: null,
  verdict: 'not-enough',
  counts: { musts: 0, have: 0, withEvidence: 0 },
  judgedWith: 'none',
  tallied: ['status:seen'],
}
