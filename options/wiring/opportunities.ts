import { send } from '../../src/adapters/messaging'
import { statusCounts } from '../../src/adapters/storage/counters'
import type { Database } from '../../src/adapters/storage/database'
import { opportunityHistory } from '../../src/adapters/storage/history'
import { joinOpportunities, splitSightings, takeJoinBack } from '../../src/adapters/storage/joining'
import { live } from '../../src/adapters/storage/live'
import { storage } from '../../src/adapters/storage/open'
import {
  opportunitiesOfStatus,
  saveNote,
  setStatus,
  takeStatusBack,
} from '../../src/adapters/storage/opportunities'
import { opportunityDetail } from '../../src/adapters/storage/opportunity-detail'
import { searchEvidence, searchOpportunities } from '../../src/adapters/storage/search'
import { setTick } from '../../src/adapters/storage/ticks'
import type { OpportunityPage, OpportunityQuery, Services } from '../services'

/** One row more than is shown tells whether there are more. */
async function pageOf(db: Database, { statuses, words, limit }: OpportunityQuery): Promise<OpportunityPage> {
  if (words.trim()) {
    const found = await searchOpportunities(db, words, limit + 1, statuses)
    return { rows: found.slice(0, limit), more: found.length > limit }
  }
  const groups = await Promise.all(statuses.map(status => opportunitiesOfStatus(db, status, limit + 1)))
  return {
    rows: groups.flatMap(rows => rows.slice(0, limit)),
    more: groups.some(rows => rows.length > limit),
  }
}

/** Evidence beside opportunities in a search: the newest so many. */
const mostEvidence = 5

async function takeBack(joinId: string): Promise<void> {
  await takeJoinBack(await storage(), joinId)
  // Both are judged anew.
  await send('yardstickChanged', {}).catch(() => {})
}

const changed = (id: string) => void send('opportunityChanged', { id }).catch(() => {})

export const opportunityServices: Pick<
  Services,
  | 'opportunities'
  | 'statusCounts'
  | 'opportunity'
  | 'setStatus'
  | 'takeStatusBack'
  | 'setNote'
  | 'setTick'
  | 'history'
  | 'joinOpenings'
  | 'takeJoinBack'
  | 'splitOff'
  | 'findEvidence'
> = {
  opportunities: query => live(db => pageOf(db, query)),
  statusCounts: live(statusCounts),
  opportunity: id => live(db => opportunityDetail(db, id)),
  setStatus: async (id, status) => {
    await setStatus(await storage(), id, status)
    changed(id)
  },
  takeStatusBack: async id => {
    await takeStatusBack(await storage(), id)
    changed(id)
  },
  setNote: async (id, note) => saveNote(await storage(), id, note),
  setTick: async (id, itemId, ticked) => setTick(await storage(), id, itemId, ticked),
  history: id => live(db => opportunityHistory(db, id)),
  async joinOpenings(intoId, fromId) {
    const join = await joinOpportunities(await storage(), intoId, fromId)
    if (join === null) return null
    changed(intoId)
    return async () => void (await takeBack(join))
  },
  takeJoinBack: takeBack,
  async splitOff(id, sightingIds) {
    const made = await splitSightings(await storage(), id, sightingIds)
    if (made === null) return null
    changed(id)
    return async () => {
      await joinOpportunities(await storage(), id, made)
      changed(id)
    }
  },
  findEvidence: words =>
    live(async db => (words.trim() ? searchEvidence(db, words, mostEvidence) : Promise.resolve([]))),
}
