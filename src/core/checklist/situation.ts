import type { Opening } from '../fit/opening'
import type { Fit } from '../fit/verdict'
import type { Status } from '../opportunity'

/** What was recorded about this opportunity and this employer. Dates are `YYYY-MM-DD`. */
export interface History {
  appliedOn: string | null
  /** Other opportunities at the same employer that the user took up. */
  sameEmployer: readonly { title: string; status: Status; on: string | null }[]
}

/** All that a rule may look at. */
export interface Situation extends Opening {
  fit: Fit
  status: Status
  history: History
}

export const noHistory: History = { appliedOn: null, sameEmployer: [] }

/** An application went out, whatever came of it. */
export const isSent = (status: Status): boolean =>
  status === 'applied' || status === 'interviewing' || status === 'offer' || status === 'closed'
