import { describe, expect, it } from 'vitest'
import { furtherStatus, joinedOpportunity } from '../../../src/core/pipeline/merge'
import { withNext } from '../../../src/core/pipeline/next-action'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { partedOpportunity } from '../../../src/core/pipeline/part'
import { leftBySplit, seenIn, splitOpportunity } from '../../../src/core/pipeline/split'
import { fieldsOf } from '../../store/postings-made'
import { seenTwice } from './opportunity-made'

const t = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`
const [ownId, otherId, thirdId] = [1, 2, 3].map(n => `01JZZZZZZZZZZZZZZZZZZZZZA${n}`) as [
  string,
  string,
  string,
]
const into: OpportunityRecord = {
  ...seenTwice,
  id: ownId,
  status: 'interested',
  statusSince: t(1),
  note: 'Ask about pay.',
  corrections: fieldsOf({ title: 'Head of Data' }, 'user'),
}
const from: OpportunityRecord = {
  ...seenTwice,
  id: otherId,
  keys: ['url:b.example/1'],
  sightings: 3,
  status: 'applied',
  statusSince: t(2),
  statusesBefore: [{ status: 'interested', since: t(0) }],
  note: 'Kim rang.',
  corrections: fieldsOf({ hiringOrganization: 'Quellwerk GmbH' }, 'user'),
  apart: [thirdId],
}

describe('two that the user says are one', () => {
  const joined = joinedOpportunity(into, from)

  it('keep what was written, done and seen of both', () => {
    expect(joined).toMatchObject({
      id: ownId,
      keys: ['url:a.example/1', 'url:b.example/1'],
      sightings: 5,
      status: 'applied',
      statusSince: t(2),
      note: 'Ask about pay.\n\nKim rang.',
      apart: [thirdId],
    })
    expect(Object.keys(joined.corrections).sort()).toEqual(['hiringOrganization', 'title'])
  })

  it('know the statuses of both, in the order in which they were', () => {
    expect(joined.statusesBefore).toEqual([
      { status: 'interested', since: t(0) },
      { status: 'interested', since: t(1) },
    ])
    // Of the same moment on either side in the same order.
    const [a, b] = (['interested', 'applied'] as const).map(status => ({
      ...seenTwice,
      status: 'offer' as const,
      statusSince: t(9),
      statusesBefore: [{ status, since: t(3) }],
    })) as [OpportunityRecord, OpportunityRecord]
    const order = ['applied', 'interested']
    expect(joinedOpportunity(a, b).statusesBefore?.map(each => each.status)).toEqual(order)
    expect(joinedOpportunity(b, a).statusesBefore?.map(each => each.status)).toEqual(order)
  })

  it('keep a hundred statuses at most, the latest', () => {
    const long = (offset: number) =>
      Array.from({ length: 80 }, (_, i) => ({
        status: 'interested' as const,
        since: new Date(Date.UTC(2026, 0, 1, 0, i * 2 + offset)).toISOString(),
      }))
    const both = joinedOpportunity({ ...into, statusesBefore: long(0) }, { ...from, statusesBefore: long(1) })
    expect(both.statusesBefore).toHaveLength(100)
    expect(both.statusesBefore?.at(-1)).toEqual({ status: 'interested', since: t(1) })
  })

  it('stand where the one further along stood', () => {
    expect(furtherStatus('seen', 'applied')).toBe('applied')
    expect(furtherStatus('offer', 'closed')).toBe('offer')
    expect(furtherStatus('not-for-me', 'interested')).toBe('interested')
    expect(furtherStatus('interested', 'not-for-me')).toBe('interested')
    expect(furtherStatus('seen', 'not-for-me')).toBe('not-for-me')
  })
})

describe('a join that is taken back', () => {
  const joined = joinedOpportunity(into, from)

  it('leaves the one that stayed as it was, apart from the other', () => {
    expect(partedOpportunity(joined, { from, into }, t(12))).toMatchObject({
      status: 'interested',
      statusSince: t(1),
      statusesBefore: [],
      note: 'Ask about pay.',
      corrections: into.corrections,
      apart: [otherId],
    })
  })

  it('leaves what the user changed since as it is now', () => {
    const changed: OpportunityRecord = {
      ...joined,
      status: 'offer',
      statusSince: t(11),
      note: 'They offered.',
      corrections: { ...joined.corrections, ...fieldsOf({ hiringOrganization: 'Quellwerk AG' }, 'user') },
    }
    const parted = partedOpportunity(changed, { from, into }, t(12))
    expect(parted).toMatchObject({ status: 'offer', statusSince: t(11), note: 'They offered.' })
    expect(Object.keys(parted.corrections).sort()).toEqual(['hiringOrganization', 'title'])
  })

  it('keeps a correction that both had, and what was written in by hand only where it was', () => {
    const same = fieldsOf({ title: 'Head of Data' }, 'user')
    const other = { ...from, corrections: same, byHand: true as const }
    const parted = partedOpportunity(joinedOpportunity(into, other), { from: other, into }, t(12))
    expect(parted.corrections).toEqual(same)
    expect('byHand' in parted).toBe(false)
    const written = { ...into, byHand: true as const }
    expect(partedOpportunity(joinedOpportunity(written, from), { from, into: written }, t(12)).byHand).toBe(
      true,
    )
  })

  it('takes along what was planned with the other', () => {
    const plan = withNext(undefined, { text: 'Ring Kim', due: '2026-11-30', remind: false }, t(2), false)
    const other = { ...from, actions: plan }
    const mine = { ...into, actions: { changedAt: t(1), next: null, done: [] } }
    const parted = partedOpportunity(joinedOpportunity(mine, other), { from: other, into: mine }, t(12))
    expect(parted.actions).toEqual({ changedAt: t(12), next: null, done: [] })
  })

  it('cuts the other’s note off where it is not known how the one that stayed was', () => {
    const parted = partedOpportunity({ ...joined, byHand: true }, { from }, t(12))
    expect(parted).toMatchObject({ note: 'Ask about pay.', byHand: true, apart: [thirdId, otherId] })
    const noteless = partedOpportunity(joined, { from: { ...from, note: '' } }, t(12))
    expect(noteless.note).toBe(joined.note)
    expect('byHand' in noteless).toBe(false)
    const rewritten = partedOpportunity({ ...joined, note: 'Kim rang. Twice.' }, { from }, t(12))
    expect(rewritten.note).toBe('Kim rang. Twice.')
  })
})

describe('one that is split', () => {
  const whole: OpportunityRecord = {
    ...into,
    byHand: true,
    statusesBefore: [{ status: 'seen', since: t(0) }],
    takenDownAt: t(3),
    apart: [thirdId],
  }
  const staying = [{ seenAt: t(1), kind: 'posting' as const }]
  const leaving = [
    { seenAt: t(2), kind: 'posting' as const },
    { seenAt: t(4), kind: 'closed' as const },
  ]
  const made = { id: otherId, now: t(12), keys: ['url:b.example/1'] }

  it('leaves one that begins as just seen, with its own sightings', () => {
    const split = splitOpportunity(whole, leaving, made)
    expect(split).toMatchObject({
      id: otherId,
      keys: made.keys,
      firstSeenAt: t(2),
      lastSeenAt: t(4),
      sightings: 2,
      status: 'seen',
      statusSince: t(12),
      note: '',
      corrections: {},
      apart: [thirdId, ownId],
      takenDownAt: t(3),
      tallied: [],
    })
    for (const name of ['actions', 'byHand', 'statusesBefore']) expect(name in split).toBe(false)
  })

  it('leaves the other with what the user did, and without what was seen of the new one', () => {
    expect(leftBySplit(whole, staying, { ...made, keys: ['url:a.example/1'] })).toMatchObject({
      id: ownId,
      keys: ['url:a.example/1'],
      firstSeenAt: t(1),
      lastSeenAt: t(1),
      status: 'interested',
      note: 'Ask about pay.',
      apart: [thirdId, otherId],
      takenDownAt: null,
    })
  })

  it('says nothing of when it was seen where no sighting is left', () => {
    expect(seenIn([])).toEqual({})
    expect(seenIn(leaving.slice(0, 1))).toEqual({ firstSeenAt: t(2), lastSeenAt: t(2) })
  })
})
