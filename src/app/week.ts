import { plusDays } from '../core/kernel/days'
import type { Suggestion } from '../core/suggestion/suggestion'
import { type PutOff, thisWeek } from '../core/suggestion/this-week'
import { putOffs } from '../records/putOffs'
import type { Database } from '../store/database'
import { add, list, patch, remove } from '../store/rows'
import { tablesOf } from '../store/with-row'
import { gatherWeekInput } from './week-input'

export interface Week {
  suggestions: Suggestion[]
  /** What was silenced for good, the latest last. */
  silenced: { id: string; of: string }[]
}

/** Three to five things for this week, and what the user does not want to hear of. */
export async function weekOf(db: Database, now: string): Promise<Week> {
  const [life, rows] = await Promise.all([gatherWeekInput(db, now), list(db, putOffs)])
  return {
    suggestions: thisWeek(life, rows),
    silenced: rows.flatMap(({ id, of, until }) => (until === null ? [{ id, of }] : [])),
  }
}

/** Not before a day, or never again; of one suggestion or of all of a rule. @returns how to take it back. */
export async function putOff(db: Database, { of, until }: PutOff): Promise<() => Promise<void>> {
  return db.transaction('rw', tablesOf(db, [putOffs]), async () => {
    const [known] = await list(db, putOffs, { by: 'of', is: of })
    if (!known) {
      const row = await add(db, putOffs, { of, until })
      return async () => void (await remove(db, putOffs, row.id))
    }
    await patch(db, putOffs, known.id, { until })
    return async () => void (await patch(db, putOffs, known.id, { until: known.until }))
  })
}

/** Hears of it again. @returns how to take it back. */
export const hearAgain = async (db: Database, id: string): Promise<(() => Promise<void>) | null> =>
  remove(db, putOffs, id)

/** The day on which what is put off for a week comes back. */
export const inAWeek = (today: string): string => plusDays(today, 7)
