import type { Status } from '../src/core/pipeline/opportunity'
import type { OpportunityDetail } from '../src/store/opportunity-detail'
import { Button } from '../src/ui/button'
import { Notice } from '../src/ui/notice'

export interface ListingNoticesProps {
  detail: OpportunityDetail
  /** The page thanks for an application. */
  thanksForApplying: boolean
  onStatus(status: Status): void
}

/** What must be known before anything else about this page; nothing most of the time. */
export function ListingNotices({ detail, thanksForApplying, onStatus }: ListingNoticesProps) {
  const { opportunity, reading } = detail
  const open = opportunity.status === 'seen' || opportunity.status === 'interested'
  if (thanksForApplying && open) {
    return (
      <Notice
        title="This page thanks you for applying."
        action={<Button onClick={() => onStatus('applied')}>Record as applied</Button>}
      />
    )
  }
  if (!opportunity.complete && opportunity.takenDownAt !== null) {
    return (
      <Notice kind="attention" title="Little of its text was left when you looked.">
        Fit and checklist rest on what was still there.
      </Notice>
    )
  }
  if (!opportunity.complete) {
    return (
      <Notice kind="attention" title="Only the application form was read.">
        Open the posting itself, and fit and checklist follow from its whole text.
      </Notice>
    )
  }
  if (reading.late) {
    return (
      <Notice kind="attention" title="This advert was too long to be read in time.">
        It is kept all the same, with its text. Fit and checklist rest on title, place and pay alone.
      </Notice>
    )
  }
  if (!reading.supported) {
    return (
      <Notice kind="attention" title="This advert is in a language that is not read yet.">
        It is kept all the same, with its text. Fit and checklist rest on title, place and pay alone.
      </Notice>
    )
  }
  return null
}
