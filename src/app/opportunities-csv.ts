import { type Cell, toCsv } from '../adapters/files-out/csv'
import { localDay } from '../core/kernel/days'
import { type Message, messages } from '../core/kernel/message'
import { statusWords } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { isHandAddress } from '../core/posting/by-hand/origin'
import { payWords } from '../core/posting/changes'
import { rowsOf } from '../store/backup'
import { statusCounts } from '../store/counters'
import type { Course } from '../store/course'
import type { Database } from '../store/database'

const words = messages('app/opportunities-csv', {
  title: 'Title',
  employer: 'Employer',
  place: 'Place',
  workMode: 'Work mode',
  pay: 'Pay',
  status: 'Status',
  statusSince: 'Status since',
  nextAction: 'Next action',
  due: 'Due',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  timesSeen: 'Times seen',
  takenDown: 'Taken down',
  met: 'Must-haves met',
  asked: 'Must-haves asked',
  note: 'Note',
  address: 'Address',
})
const head = Object.values(words).map(word => word())

type Say = (message: Message) => string

const day = (time: string | null): string => (time ? localDay(time) : '')

const cells = (row: OpportunityRecord, address: string, say: Say): Cell[] => [
  row.title,
  row.organization,
  row.place,
  row.workMode ?? '',
  row.baseSalary ? payWords(row.baseSalary) : '',
  say(statusWords[row.status]),
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
export async function opportunitiesCsv(db: Database, { progress, signal }: Course, say: Say): Promise<Blob> {
  const all = Object.values(await statusCounts(db)).reduce((sum, count) => sum + count, 0)
  const parts: string[] = [toCsv([head.map(say)], true)]
  let done = 0
  for await (const page of rowsOf(db, 'opportunities')) {
    signal.throwIfAborted()
    const rows = page as unknown as OpportunityRecord[]
    const shown = await db.postings.bulkGet(rows.map(row => row.postingId))
    parts.push(
      toCsv(
        rows.map((row, i) => cells(row, addressOf(shown[i]?.url), say)),
        false,
      ),
    )
    done += rows.length
    progress(Math.min(1, done / Math.max(1, all)))
  }
  return new Blob(parts, { type: 'text/csv' })
}
