import { vi } from 'vitest'
import type { PageState } from '../../popup/page-state'
import type { PopupServices } from '../../popup/services'
import { createDrafts } from '../../src/adapters/drafts'
import { emptyBrand } from '../../src/core/brand/brand'
import { verbatim } from '../../src/core/kernel/message'
import type { OpportunityDetail } from '../../src/store/opportunity-detail'
import type { Watchable } from '../../src/ui/hooks/use-live'
import { memoryStore } from '../memory-store'
import { checklist, fields, fit, lines, now, opportunity, reading, sightings } from '../ui/samples'

export const detail: OpportunityDetail = {
  opportunity,
  fields,
  reading,
  unasked: new Map(),
  url: 'https://jobs.veerpont.example/12',
  sightings,
  strays: [],
  fit,
  checklist,
  signals: [],
  ticked: new Set(['days']),
  carried: new Map(),
  brandIsEmpty: false,
  towards: [],
  given: { fields, reading, lines, brand: emptyBrand, evidence: [], fit, status: opportunity.status },
  resume: '',
  version: null,
  verified: [],
}

/** Says one thing to whoever subscribes. */
export const saying = <T>(value: T): Watchable<T> => ({
  subscribe(next) {
    next(value)
    return { unsubscribe() {} }
  },
})

export const failing = (error: unknown): Watchable<never> => ({
  subscribe(_next, failed) {
    failed?.(error)
    return { unsubscribe() {} }
  },
})

export const silent: Watchable<never> = { subscribe: () => ({ unsubscribe() {} }) }

/** The popup's services without a browser: every one can be watched and replaced. */
export function standIn(page: PageState, over: Partial<PopupServices> = {}): PopupServices {
  return {
    now: () => now,
    page: saying(page),
    opportunity: vi.fn(() => saying(detail)),
    head: vi.fn(() => saying(detail)),
    opportunities: vi.fn(() => saying({ rows: [opportunity], more: false })),
    answerClaim: vi.fn(async () => async () => {}),
    addRule: vi.fn(async () => async () => {}),
    takeRuleBack: vi.fn(async () => async () => {}),
    due: saying([]),
    atEmployer: vi.fn(() => saying({ sure: [], maybe: [] })),
    notKeptYet: vi.fn(named => saying([...named])),
    keepNamed: vi.fn(async () => async () => {}),
    keepResults: vi.fn(async () => ({ kept: true as const, id: 's', count: 9 })),
    keepPerson: vi.fn(async () => ({ kept: true as const, id: 'p', name: 'Ana Ortiz', isNew: true })),
    deletePerson: vi.fn(async () => null),
    addTouch: vi.fn(async () => async () => {}),
    reminding: saying({ allowed: true, at: '09:00' }),
    planNext: vi.fn(async () => async () => {}),
    finishNext: vi.fn(async () => async () => {}),
    dropNext: vi.fn(async () => async () => {}),
    allowReminders: vi.fn(async () => true),
    saveCalendar: vi.fn(async () => true),
    setStatus: vi.fn(async () => 'seen' as const),
    setNote: vi.fn(async () => {}),
    setTick: vi.fn(async () => {}),
    correct: vi.fn(async () => {}),
    addEvidence: vi.fn(async () => async () => {}),
    readPage: vi.fn(async () => ({ read: true, kind: 'other', outcome: { outcome: 'ignored' } }) as const),
    logCorrected: vi.fn(async () => ({ outcome: 'logged', opportunityId: opportunity.id }) as const),
    switchOn: vi.fn(async () => true),
    takeStatusBack: vi.fn(async () => {}),
    folderAsks: saying(false),
    pausedUntil: saying(''),
    setPausedUntil: vi.fn(async () => {}),
    leaveHere: vi.fn(async () => 'jobs.veerpont.example'),
    saveReport: vi.fn(async () => true),
    openOverlay: vi.fn(async () => true),
    hasSidePanel: true,
    auditIn: saying('page'),
    openSidePanel: vi.fn(async () => true),
    setOwnProfile: vi.fn(async () => {}),
    openOptions: vi.fn(),
    addByHand: vi.fn(async () => {}),
    versions: saying([]),
    sent: () => saying([]),
    guardText: vi.fn(async () => ({ another: null, sameEmployer: [] })),
    keepText: vi.fn(async () => 'kept'),
    deriveVersion: vi.fn(async () => 'derived'),
    makeVersion: vi.fn(async () => 'made'),
    recordSending: vi.fn(async () => async () => {}),
    singleKeys: saying(true),
    setSingleKeys: vi.fn(async () => {}),
    drafts: createDrafts(memoryStore()),
    failureOf: error => ({
      code: 'storage-closed',
      words: verbatim(error instanceof Error ? error.message : 'Nothing was changed.'),
    }),
    ...over,
  }
}

export const opportunityPage: PageState = {
  kind: 'opportunity',
  opportunityId: opportunity.id,
  applied: false,
}
