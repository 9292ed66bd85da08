import { arrange, employersIn, hostsIn } from '../../options/sections/opportunities/arrange'
import type { Services, SiteState } from '../../options/services'
import { addedRow } from '../../options/shell/row-services'
import { operations } from '../../options/welcome/samples/operations'
import { createDrafts } from '../../src/adapters/drafts'
import type { AdvertReading } from '../../src/core/advert/advert'
import type { Signal } from '../../src/core/advert/signals/signal'
import { noFacts } from '../../src/core/advert/unread'
import { answered } from '../../src/core/brand/answered'
import { type Brand, emptyBrand } from '../../src/core/brand/brand'
import type { Demand } from '../../src/core/brand/skill-inventory'
import type { ChecklistItem } from '../../src/core/checklist/item'
import type { Fit } from '../../src/core/fit/verdict'
import { verbatim } from '../../src/core/kernel/message'
import { type Status, statuses } from '../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import { ofSkill } from '../../src/core/pipeline/tally'
import { emptyLife } from '../../src/core/suggestion/life'
import { thisWeek } from '../../src/core/suggestion/this-week'
import type { Trends } from '../../src/core/trends/outlook'
import type { BrandRecord } from '../../src/records/brands'
import type { EvidenceRecord } from '../../src/records/evidence'
import { ownRules } from '../../src/records/ownRules'
import type { OpportunityHistory } from '../../src/store/history'
import { memoryStore } from '../memory-store'
import { cell, derived } from './cells'
import { fakeActions } from './fake-actions'
import { fakeByHand } from './fake-by-hand'
import { fakeDevices } from './fake-devices'
import { fakePeople } from './fake-people'
import { fakeResumes } from './fake-resumes'
import { fakeSettings } from './fake-settings'
import { fakeRows } from './real-rows'

export const now = '2026-11-21T20:00:00.000Z'
const idOf = (n: number) => `01J${String(n).padStart(23, '0')}`

export { cell } from './cells'

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

const emptyReading: AdvertReading = {
  readerVersion: 1,
  language: 'en',
  supported: true,
  lines: [],
  requirements: [],
  facts: noFacts,
}

const fit: Fit = {
  verdict: 'worth-a-look',
  because: verbatim('The role is one of yours; the pay begins below what you asked for.'),
  reasons: [
    {
      id: 'role',
      kind: 'role',
      side: 'for',
      text: verbatim('The title is one of your target roles.'),
      quote: null,
      own: 'Analyst',
    },
  ],
  coverage: [],
  counts: { musts: 2, have: 1, withEvidence: 0 },
}

const item: ChecklistItem = {
  id: 'must-shown:sql',
  rule: 'must-shown',
  phase: 'tailor',
  text: verbatim('Show SQL where a reader looks first'),
  reason: verbatim('They ask for solid SQL.'),
  quote: { line: 9, start: 0, end: 5, text: 'Excel' },
}

const noHistory: OpportunityHistory = { entries: [], joined: [], strays: [], others: [] }
const historyOf = (row: OpportunityRecord | undefined): OpportunityHistory =>
  row ? { ...noHistory, others: [opportunity(900, { title: 'Operations analyst (Leeds)' })] } : noHistory

const noTrends: Trends = {
  months: [],
  postings: 0,
  skills: [],
  modes: [],
  pay: [],
  together: [],
  stays: null,
  again: [],
  went: null,
}

export interface World {
  brand?: Brand
  versions?: BrandRecord[]
  opportunities?: OpportunityRecord[]
  evidence?: EvidenceRecord[]
  sites?: SiteState
  signals?: Signal[]
  demand?: Demand[]
  trends?: Trends
}

