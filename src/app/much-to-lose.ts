import { statusCounts } from '../store/counters'
import type { Database } from '../store/database'

/** What the user wrote: what was only seen is not counted, since it can be seen again. */
const written = ['evidence', 'people', 'practices', 'goals', 'reports', 'pitches', 'resumes'] as const
const much = 20

/** Whether so much is kept that a missing backup is worth a word, beside the pages and in "this week" alike. */
export async function hasMuchToLose(db: Database): Promise<boolean> {
  const [{ seen: _seen, ...followed }, ...counts] = await Promise.all([
    statusCounts(db),
    ...written.map(store => db.table(store).count()),
  ])
  return [...Object.values(followed), ...counts].reduce((sum, count) => sum + count, 0) >= much
}
