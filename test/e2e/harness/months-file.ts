import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { readAdvert } from '../../../src/core/advert/read-advert'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import type { SightingRecord } from '../../../src/core/pipeline/sighting-record'
import { tallyOf } from '../../../src/core/pipeline/tally'
import { linesOf, plainText } from '../../../src/core/posting/blocks'
import { signatureOf } from '../../../src/core/posting/resemblance'
import { backupFormat, backupVersion } from '../../../src/store/backup-format'
import { schema } from '../../../src/store/schema'
import { listed } from '../../../src/store/shown'
import { idAt } from '../../../src/store/stamp'
import { fieldsOf } from '../../store/postings-made'

/** A posting that was noticed once, on a day long ago. */
interface NoticedThen {
  title: string
  employer: string
  /** ISO time. */
  at: string
  asks: readonly string[]
}

type Row = [store: string, row: object]

function rowsOf({ title, employer, at, asks }: NoticedThen, number: number): Row[] {
  const [id, postingId] = [idAt(at), idAt(at)]
  const fields = fieldsOf({
    title,
    hiringOrganization: employer,
    jobLocation: ['Leeds'],
    workMode: number % 3 ? 'hybrid' : 'remote',
    baseSalary: { min: 40_000 + (number % 5) * 1_000, max: null, currency: 'GBP', period: 'year' },
    description: [
      { kind: 'heading', text: 'What you bring' },
      ...asks.map(skill => ({
        kind: 'item' as const,
        depth: 0,
        text: `Several years of experience with ${skill}`,
      })),
      { kind: 'paragraph', text: `Our reference is ${number}, and the team of ${employer} is small.` },
    ],
  })
  const blocks = fields.description?.value ?? []
  const reading = readAdvert({ title, company: employer, lines: linesOf(blocks) })
  const url = `https://jobs.example/${number}`
  const row = { updatedAt: at }
  const posting: PostingRecord = {
    ...row,
    id: postingId,
    opportunityId: id,
    contentHash: createHash('sha256').update(`${number}`).digest('hex'),
    readAt: at,
    url,
    site: null,
    complete: true,
    fields,
    evidence: [],
    reading,
    signature: signatureOf(plainText(blocks)),
  }
  const sighting: SightingRecord = {
    ...row,
    id: idAt(at),
    opportunityId: id,
    postingId,
    visitId: `visit-${number}`,
    url,
    externalId: null,
    kind: 'posting',
    seenAt: at,
  }
  const opportunity: OpportunityRecord = {
    ...row,
    id,
    keys: [`url:jobs.example/${number}`],
    firstSeenAt: at,
    lastSeenAt: at,
    sightings: 1,
    postingId,
    status: 'seen',
    statusSince: at,
    note: '',
    corrections: {},
    ...listed(fields),
    complete: true,
    apart: [],
    takenDownAt: null,
    verdict: 'not-enough',
    counts: { musts: 0, have: 0, withEvidence: 0 },
    judgedWith: 'none',
    tallied: [],
  }
  return [
    ['sightings', sighting],
    ['postings', posting],
    ['opportunities', { ...opportunity, tallied: tallyOf(opportunity, reading, []) }],
  ]
}

/** A backup as this version writes it, of postings that were noticed over months. */
export function backupOf(noticed: readonly NoticedThen[]): Buffer {
  const rows = noticed.flatMap(rowsOf)
  const lines = rows.map(row => `${JSON.stringify(row)}\n`).join('')
  const counts: Record<string, number> = {}
  for (const [store] of rows) counts[store] = (counts[store] ?? 0) + 1
  const header = {
    format: backupFormat,
    version: backupVersion,
    schema: schema.at(-1)?.version,
    app: '0.1.0',
    createdAt: new Date().toISOString(),
    counts,
    bytes: Buffer.byteLength(lines),
    sha256: createHash('sha256').update(lines).digest('hex'),
  }
  return gzipSync(`${JSON.stringify(header)}\n${lines}`)
}
