import type { PostingFields } from '../../core/posting'
import type { AdvertReading } from '../../core/reading/advert'
import type { Database } from './database'
import type { Judgement } from './judgement'
import { shownFields } from './shown'

/**
 * Judges the next opportunities that were not judged with the yardstick of this name. A batch is one
 * transaction, so a worker that is killed between two goes on where it stopped.
 * @returns how many were judged; 0 when all are.
 */
export function judgeNext(
  db: Database,
  yardstickName: string,
  most: number,
  judge: (shown: { fields: PostingFields; advert: AdvertReading }) => Judgement,
): Promise<number> {
  return db.transaction('rw', db.opportunities, db.postings, async () => {
    const rows = await db.opportunities.where('judgedWith').notEqual(yardstickName).limit(most).toArray()
    const postings = await db.postings.bulkGet(rows.map(row => row.postingId))
    const judged = rows.map((row, i) => {
      const posting = postings[i]
      return posting
        ? {
            ...row,
            ...judge({ fields: shownFields(posting.fields, row.corrections), advert: posting.reading }),
          }
        : { ...row, judgedWith: yardstickName }
    })
    await db.opportunities.bulkPut(judged)
    return rows.length
  })
}
