import { expect } from 'vitest'
import { type Context, readRows } from '../../../scripts/browser/stored'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import type { SightingRecord } from '../../../src/core/pipeline/sighting-record'
import { tallyOf } from '../../../src/core/pipeline/tally'
import { isFact } from '../../../src/core/trends/facts'
import type { TickRecord } from '../../../src/records/ticks'
import { type Acknowledged, titleOf } from './stream'

const readAll = (context: Context) =>
  Promise.all([
    readRows<OpportunityRecord>(context, 'opportunities'),
    readRows<PostingRecord>(context, 'postings'),
    readRows<SightingRecord>(context, 'sightings'),
    readRows<TickRecord>(context, 'ticks'),
    readRows<{ name: string; count: number }>(context, 'counters'),
  ])

/** The stores are read one after the other: only where nothing is logged meanwhile do they belong together. */
async function atRest<T>(read: () => Promise<T>): Promise<T> {
  let last = await read()
  for (let turn = 0; turn < 20; turn++) {
    await new Promise(resolve => setTimeout(resolve, 300))
    const now = await read()
    if (JSON.stringify(now) === JSON.stringify(last)) return now
    last = now
  }
  return last
}

/**
 * Everything that was acknowledged is there, nothing is there by half, and the counters are those of a recount. All
 * of it by the browser's plain interface, and without the code that keeps it.
 */
export async function expectWhole(
  context: Context,
  acknowledged: readonly Acknowledged[],
): Promise<OpportunityRecord[]> {
  const [opportunities, postings, sightings, ticks, counters] = await atRest(() => readAll(context))
  const byId = new Map(opportunities.map(row => [row.id, row]))
  const postingById = new Map(postings.map(row => [row.id, row]))
  const lost = acknowledged.filter(
    ({ number, opportunityId }) => byId.get(opportunityId)?.title !== titleOf(number),
  )
  expect(lost, 'acknowledged and not there').toEqual([])

  const seen = new Map<string, number>()
  for (const { opportunityId, postingId } of sightings) {
    seen.set(opportunityId, (seen.get(opportunityId) ?? 0) + 1)
    expect(postingById.get(postingId)?.opportunityId, 'a sighting has its posting').toBe(opportunityId)
  }
  for (const { opportunityId } of [...sightings, ...postings, ...ticks])
    expect(byId.has(opportunityId), 'a row has its opportunity').toBe(true)
  const asked = new Map<string, number>()
  for (const { opportunityId } of acknowledged) asked.set(opportunityId, (asked.get(opportunityId) ?? 0) + 1)

  const counted: Record<string, number> = {}
  for (const row of opportunities) {
    const posting = postingById.get(row.postingId)
    expect(posting?.opportunityId, 'an opportunity has its posting').toBe(row.id)
    expect(row.sightings, 'it counts its sightings').toBe(seen.get(row.id))
    expect(row.sightings, 'each acknowledged visit').toBeGreaterThanOrEqual(asked.get(row.id) ?? 0)
    if (posting)
      for (const name of tallyOf(row, posting.reading, []).filter(each => !isFact(each)))
        counted[name] = (counted[name] ?? 0) + 1
  }
  const kept = counters.filter(({ name }) => !name.startsWith('#'))
  expect(Object.fromEntries(kept.map(({ name, count }) => [name, count]))).toEqual(counted)
  return opportunities
}