/** Services over values in memory; each can be replaced for a test. */
export function fakeServices(world: World = {}, replace: Partial<Services> = {}) {
  const brand = cell(world.brand ?? emptyBrand)
  const versions = cell(world.versions ?? [])
  const opportunities = cell(world.opportunities ?? [])
  const entries = cell(world.evidence ?? [])
  const sites = cell<SiteState>(world.sites ?? { on: [], everywhere: false })
  const ownProfile = cell('')
  const auditIn = cell<'page' | 'side'>('page')
  const singleKeys = cell(true)
  const boardView = cell<'list' | 'table'>('list')
  const ticks = cell<ReadonlySet<string>>(new Set())
  const calls: string[] = []
  let next = 500

  const before = new Map<string, OpportunityRecord['status']>()
  const change = (id: string, with_: Partial<OpportunityRecord>) =>
    opportunities.set(opportunities.get().map(row => (row.id === id ? { ...row, ...with_ } : row)))

  const services: Services = {
    version: '0.1.0',
    now: () => now,
    brand,
    brandVersions: versions,
    saveBrand: async value => brand.set(value),
    async answerClaim(names, answer) {
      const before = brand.get()
      brand.set(answered(before, names, answer))
      return async () => brand.set(before)
    },
    addRule: rule => addedRow(services, ownRules, rule, () => {}),
    takeRuleBack: id => services.removeRow(ownRules, id),
    wouldChange: async () => ({ looked: 0, changes: [] }),
    restoreBrand: async value => brand.set(value),
    versions: cell([]),
    guardText: async () => ({ another: null, sameEmployer: [] }),
    keepText: async () => 'kept',
    deriveVersion: async () => null,
    makeVersion: async () => null,
    recordSending: async ({ opportunityId, resumeId }) => {
      calls.push(`sent ${resumeId} ${opportunityId}`)
      return async () => void calls.push('undo')
    },
    readEvidence: async () => ({ refused: 'empty', sentence: verbatim('Not read in this test.') }),
    importEvidence: async given => {
      const before = entries.get()
      entries.set([...given.map(entry => evidence(next++, entry)), ...before])
      return async () => entries.set(before)
    },
    evidence: entries,
    addEvidence: async entry => {
      const row = evidence(next++, entry)
      entries.set([row, ...entries.get()])
      return row.id
    },
    saveEvidence: async (id, { confidential, ...change }) =>
      entries.set(
        entries.get().map(row => {
          if (row.id !== id) return row
          const { confidential: marked, ...before } = row
          const isSecret = confidential ?? marked ?? false
          return { ...before, ...change, ...(isSecret ? { confidential: true as const } : {}) }
        }),
      ),
    deleteEvidence: async id => entries.set(entries.get().filter(row => row.id !== id)),
    restoreEvidence: async row => entries.set([...entries.get(), row]),
    week: derived(entries, kept => ({
      suggestions: thisWeek({ ...emptyLife(now.slice(0, 10)), evidence: kept }),
      silenced: [],
    })),
    putOff: async of => {
      calls.push(`put off ${of}`)
      return async () => void calls.push(`take back ${of}`)
    },
    hearAgain: async () => null,
    opportunities: ({ statuses: wanted, words, arrangement }) =>
      derived(opportunities, rows => ({
        rows: arrange(
          rows.filter(
            row => wanted.includes(row.status) && row.title.toLowerCase().includes(words.toLowerCase()),
          ),
          arrangement,
          now.slice(0, 10),
        ),
        more: false,
        employers: employersIn(rows, 10),
        hosts: hostsIn(rows, 10),
      })),
    statusCounts: derived(
      opportunities,
      rows =>
        Object.fromEntries(
          statuses.map(status => [status, rows.filter(row => row.status === status).length]),
        ) as Record<Status, number>,
    ),
    opportunity: id =>
      derived(opportunities, rows => {
        const row = rows.find(each => each.id === id)
        if (!row) return null
        return {
          opportunity: row,
          fields: operations.fields,
          reading: emptyReading,
          unasked: new Map(),
          url: 'https://jobs.example/1',
          sightings: [],
          strays: [],
          fit,
          signals: world.signals ?? [],
          checklist: [item],
          resume: '',
          version: null,
          verified: [],
          given: {
            fields: operations.fields,
            reading: emptyReading,
            lines: [],
            brand: emptyBrand,
            evidence: [],
            fit,
            status: row.status,
          },
          ticked: ticks.get(),
          carried: new Map(),
          brandIsEmpty: false,
          towards: [],
        }
      }),
    setStatus: async (id, status) => {
      before.set(id, opportunities.get().find(row => row.id === id)?.status ?? 'seen')
      await change(id, { status })
    },
    setStatuses: async (ids, status) => {
      const all = opportunities.get()
      opportunities.set(all.map(row => (ids.includes(row.id) ? { ...row, status } : row)))
      return { count: ids.length, undo: async () => opportunities.set(all) }
    },
    boardView,
    setBoardView: async value => boardView.set(value),
    takeStatusBack: async id => change(id, { status: before.get(id) ?? 'seen' }),
    setNote: async (id, note) => change(id, { note }),
    setTick: async (_id, itemId, ticked) => {
      const all = new Set(ticks.get())
      if (ticked) all.add(itemId)
      else all.delete(itemId)
      ticks.set(all)
      opportunities.set([...opportunities.get()])
    },
    history: id => derived(opportunities, rows => historyOf(rows.find(row => row.id === id))),
    joinOpenings: async (into, from) => {
      calls.push(`join ${into} ${from}`)
      return async () => void calls.push('undo')
    },
    takeJoinBack: async id => void calls.push(`take back ${id}`),
    splitOff: async (id, sightings) => {
      calls.push(`split ${id} ${sightings.join(' ')}`)
      return async () => void calls.push('undo')
    },
    drafts: createDrafts(memoryStore()),
    findEverything: () => cell([]),
    ...fakeRows(),
    skillDemand: cell(world.demand ?? []),
    trends: cell(world.trends ?? noTrends),
    adding: skills =>
      derived(opportunities, rows =>
        skills.length === 0
          ? []
          : rows.flatMap(({ id, title, organization, tallied }) => {
              const adds = skills.filter(skill => tallied.includes(ofSkill(skill)))
              return adds.length > 0 ? [{ id, title, organization, adds }] : []
            }),
      ),
    seenSince: since =>
      derived(opportunities, rows => rows.filter(({ lastSeenAt }) => lastSeenAt >= since).length),
    ...fakeByHand(calls),
    brief: () => cell(null),
    saveMarkdown: (text, name) => void calls.push(`save ${name}: ${text.split('\n')[0]}`),
    ...fakeActions(opportunities, now),
    findEvidence: words =>
      derived(entries, rows => rows.filter(row => words && row.action.toLowerCase().includes(words))),
    sites,
    switchSites: async (ids, on) => {
      calls.push(`${ids.join(' ')} ${on ? 'on' : 'off'}`)
      const others = sites.get().on.filter(each => !ids.includes(each))
      sites.set({ ...sites.get(), on: on ? [...others, ...ids] : others })
      return true
    },
    switchEverywhere: async on => {
      sites.set({ ...sites.get(), everywhere: on })
      return true
    },
    ownProfile,
    hasSidePanel: true,
    auditIn,
    setAuditIn: async place => auditIn.set(place),
    saveOwnProfile: async address => {
      if (!address.includes('/in/')) return 'This is not the address of a LinkedIn profile.'
      ownProfile.set(`https://www.${address}/`)
      return null
    },
    singleKeys,
    setSingleKeys: async on => singleKeys.set(on),
    ...fakeDevices(),
    ...fakePeople(),
    keptAudit: async () => null,
    auditArchive: async () => {},
    ...fakeResumes(),
    ...fakeSettings(opportunities, calls),
    readSample: async () => ({ fit, checklist: [item], reading: emptyReading }),
    welcomed: async () => void calls.push('welcomed'),
    ...replace,
  }
  return { services, brand, opportunities, entries, sites, ownProfile, ticks, calls }
}

export const sampleText = operations.blocks.map(block => block.text)
