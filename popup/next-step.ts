import { followUpAfter } from '../src/core/pipeline/due'
import type { Status } from '../src/core/pipeline/opportunity'
import { afterWorkingDays, daysFrom, dayWord } from '../src/ui/wording/days'

export type View = 'fit' | 'tailor' | 'track'

/** What the button in the foot says and does: change the status, open a view, or both. */
export interface NextStep {
  word: string
  status?: Status
  view?: View
  /** A version of the résumé is to be made for it. */
  make?: boolean
  /** What went out is to be recorded. */
  send?: boolean
  /** The note is where it is done: it gets the focus. */
  note?: boolean
}

/** When a follow-up is in place, as an ISO string. */
export const followUpDue = (appliedAt: string): string => afterWorkingDays(appliedAt, followUpAfter)

/** The view that is open at first, by where the opportunity stands and what is due on it. */
export function firstView(status: Status, due?: string, today = ''): View {
  if (due !== undefined && due <= today) return 'track'
  if (status === 'seen' || status === 'not-for-me') return 'fit'
  return status === 'interested' ? 'tailor' : 'track'
}

/**
 * The one next step, by status, by what is already on screen and by whether a version of the résumé was made for it:
 * it is made, then checked, then recorded as sent.
 */
export function nextStep(
  status: Status,
  statusSince: string,
  view: View,
  now: string,
  hasVersion: boolean,
): NextStep {
  switch (status) {
    case 'seen':
      return { word: 'I’m interested', status: 'interested', view: 'tailor' }
    case 'interested':
      if (!hasVersion) return { word: 'Make a version for it', make: true }
      return view === 'tailor'
        ? { word: 'Record what I sent', send: true }
        : { word: 'Check it', view: 'tailor' }
    case 'applied': {
      const due = followUpDue(statusSince)
      // The step opens the note: what will be written is prepared there.
      const word =
        daysFrom(due, now) <= 0 ? 'Note your follow-up' : `Prepare the follow-up for ${dayWord(due, now)}`
      return {
        word: daysFrom(due, now) === 1 ? 'Prepare the follow-up for tomorrow' : word,
        view: 'track',
        note: true,
      }
    }
    case 'interviewing':
      return view === 'tailor'
        ? { word: 'Note what was said', view: 'track', note: true }
        : { word: 'Prepare with the checklist', view: 'tailor' }
    case 'offer':
      return { word: 'Note what they offer', view: 'track', note: true }
    case 'closed':
      return { word: 'Note what you take from it', view: 'track', note: true }
    case 'not-for-me':
      return { word: 'Interested after all', status: 'interested', view: 'tailor' }
  }
}
