import type { AdvertReading, Quote, Requirement } from '../../src/core/advert/advert'
import { noFacts } from '../../src/core/advert/unread'
import type { ChecklistItem } from '../../src/core/checklist/item'
import type { Fit } from '../../src/core/fit/verdict'
import { verbatim } from '../../src/core/kernel/message'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import type { SightingRecord } from '../../src/core/pipeline/sighting-record'
import type { PageReading } from '../../src/core/posting/page-reading'
import type { PostingFields } from '../../src/core/posting/posting'

/** One invented opening and everything around it. */
export const now = '2026-11-21T20:00:00.000Z'

export const lines = [
  'Product Analyst',
  'Five years of SQL in a product team.',
  'We work from our office by the harbour three days a week.',
  'Dutch is a plus.',
]

const quote = (line: number, text: string): Quote => {
  const start = (lines[line] ?? '').indexOf(text)
  return { line, start, end: start + text.length, text }
}

const requirement = (id: string, strength: Requirement['strength'], from: Quote): Requirement => ({
  id,
  strength,
  kinds: ['skill'],
  quote: from,
  skills: [],
  eitherOr: [],
  years: null,
  degree: null,
  orEquivalent: false,
})

export const requirements = [
  requirement('sql', 'must', quote(1, 'Five years of SQL')),
  requirement('dutch', 'nice', quote(3, 'Dutch')),
]

export const reading: AdvertReading = {
  readerVersion: 1,
  language: 'en',
  supported: true,
  lines: lines.map(() => ({ zone: 'other', requirements: [] })),
  requirements,
  facts: noFacts,
}

export const fit: Fit = {
  verdict: 'worth-a-look',
  because: verbatim('The role is yours; the office days are not what you asked for.'),
  reasons: [
    {
      id: 'must:remote',
      kind: 'must',
      side: 'against',
      text: verbatim('You asked for remote.'),
      quote: quote(2, 'three days a week'),
      own: 'remote',
    },
    {
      id: 'skill:sql',
      kind: 'asked',
      side: 'for',
      text: verbatim('They ask for SQL, which you have.'),
      quote: quote(1, 'Five years of SQL'),
      own: 'SQL',
    },
    {
      id: 'pay',
      kind: 'must',
      side: 'open',
      text: verbatim('The advert doesn’t say what it pays.'),
      quote: null,
      own: null,
    },
  ],
  coverage: [
    { requirementId: 'sql', state: 'evidence', evidenceIds: ['e1'], own: 'SQL' },
    { requirementId: 'dutch', state: 'missing', evidenceIds: [], own: null },
  ],
  counts: { musts: 9, have: 7, withEvidence: 5 },
}

export const checklist: ChecklistItem[] = [
  {
    id: 'days',
    rule: 'days',
    phase: 'before',
    text: verbatim('Decide about the office days'),
    reason: verbatim('You asked for remote.'),
    quote: quote(2, 'three days a week'),
  },
  {
    id: 'sql',
    rule: 'sql',
    phase: 'tailor',
    text: verbatim('Show SQL first'),
    reason: verbatim('They ask for five years.'),
    quote: quote(1, 'Five years of SQL'),
  },
  {
    id: 'pay',
    rule: 'pay',
    phase: 'present',
    text: verbatim('Ask what it pays'),
    reason: verbatim('The advert doesn’t say.'),
    quote: null,
  },
]

export const fields: PostingFields = {
  title: { value: 'Product Analyst', rung: 'site', where: 'h1.title', confidence: 0.95 },
  hiringOrganization: {
    value: 'Veerpont Mobility',
    rung: 'json-ld',
    where: 'JSON-LD hiringOrganization',
    confidence: 0.9,
  },
  jobLocation: { value: ['Rotterdam', 'Utrecht'], rung: 'site', where: '.location', confidence: 0.9 },
  datePosted: { value: '2026-11-12', rung: 'json-ld', where: 'JSON-LD datePosted', confidence: 0.9 },
  description: {
    value: lines.map(text => ({ kind: 'paragraph', text })),
    rung: 'site',
    where: '#content',
    confidence: 0.9,
  },
}

export const opportunity: OpportunityRecord = {
  id: '01JD0000000000000000000001',
  updatedAt: now,
  keys: ['url:jobs.veerpont.example/12'],
  firstSeenAt: '2026-11-18T09:10:00.000Z',
  lastSeenAt: '2026-11-21T18:05:00.000Z',
  sightings: 2,
  postingId: '01JD0000000000000000000002',
  status: 'seen',
  statusSince: '2026-11-18T09:10:00.000Z',
  note: '',
  corrections: {},
  title: 'Product Analyst',
  organization: 'Veerpont Mobility',
  place: 'Rotterdam · Utrecht',
  workMode: 'hybrid',
  baseSalary: { min: 62_000, max: 74_000, currency: 'EUR', period: 'year' },
  complete: true,
  takenDownAt: null,
  verdict: 'worth-a-look',
  counts: fit.counts,
  judgedWith: 'one',
  apart: [],
  tallied: [],
}

export const sightings: SightingRecord[] = ['2026-11-21T18:05:00.000Z', '2026-11-18T09:10:00.000Z'].map(
  (seenAt, i) => ({
    id: `01JD000000000000000000001${i}`,
    updatedAt: seenAt,
    opportunityId: opportunity.id,
    postingId: opportunity.postingId,
    visitId: `visit-${i}-0000`,
    url: 'https://jobs.veerpont.example/12',
    externalId: null,
    kind: 'posting',
    seenAt,
  }),
)

export const unsureReading: PageReading = {
  kind: 'posting',
  url: 'https://careers.veerpont.example/12',
  site: null,
  externalId: null,
  sure: false,
  complete: true,
  fields: { title: { value: 'Careers', rung: 'generic', where: 'h1', confidence: 0.4 } },
  evidence: ['an Apply button'],
  gaveUp: [],
  took: 8,
}
