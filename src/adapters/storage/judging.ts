import type { PostingFields } from '../../core/posting'
import type { AdvertReading } from '../../core/reading/advert'
import type { PostingRecord } from '../../core/records'
import { tallyOf } from '../../core/tally'
import { recountMoved } from './counters'
import type { Database } from './database'
import type { Judgement } from './judgement'
import { getPostings } from './postings'
import { shownFields } from './shown'

/** How to judge: the name that `judgedWith` then bears, and what to do with a reading of an earlier reader. */
export interface Judge {
  name: string
  /** The reading anew, or null where the one kept is of today's reader. */
  renewed: (posting: PostingRecord) => AdvertReading | null
  judge: (shown: { fields: PostingFields; advert: AdvertReading }) => Judgement
}

/**
 * Judges the next opportunities that were not judged under this name. A batch is one transaction, so a worker
 * that is killed between two goes on where it stopped.
 * @returns how many were judged; 0 when all are.
 */
export function judgeNext(db: Database, most: number, { name, renewed, judge }: Judge): Promise<number> {
  return db.transaction('rw', db.opportunities, db.postings, db.counters, async () => {
    const rows = await db.opportunities.where('judgedWith').notEqual(name).limit(most).toArray()
    const postings = await getPostings(
      db,
      rows.map(row => row.postingId),
    )
    const renewedPostings: PostingRecord[] = []
    const judged = rows.map((row, i) => {
      const posting = postings[i]
      if (!posting) return { ...row, judgedWith: name }
      const anew = renewed(posting)
      if (anew) renewedPostings.push({ ...posting, reading: anew })
      const fields = shownFields(posting.fields, row.corrections)
      const tallied = anew ? tallyOf(row, anew) : row.tallied
      return { ...row, ...judge({ fields, advert: anew ?? posting.reading }), tallied }
    })
    const names = (changed: typeof rows) => changed.flatMap(row => row.tallied)
    await recountMoved(db, names(rows), names(judged))
    await db.postings.bulkPut(renewedPostings)
    await db.opportunities.bulkPut(judged)
    return rows.length
  })
}
