import { type Cell, toCsv } from '../adapters/files-out/csv'
import { statusWords } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { isHandAddress } from '../core/posting/by-hand/origin'
import { payWords } from '../core/posting/changes'
import { rowsOf } from '../store/backup'
import { statusCounts } from '../store/counters'
import type { Course } from '../store/course'
import type { Database } from '../store/database'

const head = [
  'Title',
  'Employer',
  'Place',
  'Work mode',
  'Pay',
  'Status',
  'Status since',
  'Next action',
  'Due',
  'First seen',
  'Last seen',
  'Times seen',
  'Taken down',
  'Must-haves met',
  'Must-haves asked',
  'Note',
  'Address',
]

const day = (time: string | null): string => time?.slice(0, 10) ?? ''

const cells = (row: OpportunityRecord, address: string): Cell[] => [
  row.title,
  row.organization,
  row.place,
  row.workMode ?? '',
  row.baseSalary ? payWords(row.baseSalary) : '',
  statusWords[row.status],
  day(row.statusSince),
  row.actions?.next?.text ?? '',
  row.actions?.next?.due ?? '',
  day(row.firstSeenAt),
  day(row.lastSeenAt),
  row.sightings,
  day(row.takenDownAt),
  row.counts.have,
  row.counts.musts,
  row.note,
  address,
]

/** Of one that was written in without an address, none. */
const addressOf = (url = ''): string => (isHandAddress(url) ? '' : url)

/** All opportunities as CSV, one line each, the oldest first; the texts of adverts are in the backup alone. */
export async function opportunitiesCsv(db: Database, { progress, signal }: Course): Promise<Blob> {
  const all = Object.values(await statusCounts(db)).reduce((sum, count) => sum + count, 0)
  const parts: string[] = [toCsv([head], true)]
  let done = 0
  for await (const page of rowsOf(db, 'opportunities')) {
    signal.throwIfAborted()
    const rows = page as unknown as OpportunityRecord[]
    const shown = await db.postings.bulkGet(rows.map(row => row.postingId))
    parts.push(
      toCsv(
        rows.map((row, i) => cells(row, addressOf(shown[i]?.url))),
        false,
      ),
    )
    done += rows.length
    progress(Math.min(1, done / Math.max(1, all)))
  }
  return new Blob(parts, { type: 'text/csv' })
}
