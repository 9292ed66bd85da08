import { messages } from '../src/core/kernel/message'
import type { Status } from '../src/core/pipeline/opportunity'
import type { OpportunityDetail } from '../src/store/opportunity-detail'
import { Button } from '../src/ui/button'
import { Notice } from '../src/ui/notice'
import { say } from '../src/words/say'

const words = messages('popup/opportunity-notices', {
  pageThanks: 'This page thanks you for applying.',
  recordAs: 'Record as applied',
  littleText: 'Little of its text was left when you looked.',
  fitChecklist: 'Fit and checklist rest on what was still there.',
  onlyApplication: 'Only the application form was read.',
  openPosting: 'Open the posting itself, and fit and checklist will use its whole text.',
  advertToo: 'This advert was too long to be read in time.',
  keptAll: 'It is kept all the same, with its text. Fit and checklist rest on title, place and pay alone.',
  advertLanguage: 'This advert is in a language that Steppingstone can’t read yet.',
})

interface OpportunityNoticesProps {
  detail: OpportunityDetail
  /** The page thanks for an application. */
  thanksForApplying: boolean
  onStatus(status: Status): void
}

/** What must be known before anything else about this page; nothing most of the time. */
export function OpportunityNotices({ detail, thanksForApplying, onStatus }: OpportunityNoticesProps) {
  const { opportunity, reading } = detail
  const open = opportunity.status === 'seen' || opportunity.status === 'interested'
  if (thanksForApplying && open) {
    return (
      <Notice
        title={say(words.pageThanks())}
        action={<Button onClick={() => onStatus('applied')}>{say(words.recordAs())}</Button>}
      />
    )
  }
  if (!opportunity.complete && opportunity.takenDownAt !== null) {
    return (
      <Notice kind="attention" title={say(words.littleText())}>
        {say(words.fitChecklist())}
      </Notice>
    )
  }
  if (!opportunity.complete) {
    return (
      <Notice kind="attention" title={say(words.onlyApplication())}>
        {say(words.openPosting())}
      </Notice>
    )
  }
  if (reading.late) {
    return (
      <Notice kind="attention" title={say(words.advertToo())}>
        {say(words.keptAll())}
      </Notice>
    )
  }
  if (!reading.supported) {
    return (
      <Notice kind="attention" title={say(words.advertLanguage())}>
        {say(words.keptAll())}
      </Notice>
    )
  }
  return null
}
