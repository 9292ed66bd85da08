import * as v from 'valibot'
import type { AdvertReading } from '../advert/advert'
import type { Message } from '../kernel/message'
import type { Judged } from '../pipeline/judged'
import { statuses } from '../pipeline/opportunity'
import type { PostingRecord } from '../pipeline/posting-record'
import { blockSchema, maxBlockLength, maxBlocks } from '../posting/blocks'
import { type PageReading, pageReadingSchema } from '../posting/page-reading'
import { fieldNames, postingFieldsSchema, webAddress } from '../posting/posting'
import type { CheckOutcome, Finding } from '../profile/audit/finding'
import type { AuditStep } from '../profile/audit/history'
import { profileSnapshotSchema } from '../profile/profile'

/**
 * The contract between contexts: one line a message. A message is JSON both ways. Who may send it is part of
 * the contract: `page` is a content script (what it sends comes from a page and is hostile input), `surface`
 * is the popup or the options page.
 */
interface Spec<Request, Reply, Sender extends 'page' | 'surface' = 'page' | 'surface'> {
  from: Sender
  request: v.GenericSchema<unknown, Request>
  /** Only a type: replies come from our own worker. */
  reply?: Reply
}
const from =
  <Sender extends 'page' | 'surface'>(sender: Sender) =>
  <Request>(request: v.GenericSchema<unknown, Request>) => ({
    giving: <Reply>(): Spec<Request, Reply, Sender> => ({ from: sender, request }),
  })
const page = from('page')
const surface = from('surface')

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))
const visitId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))
const nothing = v.object({})
const line = (max: number) => v.pipe(v.string(), v.maxLength(max))

/** What the worker lets a visit do: read a posting, read the user's own profile, nothing, or stop for good. */
type Permit = 'posting' | 'profile' | 'nothing' | 'stop'

/** What became of a reading. `ignored`: nothing to keep; `stop`: this site is off, the script falls silent. */
export type Outcome =
  | { outcome: 'logged'; opportunityId: string }
  | { outcome: 'unsure' | 'ignored' | 'stop' }

/** What "Read this page" gives: what the page was taken for, and the opportunity where one was logged. */
export type ReadOnce =
  | { read: true; kind: PageReading['kind']; outcome: Outcome }
  | { read: false; why: 'no-access' | 'not-a-page' | 'failed' }

/** What the side panel gets: the audit of the profile in a tab, or why there is none. */
type TabAudit =
  | { read: true; name: string; reply: AuditReply }
  | { read: false; why: 'no-access' | 'no-profile' | 'failed' }

/** What became of "Keep this person". */
export type KeptPerson =
  | { kept: true; id: string; name: string; isNew: boolean }
  | { kept: false; why: 'no-access' | 'no-profile' | 'failed' | 'own' }

/** What became of "Which of these are mine?". */
export type KeptSearch =
  | { kept: true; id: string; count: number }
  | { kept: false; why: 'no-access' | 'no-results' | 'failed' }

export interface AuditReply {
  /** False on another person's profile: nothing was kept, nothing is audited. */
  own: boolean
  findings: Finding[]
  brandIsEmpty: boolean
  /** The outcomes of the audits before, oldest first, for "fixed on …". */
  earlier: { takenAt: string; outcomes: Record<string, CheckOutcome> }[]
}

/** What was last seen of the user's own profile, and how the audits went. */
export interface KeptAudit {
  /** ISO time. */
  takenAt: string
  fromArchive: boolean
  findings: Finding[]
  brandIsEmpty: boolean
  /** What was to fix once and is not now, with the time when that was first seen, by the id of the check. */
  fixed: Record<string, string>
  /** The oldest first, this one last. */
  steps: AuditStep[]
}

