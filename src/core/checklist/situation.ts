import type { Opening } from '../fit/opening'
import type { Fit } from '../fit/verdict'
import type { Status } from '../pipeline/opportunity'
import type { ResumeLine } from '../verify/resume-lines'

/** What was recorded about this opportunity and this employer. Dates are `YYYY-MM-DD`. */
export interface History {
  appliedOn: string | null
  /** What was sent is on record; null where nothing went out yet. */
  isRecorded: boolean | null
  /** Other opportunities at the same employer that the user took up. */
  sameEmployer: readonly { title: string; status: Status; on: string | null }[]
}

/** All that a rule may look at. */
export interface Situation extends Opening {
  fit: Fit
  status: Status
  history: History
  /** The version of the résumé that is in hand, line by line; null where there is none. */
  resume: readonly ResumeLine[] | null
  /** Today, `YYYY-MM-DD`; null where nothing depends on it. */
  today: string | null
}

export const noHistory: History = { appliedOn: null, isRecorded: null, sameEmployer: [] }

/** An application went out, whatever came of it. */
export const isSent = (status: Status): boolean =>
  status === 'applied' || status === 'interviewing' || status === 'offer' || status === 'closed'
