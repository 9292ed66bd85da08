import type { Drafts } from '../src/adapters/drafts'
import type { NextActionServices } from '../src/app/next-action'
import type { ClaimAnswer } from '../src/core/brand/answered'
import type { Carried } from '../src/core/checklist/carried'
import type { Failure, KeptPerson, KeptSearch, Outcome, ReadOnce } from '../src/core/contract/messages'
import type { OwnRule } from '../src/core/fit/own-rules/own-rule'
import type { AtEmployer } from '../src/core/people/at-employer'
import type { NamedPerson } from '../src/core/people/named/named-person'
import type { TouchKind } from '../src/core/people/touch'
import type { Status } from '../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../src/core/pipeline/opportunity-record'
import type { PageReading } from '../src/core/posting/page-reading'
import type { Corrections } from '../src/core/posting/posting'
import type { Settings } from '../src/core/settings'
import type { DueItem } from '../src/store/due'
import type { OpportunityDetail, OpportunityHead } from '../src/store/opportunity-detail'
import type { Watchable } from '../src/ui/hooks/use-live'
import type { PersonThere } from '../src/ui/people-there'
import type { SendServices } from '../src/ui/sending/services'
import type { SentLine } from '../src/ui/sent-list'
import type { PageState } from './page-state'

interface OpportunityPage {
  rows: OpportunityRecord[]
  more: boolean
}

/** What the popup needs of the world outside; the entry wires it, tests give their own. */
export interface PopupServices extends SendServices, NextActionServices {
  /** The present moment, as an ISO string. */
  now(): string
  /** The page in the tab that the popup was opened on. */
  page: Watchable<PageState>
  opportunity(id: string): Watchable<OpportunityDetail | null>
  /** What is there at once of an opportunity, before it is judged. */
  head(id: string): Watchable<OpportunityHead | null>
  opportunities(words: string): Watchable<OpportunityPage>
  /** What is to be done today or was before, the longest waiting first. */
  due: Watchable<DueItem[]>

  /** Whom the user knows at an employer. */
  atEmployer(employer: string): Watchable<AtEmployer<PersonThere>>
  /** Who of those that an advert names is not among the user's people. */
  notKeptYet(named: readonly NamedPerson[], employer: string): Watchable<NamedPerson[]>
  /** @returns how to take it back; null where they were kept already. */
  keepNamed(named: NamedPerson, employer: string, met: string): Promise<(() => Promise<void>) | null>
  /** @returns how to take it back. */
  addTouch(personId: string, kind: TouchKind, opportunityId: string): Promise<() => Promise<void>>

  /** What went out for one opportunity, the newest first. */
  sent(opportunityId: string): Watchable<SentLine[]>
  /** A version for it, made from the newest master. @returns its id; null where there is no master. */
  makeVersion(opportunityId: string): Promise<string | null>

  /** @returns the status before; null where the opportunity is gone. */
  setStatus(id: string, status: Status): Promise<Status | null>
  /** Undo of the last change of status. */
  takeStatusBack(id: string): Promise<void>
  /** Takes every keystroke. */
  setNote(id: string, note: string): Promise<void>
  setTick(id: string, itemId: string, ticked: boolean, carried: Carried): Promise<void>
  correct(id: string, corrections: Corrections): Promise<void>
  /** "I have it" or "I don't", said of what an advert asks. @returns how to take it back. */
  answerClaim(names: readonly string[], answer: ClaimAnswer): Promise<() => Promise<void>>
  /** Corrects a judgement, for good. @returns how to take it back. */
  addRule(rule: OwnRule): Promise<() => Promise<void>>
  /** @returns how to say it again; null where it was gone. */
  takeRuleBack(id: string): Promise<(() => Promise<void>) | null>
  /** @returns how to take it back. */
  addEvidence(line: string): Promise<() => Promise<void>>

  readPage(): Promise<ReadOnce>
  /** Opens the form for an opportunity, with what the browser says of the page in the tab. */
  addByHand(): Promise<void>
  logCorrected(reading: PageReading): Promise<Outcome>
  /** To be called in the very click, since the browser asks only then. False: the user said no. */
  switchOn(origins: readonly string[], siteId: string | null): Promise<boolean>
  /** Nothing is noticed until then (ISO); empty where noticing goes on. */
  pausedUntil: Watchable<string>
  /** The shared folder goes on only once the user does something. */
  folderAsks: Watchable<boolean>
  setPausedUntil(time: string): Promise<void>
  /** Leaves the site of this tab alone from now on. @returns its host; null where the browser doesn't say it. */
  leaveHere(): Promise<string | null>
  /** Saves the structure of the page in the tab, without its words, as a file. False: the browser gives no access. */
  saveReport(): Promise<boolean>
  /** The popup closes once the overlay is there. False: the browser gives no access to the page. */
  openOverlay(): Promise<boolean>
  /** The browser has a panel beside the page. */
  hasSidePanel: boolean
  /** Where the user wants the audit. */
  auditIn: Watchable<Settings['auditIn']>
  /** To be called in the very click. False: the browser would not open it. */
  openSidePanel(): Promise<boolean>
  /** "This profile is mine". */
  setOwnProfile(address: string): Promise<void>
  /** "Keep this person": whose profile the tab shows. */
  keepPerson(): Promise<KeptPerson>
  /** Reads the results page of a search for oneself, and opens what it showed. */
  keepResults(): Promise<KeptSearch>
  /** @returns how to take it back; null where they are gone. */
  deletePerson(id: string): Promise<(() => Promise<void>) | null>
  openOptions(hash: string): void

  /** Single keys such as "/" act. */
  singleKeys: Watchable<boolean>
  setSingleKeys(on: boolean): Promise<void>
  /** Texts that are typed and not kept as records yet. */
  drafts: Drafts
  failureOf(error: unknown): Failure
}
