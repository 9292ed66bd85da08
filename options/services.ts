import type { Drafts } from '../src/adapters/drafts'
import type { Refusal } from '../src/adapters/files/refusal'
import type { NextActionServices } from '../src/app/next-action'
import type { WouldChange } from '../src/app/would-change'
import type { AdvertReading } from '../src/core/advert/advert'
import type { ClaimAnswer } from '../src/core/brand/answered'
import type { Brand } from '../src/core/brand/brand'
import type { Evidence, EvidenceChange } from '../src/core/brand/evidence'
import type { ProposedEntry } from '../src/core/brand/import/proposed-entry'
import type { Carried } from '../src/core/checklist/carried'
import type { ChecklistItem } from '../src/core/checklist/item'
import type { OwnRule } from '../src/core/fit/own-rules/own-rule'
import type { Fit } from '../src/core/fit/verdict'
import type { Status } from '../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../src/core/pipeline/opportunity-record'
import type { Settings } from '../src/core/settings'
import type { BrandRecord } from '../src/records/brands'
import type { EvidenceRecord } from '../src/records/evidence'
import type { Course } from '../src/store/course'
import type { DueItem } from '../src/store/due'
import type { OpportunityHistory } from '../src/store/history'
import type { OpportunityDetail } from '../src/store/opportunity-detail'
import type { Watchable } from '../src/ui/hooks/use-live'
import type { SendServices } from '../src/ui/sending/services'
import type { ExampleServices } from './example/services'
import type { DataServices } from './sections/data/services'
import type { DeviceServices } from './sections/devices/services'
import type { Arrangement } from './sections/opportunities/arrange'
import type { BriefServices } from './sections/opportunities/brief-services'
import type { ByHandServices } from './sections/opportunities/by-hand-services'
import type { PathServices } from './sections/path/services'
import type { PeopleServices } from './sections/people/services'
import type { ProfileServices } from './sections/profile/services'
import type { ReminderServices } from './sections/reminders/services'
import type { ResumeServices } from './sections/resumes/services'
import type { SearchServices } from './sections/search/services'
import type { NoticingServices } from './sections/sites/services'
import type { SkillServices } from './sections/skills/services'
import type { TrendServices } from './sections/trends/services'
import type { WeekServices } from './sections/week/services'
import type { RowServices } from './shell/row-services'
import type { Undo } from './shell/undo'
import type { Sample } from './welcome/samples/sample'

export interface OpportunityQuery {
  statuses: readonly Status[]
  /** Words that title, employer, place or note must hold; empty for all. */
  words: string
  /** Of each status; of all together where words are searched, filtered or sorted. */
  limit: number
  arrangement: Arrangement
}

export interface OpportunityPage {
  rows: OpportunityRecord[]
  /** There is more than `limit` let through. */
  more: boolean
  /** Names of employers to filter by. */
  employers: readonly string[]
  /** Hosts to filter by. */
  hosts: readonly string[]
  /** So many of each status were looked through, and there are more. */
  among?: number
}

export type { OpportunityDetail }

/** What the browser really lets Steppingstone read, and which sites are switched on within it. */
export interface SiteState {
  /** Ids of the sites where postings are noticed. */
  on: readonly string[]
  everywhere: boolean
}

/** What reading the sample gives: the very functions that read a real posting. */
export interface SampleReading {
  fit: Fit
  checklist: ChecklistItem[]
  reading: AdvertReading
}

