import type { Status } from '../core/pipeline/opportunity'
import { setStatuses, takeStatusesBack } from '../store/bulk-status'
import { joinOpportunities, splitSightings, takeJoinBack } from '../store/joining'
import { storage } from '../store/open'

/** What the user does with several opportunities at once: apart from what a popup does with one (app/opportunity). */
export const openingActs = {
  async setStatuses(ids: readonly string[], status: Status) {
    const moved = await setStatuses(await storage(), ids, status)
    return { count: moved.length, undo: async () => takeStatusesBack(await storage(), moved, status) }
  },
  /** @returns how to take it back; null where one of both is gone. */
  async joinOpenings(intoId: string, fromId: string): Promise<(() => Promise<void>) | null> {
    const join = await joinOpportunities(await storage(), intoId, fromId)
    return join === null ? null : () => openingActs.takeJoinBack(join)
  },
  takeJoinBack: async (joinId: string): Promise<void> => void (await takeJoinBack(await storage(), joinId)),
  /** @returns how to take it back; null where these are not some of its sightings, or all of them. */
  async splitOff(id: string, sightingIds: readonly string[]): Promise<(() => Promise<void>) | null> {
    const made = await splitSightings(await storage(), id, sightingIds)
    if (made === null) return null
    return async () => void (await joinOpportunities(await storage(), id, made))
  },
}
