import type { Status } from '../core/pipeline/opportunity'
import type { Corrections } from '../core/posting/posting'
import { setStatuses, takeStatusesBack } from '../store/bulk-status'
import { joinOpportunities, splitSightings, takeJoinBack } from '../store/joining'
import { storage } from '../store/open'
import { correctFields, saveNote, setStatus, takeStatusBack } from '../store/opportunities'
import { setTick } from '../store/ticks'

/** What the user does with an opportunity, from whatever surface. */
export const opportunityActs = {
  /** @returns the status before; null where the opportunity is gone. */
  setStatus: async (id: string, status: Status): Promise<Status | null> =>
    setStatus(await storage(), id, status),
  takeStatusBack: async (id: string): Promise<void> => takeStatusBack(await storage(), id),
  async setStatuses(ids: readonly string[], status: Status) {
    const moved = await setStatuses(await storage(), ids, status)
    return { count: moved.length, undo: async () => takeStatusesBack(await storage(), moved, status) }
  },
  setNote: async (id: string, note: string): Promise<void> => saveNote(await storage(), id, note),
  setTick: async (...[id, itemId, ticked, carried]: TickGiven): Promise<void> =>
    setTick(await storage(), id, itemId, ticked, carried),
  correct: async (id: string, corrections: Corrections): Promise<void> =>
    correctFields(await storage(), id, corrections),
  /** @returns how to take it back; null where one of both is gone. */
  async joinOpenings(intoId: string, fromId: string): Promise<(() => Promise<void>) | null> {
    const join = await joinOpportunities(await storage(), intoId, fromId)
    return join === null ? null : () => opportunityActs.takeJoinBack(join)
  },
  takeJoinBack: async (joinId: string): Promise<void> => void (await takeJoinBack(await storage(), joinId)),
  /** @returns how to take it back; null where these are not some of its sightings, or all of them. */
  async splitOff(id: string, sightingIds: readonly string[]): Promise<(() => Promise<void>) | null> {
    const made = await splitSightings(await storage(), id, sightingIds)
    if (made === null) return null
    return async () => void (await joinOpportunities(await storage(), id, made))
  },
}

type TickGiven = Parameters<typeof setTick> extends [unknown, ...infer Rest] ? Rest : never
