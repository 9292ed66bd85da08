import type { AdvertReading } from '../../../src/core/advert/advert'
import { readAdvert } from '../../../src/core/advert/read-advert'
import { type Status, statuses } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import type { SightingRecord } from '../../../src/core/pipeline/sighting-record'
import { tallyOf } from '../../../src/core/pipeline/tally'
import { addressKey } from '../../../src/core/posting/address'
import { linesOf, plainText } from '../../../src/core/posting/blocks'
import { joinKey } from '../../../src/core/posting/joining'
import { fieldValue, type PostingFields } from '../../../src/core/posting/posting'
import { signatureOf } from '../../../src/core/posting/resemblance'
import { buildSegment, type Document } from '../../../src/core/search/segment'
import { wordsOf } from '../../../src/core/search/words'
import { storeOf } from '../../../src/records/registry'
import type { TickRecord } from '../../../src/records/ticks'
import type { Database } from '../../../src/store/database'
import type { SearchDoc } from '../../../src/store/derived-rows'
import type { Judge } from '../../../src/store/judging'
import { folded } from '../../../src/store/postings'
import { documentId } from '../../../src/store/search-index'
import { listed } from '../../../src/store/shown'
import { idAt } from '../../../src/store/stamp'
import type { Text } from './texts'

/** How much of a life. */
export interface Size {
  opportunities: number
  sightings: number
}

/** An advert read once: the rows of many openings are made of it. */
export interface Read {
  fields: PostingFields
  reading: AdvertReading
  signature: number[]
  words: string[]
  judged: Pick<OpportunityRecord, 'verdict' | 'counts' | 'judgedWith'>
  /** Its text and reading, compressed: done once, as twenty thousand times would take minutes. */
  packed: Pick<PostingRecord, 'fields' | 'reading'> & { folded?: string }
}

const field = <T>(value: T) => ({ value, rung: 'json-ld' as const, where: 'JobPosting', confidence: 0.95 })

/** The fields of an opening made of an advert; the number sets it apart from others of the same advert. */
export const fieldsOf = (text: Text, number: number): PostingFields => ({
  title: field(`${text.title}${number % 5 === 0 ? '' : ` ${number % 97}`}`.slice(0, 300)),
  hiringOrganization: field(`${text.employer} ${number % 211}`),
  jobLocation: field([`Town ${number % 53}`]),
  description: field([
    ...text.lines.map(line => ({ kind: 'paragraph' as const, text: line })),
    { kind: 'paragraph' as const, text: `Our reference is ${number}.` },
  ]),
})

export function read(text: Text, judge: Judge): Read {
  const fields = fieldsOf(text, 0)
  const plain = plainText(fieldValue(fields, 'description') ?? [])
  const reading = readAdvert({
    title: fieldValue(fields, 'title') ?? '',
    company: fieldValue(fields, 'hiringOrganization') ?? '',
    lines: linesOf(fieldValue(fields, 'description') ?? []),
  })
  const skills = reading.requirements.flatMap(requirement => requirement.skills.map(skill => skill.name))
  const { fields: without, reading: bare, folded: packed } = folded({ fields, reading } as PostingRecord)
  return {
    fields,
    reading,
    signature: signatureOf(plain),
    words: wordsOf([plain, ...skills].join('\n')),
    judged: judge.judge({ fields, advert: reading }),
    packed: { fields: without, reading: bare, ...(packed === undefined ? {} : { folded: packed }) },
  }
}

const day = 86_400_000
const years = 3

/** The rows of one opening with all its sightings, as the log would have made them. */
export interface Opening {
  opportunity: OpportunityRecord
  postings: PostingRecord[]
  sightings: SightingRecord[]
  ticks: TickRecord[]
  document: Document
}

const statusOf = (chance: number): Status =>
  chance < 0.94
    ? 'seen'
    : (statuses[1 + Math.floor(((chance - 0.94) / 0.06) * (statuses.length - 1))] ?? 'seen')

export function opening(
  number: number,
  text: Text,
  { reading, signature, words, judged, packed }: Read,
  { random, now, seen }: { random: () => number; now: number; seen: number },
): Opening {
  const first = now - Math.floor(random() * years * 365 * day)
  const timeOf = (k: number) => new Date(Math.min(now, first + k * k * 0.7 * day * random())).toISOString()
  const times = Array.from({ length: seen }, (_, k) => timeOf(k)).sort()
  const [firstSeenAt, lastSeenAt] = [times[0] ?? '', times.at(-1) ?? '']
  const id = idAt(firstSeenAt)
  const fields = fieldsOf(text, number)
  const url = `https://board-${number % 9}.example/jobs/${number}`
  const status = statusOf(random())
  // Every sixth changed its text once.
  const versions = number % 6 === 0 && seen > 2 ? 2 : 1
  const postings: PostingRecord[] = Array.from({ length: versions }, (_, k) => {
    const readAt = (k === 0 ? times[0] : times[1]) ?? ''
    const posting: PostingRecord = {
      id: idAt(readAt),
      updatedAt: readAt,
      opportunityId: id,
      contentHash: `${number}`.padStart(32, '0') + `${k}`.padStart(32, '0'),
      readAt,
      url,
      site: null,
      complete: true,
      fields,
      evidence: ['JobPosting data'],
      reading,
      signature,
    }
    const isFolded = status === 'seen' && Date.parse(lastSeenAt) < now - 30 * day
    const { description: _description, ...listedFields } = fields
    return isFolded ? { ...posting, ...packed, fields: listedFields } : posting
  })
  const sightings = times.map((seenAt, k) => ({
    id: idAt(seenAt),
    updatedAt: seenAt,
    opportunityId: id,
    postingId: (k > 0 ? postings.at(-1) : postings[0])?.id ?? '',
    visitId: `visit-${number}-${k}`,
    url: k % 2 ? `${url}?from=list` : url,
    externalId: null,
    kind: 'posting' as const,
    seenAt,
  }))
  const shown = listed(fields)
  const key = joinKey(shown.title, shown.organization)
  const opportunity: OpportunityRecord = {
    id,
    updatedAt: lastSeenAt,
    keys: [addressKey(url), ...(key ? [key] : [])],
    firstSeenAt,
    lastSeenAt,
    sightings: seen,
    postingId: postings.at(-1)?.id ?? '',
    status,
    statusSince: firstSeenAt,
    note: status === 'seen' ? '' : `Ask about the team of ${shown.organization}.`,
    corrections: {},
    ...shown,
    complete: true,
    apart: [],
    takenDownAt: null,
    ...judged,
    tallied: [],
  }
  opportunity.tallied = tallyOf(opportunity, reading, [])
  const ticks =
    status === 'seen'
      ? []
      : Array.from({ length: 6 }, (_, k) => ({
          id: idAt(lastSeenAt),
          updatedAt: lastSeenAt,
          opportunityId: id,
          itemId: `item-${k}`,
          tickedAt: lastSeenAt,
        }))
  const document = {
    id: documentId(storeOf('opportunities'), id),
    words: [
      ...new Set([...words, ...wordsOf(`${shown.title}\n${shown.organization}\n${shown.place}\n${number}`)]),
    ].sort(),
  }
  return { opportunity, postings, sightings, ticks, document }
}

/** The index for searching as it is after everything was packed: segments of some hundred, the newest waiting. */
export async function putSearch(db: Database, documents: Document[], perSegment = 400): Promise<void> {
  const sorted = documents.sort((a, b) => a.id.slice(1).localeCompare(b.id.slice(1)))
  // The worker packs what it finds waiting meanwhile, from 1 on.
  let number = 1_000
  for (let at = 0; at < sorted.length; at += perSegment) {
    const some = sorted.slice(at, at + perSegment)
    const packed = some.length === perSegment
    if (packed) await db.searchSegments.add({ number: ++number, ...buildSegment(some) })
    await db.searchDocs.bulkAdd(
      some.map(
        ({ id, words }): SearchDoc => ({
          id,
          segment: packed ? number : 0,
          words: packed ? '' : ` ${words.join(' ')} `,
        }),
      ),
    )
  }
}