/** What the options page needs of the world outside; the entry wires it, tests give their own. */
export interface Services
  extends DataServices,
    NoticingServices,
    ReminderServices,
    ExampleServices,
    ResumeServices,
    ByHandServices,
    BriefServices,
    NextActionServices,
    PeopleServices,
    WeekServices,
    SkillServices,
    DeviceServices,
    SearchServices,
    TrendServices,
    PathServices,
    ProfileServices,
    Omit<SendServices, 'drafts'>,
    RowServices {
  version: string
  /** The present moment, as an ISO string. */
  now(): string

  brand: Watchable<Brand>
  brandVersions: Watchable<BrandRecord[]>
  saveBrand(change: Partial<Brand>): Promise<void>
  /** "I have it" or "I don't", said of what an advert asks. @returns how to take it back. */
  answerClaim(names: readonly string[], answer: ClaimAnswer): Promise<() => Promise<void>>
  /** Corrects a judgement, for good. @returns how to take it back. */
  addRule(rule: OwnRule): Promise<Undo>
  /** @returns how to say it again; null where it was gone. */
  takeRuleBack(id: string): Promise<Undo | null>
  /** Which of the last opportunities would be judged otherwise with this statement. Nothing is written. */
  wouldChange(brand: Brand, course: Course): Promise<WouldChange>
  /** An earlier version in force again, as a new version beside the others. */
  restoreBrand(brand: Brand): Promise<void>

  /** A version for an opportunity, made from the newest master. @returns its id; null where there is no master. */
  makeVersion(opportunityId: string): Promise<string | null>

  /** Entries of a list, a table or a résumé, to be looked through; nothing is stored. */
  readEvidence(file: File, course: Course): Promise<{ entries: ProposedEntry[] } | Refusal>
  /** All of them or none. @returns how to take them back. */
  importEvidence(entries: readonly Evidence[]): Promise<Undo>
  evidence: Watchable<EvidenceRecord[]>
  addEvidence(entry: Evidence): Promise<string>
  saveEvidence(id: string, change: EvidenceChange): Promise<void>
  deleteEvidence(id: string): Promise<void>
  /** Puts a deleted entry back under its own id. */
  restoreEvidence(record: EvidenceRecord): Promise<void>

  opportunities(query: OpportunityQuery): Watchable<OpportunityPage>
  statusCounts: Watchable<Record<Status, number>>
  opportunity(id: string): Watchable<OpportunityDetail | null>
  setStatus(id: string, status: Status): Promise<unknown>
  /** One status for many, and the way back for all of them. @returns how many had another. */
  setStatuses(ids: readonly string[], status: Status): Promise<{ count: number; undo: Undo }>
  /** How the board was looked at last. */
  boardView: Watchable<Settings['boardView']>
  setBoardView(view: Settings['boardView']): Promise<void>
  /** Undo of the last change of status. */
  takeStatusBack(id: string): Promise<void>
  setNote(id: string, note: string): Promise<void>
  setTick(id: string, itemId: string, ticked: boolean, carried: Carried): Promise<void>
  history(id: string): Watchable<OpportunityHistory>
  /** Makes one of two; null where one of them is gone. */
  joinOpenings(intoId: string, fromId: string): Promise<Undo | null>
  takeJoinBack(joinId: string): Promise<void>
  /** What was seen on some pages becomes an opportunity of its own; null where that is all of it. */
  splitOff(id: string, sightingIds: readonly string[]): Promise<Undo | null>
  /** What is to be done until this day (YYYY-MM-DD), the longest waiting first. */
  dueUntil(day: string): Watchable<DueItem[]>
  /** Entries of the evidence log that hold these words, a few. */
  findEvidence(words: string): Watchable<EvidenceRecord[]>

  /** Texts that are typed and not kept as records yet. */
  drafts: Drafts

  sites: Watchable<SiteState>
  /** Called in the very click, since the browser asks only then. False: the user said no. */
  switchSites(siteIds: readonly string[], on: boolean): Promise<boolean>
  switchEverywhere(on: boolean): Promise<boolean>
  ownProfile: Watchable<string>
  /** Null where it is kept; else a sentence that says why it isn't an address of a profile. */
  saveOwnProfile(address: string): Promise<string | null>
  /** The browser has a panel beside the page. */
  hasSidePanel: boolean
  auditIn: Watchable<Settings['auditIn']>
  setAuditIn(place: Settings['auditIn']): Promise<void>

  /** Whether single keys act ("/", "?"). */
  singleKeys: Watchable<boolean>
  setSingleKeys(on: boolean): Promise<void>

  readSample(brand: Brand, sample: Sample): Promise<SampleReading>
  /** The first run is over. */
  welcomed(): Promise<void>
}