export const toBackground = {
  /**
   * A visit began and there may be something to read: may it be read? The reader is injected if so. Where it is,
   * and whether that is a profile, is the browser's word.
   */
  mayRead: page(v.object({ visitId })).giving<Permit>(),
  pageRead: page(v.object({ visitId, reading: pageReadingSchema })).giving<Outcome>(),
  profileRead: page(v.object({ snapshot: profileSnapshotSchema })).giving<Outcome>(),
  /** The visit ended inside the page (a single-page change): its badge goes. */
  visitEnded: page(v.object({ visitId })).giving<null>(),
  auditProfile: page(v.object({ snapshot: profileSnapshotSchema })).giving<AuditReply>(),

  readTab: surface(v.object({ tabId })).giving<ReadOnce>(),
  /** "My page isn't read right": the page's structure, without its words; null where the browser gives no access. */
  reportTab: surface(v.object({ tabId })).giving<{ report: string | null }>(),
  openOverlay: surface(v.object({ tabId })).giving<{ opened: boolean }>(),
  /** Reads and audits the profile in a tab, for the side panel. */
  auditTab: surface(v.object({ tabId })).giving<TabAudit>(),
  /** Audits the user's profile as LinkedIn's archive has it. */
  auditArchive: surface(v.object({ snapshot: profileSnapshotSchema })).giving<null>(),
  /** Audits what was last seen of the user's own profile once more; null before the first look. */
  auditKept: surface(v.object({ inExample: v.boolean() })).giving<KeptAudit | null>(),
  /** Reads another person's profile in a tab and keeps them: only ever because the user asked, there and then. */
  keepPerson: surface(v.object({ tabId })).giving<KeptPerson>(),
  /** Reads the results page of a search in a tab and keeps what it shows: only because the user asked, there and then. */
  keepResults: surface(v.object({ tabId })).giving<KeptSearch>(),
  /** Log a reading that was unsure, as the user corrected or confirmed it; or try again after a failure. */
  logCorrected: surface(v.object({ tabId, reading: pageReadingSchema })).giving<Outcome>(),
  /** Reads the text of an advert without keeping it: the model that reads lies in the worker alone. */
  readAdvert: surface(
    v.object({
      title: line(300),
      company: line(200),
      lines: v.pipe(v.array(line(maxBlockLength)), v.maxLength(maxBlocks)),
    }),
  ).giving<AdvertReading>(),
  /**
   * Logs an opportunity that the user wrote in, as a posting that was noticed is. `typed` are the fields that are
   * the user's own word; `apartFrom` the opportunity that it would be taken for and is not. The same visit sent
   * again adds nothing.
   */
  addByHand: surface(
    v.object({
      visitId,
      url: v.nullable(webAddress),
      fields: postingFieldsSchema,
      typed: v.pipe(v.array(v.picklist(fieldNames)), v.maxLength(fieldNames.length)),
      apartFrom: v.nullable(id),
      status: v.picklist(statuses),
    }),
  ).giving<{ opportunityId: string }>(),
  /** Another text of the advert by the user's hand; null where the opportunity is gone. */
  editAdvert: surface(v.object({ id, blocks: v.pipe(v.array(blockSchema), v.maxLength(maxBlocks)) })).giving<{
    /** The posting shown before, and the user's earlier edit that the new one took the place of. */
    before: { postingId: string; edited: PostingRecord | null }
  } | null>(),
  /**
   * Judges an opportunity as it stands, with the name for what that follows from; null where it is gone. What judging
   * takes lies in the worker alone.
   */
  judgeOpening: surface(v.object({ id, inExample: v.boolean() })).giving<{
    of: string
    judged: Judged
  } | null>(),
  /** Rows were written, by store: judgements, badges and reminders follow from them. */
  changed: surface(
    v.object({
      stores: v.record(line(40), v.union([v.literal('many'), v.pipe(v.array(line(100)), v.maxLength(50))])),
    }),
  ).giving<null>(),
  /** Permissions or switches changed: bring registrations and open tabs in line. */
  sitesChanged: surface(nothing).giving<null>(),
} as const

export type ToBackground = typeof toBackground
export type MessageName = keyof ToBackground
/** What a content script may send. */
export type PageMessage = {
  [N in MessageName]: ToBackground[N]['from'] extends 'page' ? N : never
}[MessageName]
export type Request<N extends MessageName> = ToBackground[N] extends Spec<infer R, unknown> ? R : never
export type Reply<N extends MessageName> = ToBackground[N] extends Spec<infer _R, infer A> ? A : never

/** Errors cross as data: a code to act on, and words to show. */
export const failureCodes = [
  'gone',
  'refused',
  'invalid',
  'storage-full',
  'storage-closed',
  'failed',
] as const
export type FailureCode = (typeof failureCodes)[number]
export interface Failure {
  code: FailureCode
  words: Message
}
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure }
