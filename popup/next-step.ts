import { localDay, plusWorkingDays } from '../src/core/kernel/days'
import { messages } from '../src/core/kernel/message'
import { followUpAfter } from '../src/core/pipeline/due'
import type { Status } from '../src/core/pipeline/opportunity'
import { daysFrom, dayWord } from '../src/ui/wording/days'
import { say } from '../src/words/say'

const words = messages('popup/next-step', {
  interested: 'I’m interested',
  makeVersion: 'Make a version for it',
  recordWhat: 'Record what I sent',
  checkIt: 'Check it',
  noteYour: 'Note your follow-up',
  prepareOn: 'Prepare the follow-up for {when}',
  prepareFollow: 'Prepare the follow-up for tomorrow',
  noteWhat: 'Note what was said',
  prepareWith: 'Prepare with the checklist',
  noteWhatThey: 'Note what they offer',
  noteWhatYou: 'Note what you take from it',
  interestedAfter: 'Interested after all',
})

export type View = 'fit' | 'tailor' | 'track'

/** What the button in the foot says and does: change the status, open a view, or both. */
interface NextStep {
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

/** The day on which a follow-up is in place. */
const followUpDue = (appliedAt: string): string => plusWorkingDays(localDay(appliedAt), followUpAfter)

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
      return { word: say(words.interested()), status: 'interested', view: 'tailor' }
    case 'interested':
      if (!hasVersion) return { word: say(words.makeVersion()), make: true }
      return view === 'tailor'
        ? { word: say(words.recordWhat()), send: true }
        : { word: say(words.checkIt()), view: 'tailor' }
    case 'applied': {
      const due = followUpDue(statusSince)
      // The step opens the note: what will be written is prepared there.
      const word =
        daysFrom(due, now) <= 0 ? say(words.noteYour()) : say(words.prepareOn({ when: dayWord(due, now) }))
      return {
        word: daysFrom(due, now) === 1 ? say(words.prepareFollow()) : word,
        view: 'track',
        note: true,
      }
    }
    case 'interviewing':
      return view === 'tailor'
        ? { word: say(words.noteWhat()), view: 'track', note: true }
        : { word: say(words.prepareWith()), view: 'tailor' }
    case 'offer':
      return { word: say(words.noteWhatThey()), view: 'track', note: true }
    case 'closed':
      return { word: say(words.noteWhatYou()), view: 'track', note: true }
    case 'not-for-me':
      return { word: say(words.interestedAfter()), status: 'interested', view: 'tailor' }
  }
}
