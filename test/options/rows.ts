import { operations } from '../../options/welcome/samples/operations'
import type { AdvertReading } from '../../src/core/advert/advert'
import { readAdvert } from '../../src/core/advert/read-advert'
import type { Brand } from '../../src/core/brand/brand'
import { once } from '../../src/core/kernel/once'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import type { PostingRecord } from '../../src/core/pipeline/posting-record'
import type { SightingRecord } from '../../src/core/pipeline/sighting-record'
import { linesOf } from '../../src/core/posting/blocks'
import { resumeText } from '../../src/core/resume/resume-text'
import type { BrandRecord } from '../../src/records/brands'
import type { EvidenceRecord } from '../../src/records/evidence'
import type { ResumeRecord } from '../../src/records/resumes'
import type { SendingRecord } from '../../src/records/sendings'

export const now = '2026-11-21T20:00:00.000Z'
export const idOf = (n: number) => `01J${String(n).padStart(23, '0')}`

export const opportunity = (n: number, change: Partial<OpportunityRecord>): OpportunityRecord => ({
  id: idOf(n),
  updatedAt: now,
  keys: [`url:jobs.example/${n}`],
  firstSeenAt: now,
  lastSeenAt: now,
  sightings: 1,
  postingId: idOf(1_000 + n),
  status: 'interested',
  statusSince: now,
  note: '',
  corrections: {},
  title: 'Operations analyst',
  organization: 'Larkfield Supply',
  place: 'Leeds',
  workMode: 'hybrid',
  baseSalary: null,
  complete: true,
  takenDownAt: null,
  verdict: 'worth-a-look',
  counts: { musts: 2, have: 1, withEvidence: 0 },
  judgedWith: 'x',
  apart: [],
  tallied: [],
  ...change,
})

export const evidence = (n: number, change: Partial<EvidenceRecord>): EvidenceRecord => ({
  id: idOf(2_000 + n),
  createdAt: now,
  updatedAt: now,
  situation: '',
  action: 'Moved the cut-off with the drivers',
  result: '',
  number: '',
  skills: [],
  date: '2026-11-12',
  confirmedBy: '',
  ...change,
})

export const version = (n: number, createdAt: string, brand: Brand): BrandRecord => ({
  id: idOf(3_000 + n),
  createdAt,
  updatedAt: createdAt,
  brand,
})

/** The lines of the advert that every one of these opportunities has. */
export const sampleText = operations.blocks.map(block => block.text)

const reading = once(
  (): AdvertReading =>
    readAdvert({
      title: 'Operations analyst',
      company: 'Larkfield Supply',
      lines: linesOf(operations.blocks),
    }),
)

const told = <T>(value: T) => ({ value, rung: 'site' as const, where: 'test', confidence: 0.9 })

/** What was read for an opportunity on the page of its key: the sample's advert, under its own title and employer. */
export function readFor(row: OpportunityRecord): { posting: PostingRecord; sighting: SightingRecord } {
  const url = `https://${row.keys[0]?.replace(/^url:/, '') ?? 'jobs.example'}`
  const posting: PostingRecord = {
    id: row.postingId,
    updatedAt: row.firstSeenAt,
    opportunityId: row.id,
    contentHash: row.postingId,
    readAt: row.firstSeenAt,
    url,
    site: null,
    complete: true,
    fields: {
      ...operations.fields,
      title: told(row.title),
      hiringOrganization: told(row.organization),
      jobLocation: told([row.place]),
    },
    evidence: ['JobPosting data'],
    reading: reading(),
    signature: [],
  }
  const sighting: SightingRecord = {
    id: row.postingId,
    updatedAt: row.firstSeenAt,
    opportunityId: row.id,
    postingId: row.postingId,
    visitId: row.postingId,
    url,
    externalId: null,
    kind: 'posting',
    seenAt: row.lastSeenAt,
  }
  return { posting, sighting }
}

const day = '2026-11-20T09:00:00.000Z'
export const resumeId = (n: number) => idOf(9_000 + n)

export const robin = {
  basics: { name: 'Robin Sample', summary: 'I make stock figures plain for planners.' },
  work: [
    {
      position: 'Operations analyst',
      name: 'Larkfield Supply',
      startDate: '2021-03',
      highlights: ['Rebuilt the forecast in SQL', 'Halved the stock-outs'],
    },
  ],
  'x-tool': 'kept',
}

export const resumeVersion = (n: number, change: Partial<ResumeRecord> = {}): ResumeRecord => ({
  id: resumeId(n),
  createdAt: day,
  updatedAt: day,
  name: `Version ${n}`,
  parentId: null,
  opportunityId: null,
  resume: robin,
  text: resumeText(change.resume ?? robin),
  frozenAt: null,
  fileId: null,
  ...change,
})

/** What went out of a version, on 20 November by email. */
export const sending = (
  n: number,
  resumeId: string,
  opportunityId: string,
  change: Partial<SendingRecord> = {},
): SendingRecord => ({
  id: idOf(9_500 + n),
  updatedAt: day,
  resumeId,
  opportunityId,
  at: '2026-11-20',
  channel: 'Email',
  organization: 'Larkfield Supply',
  fingerprint: '',
  despite: null,
  ...change,
})
