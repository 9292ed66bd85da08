import type { AdvertReading } from '../core/advert/advert'
import type { KeptRule } from '../core/fit/own-rules/own-rule'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { tallyOf } from '../core/pipeline/tally'
import type { PostingFields } from '../core/posting/posting'
import { countedInto, recountMoved } from './counters'
import type { Database } from './database'
import type { Judgement } from './judgement'
import { getPostings } from './postings'
import { shownFields } from './shown'

/** How to judge: the name that `judgedWith` then bears, and what to do with a reading of an earlier reader. */
export interface Judge {
  name: string
  /** The reading anew, or null where the one kept is of today's reader. */
  renewed: (posting: PostingRecord) => Promise<AdvertReading | null>
  judge: (shown: { fields: PostingFields; advert: AdvertReading }) => Judgement
  /** By which it is counted what a posting asks for. */
  rules: readonly KeptRule[]
}

/**
 * Judges the next opportunities that were not judged under this name. They are judged between two transactions, so
 * that nobody waits for it; what somebody changed meanwhile is left for the next turn. A worker that is killed goes
 * on where it stopped.
 * @returns how many were looked at; 0 when all are judged.
 */
export async function judgeNext(
  db: Database,
  most: number,
  { name, renewed, judge, rules }: Judge,
): Promise<number> {
  const [rows, postings] = await db.transaction('r', db.opportunities, db.postings, async () => {
    const found = await db.opportunities.where('judgedWith').notEqual(name).limit(most).toArray()
    return [
      found,
      await getPostings(
        db,
        found.map(row => row.postingId),
      ),
    ] as const
  })
  // Mostly all are judged: nothing is written then, not even nothing.
  if (rows.length === 0) return 0
  const judged: { row: OpportunityRecord; posting: PostingRecord | null }[] = []
  for (const [i, row] of rows.entries()) {
    const posting = postings[i]
    if (!posting) {
      judged.push({ row: { ...row, judgedWith: name }, posting: null })
      continue
    }
    const anew = await renewed(posting)
    const fields = shownFields(posting.fields, row.corrections)
    const advert = anew ?? posting.reading
    const tallied = tallyOf(row, advert, rules)
    judged.push({
      row: { ...row, ...judge({ fields, advert }), tallied },
      posting: anew && { ...posting, reading: anew },
    })
  }
  await db.transaction('rw', [db.opportunities, db.postings, ...countedInto(db)], async () => {
    const now = await db.opportunities.bulkGet(rows.map(row => row.id))
    const still = judged.filter((_, i) => isAsItWas(rows[i], now[i]))
    const names = (changed: readonly (OpportunityRecord | undefined)[]) =>
      changed.flatMap(row => (row ? [row.tallied] : []))
    await recountMoved(
      db,
      names(now.filter((row, i) => isAsItWas(rows[i], row))),
      names(still.map(({ row }) => row)),
    )
    await db.postings.bulkPut(still.flatMap(({ posting }) => posting ?? []))
    await db.opportunities.bulkPut(still.map(({ row }) => row))
  })
  return rows.length
}

/**
 * A row that changed has a later `updatedAt`, unless both changes fall into one millisecond. A folded posting stands under
 * the same id.
 */
const isAsItWas = (read: OpportunityRecord | undefined, now: OpportunityRecord | undefined): boolean =>
  read !== undefined &&
  now !== undefined &&
  read.updatedAt === now.updatedAt &&
  read.judgedWith === now.judgedWith &&
  read.postingId === now.postingId
