import type { Status } from '../core/pipeline/opportunity'
import type { Corrections } from '../core/posting/posting'
import { storage } from '../store/open'
import { correctFields, saveNote, setStatus, takeStatusBack } from '../store/opportunities'
import { setTick } from '../store/ticks'

/** What the user does with an opportunity, from whatever surface. */
export const opportunityActs = {
  /** @returns the status before; null where the opportunity is gone. */
  setStatus: async (id: string, status: Status): Promise<Status | null> =>
    setStatus(await storage(), id, status),
  takeStatusBack: async (id: string): Promise<void> => takeStatusBack(await storage(), id),
  setNote: async (id: string, note: string): Promise<void> => saveNote(await storage(), id, note),
  setTick: async (...[id, itemId, ticked, carried]: TickGiven): Promise<void> =>
    setTick(await storage(), id, itemId, ticked, carried),
  correct: async (id: string, corrections: Corrections): Promise<void> =>
    correctFields(await storage(), id, corrections),
}

type TickGiven = Parameters<typeof setTick> extends [unknown, ...infer Rest] ? Rest : never
