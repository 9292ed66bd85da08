import { findSignals } from '../advert/signals/find-signals'
import type { EarlierSighting, Signal } from '../advert/signals/signal'
import type { ChecklistItem } from '../checklist/item'
import { type Given, makeChecklist } from '../checklist/make-checklist'
import { judge } from '../fit/judge'
import type { Fit } from '../fit/verdict'
import { localDay } from '../kernel/days'
import type { Verified } from '../verify/verify'
import { verifyChecklist } from '../verify/verify-checklist'

/** All that is said of an opportunity: it follows from what is stored of it, the criteria and the day. Plain data. */
export interface Judged {
  fit: Fit
  /** Observations about the advert, the strong ones first. */
  signals: Signal[]
  /** With the version of the résumé in hand. */
  checklist: ChecklistItem[]
  /** What that version shows of the items that can be checked in it. */
  verified: [itemId: string, Verified][]
}

/** What it is judged by. `now` counts by the day alone: the same day gives the same answer. */
export interface ToJudge extends Omit<Given, 'fit' | 'now' | 'resume' | 'today'> {
  title: string
  /** What was read of the opening before. */
  earlier: readonly EarlierSighting[]
  /** The text of the version in hand; empty where there is none. */
  resume: string
  now: string
}

export function judgeWhole({ title, earlier, resume, now, ...opening }: ToJudge): Judged {
  const fit = judge({ ...opening, today: localDay(now) })
  const checklist = makeChecklist({ ...opening, fit, now, resume })
  return {
    fit,
    signals: findSignals({ ...opening, title, now, earlier }),
    checklist,
    verified: [...verifyChecklist(checklist, resume, now)],
  }
}
