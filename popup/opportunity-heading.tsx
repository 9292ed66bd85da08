import type { Status } from '../src/core/pipeline/opportunity'
import { fieldValue } from '../src/core/posting/posting'
import type { OpportunityHead } from '../src/store/opportunity-detail'
import { PostingHead } from '../src/ui/posting-head'
import { StatusPicker } from '../src/ui/status-picker'
import { VerdictMark, type VerdictMarkProps } from '../src/ui/verdict-mark'

interface OpportunityHeadingProps extends VerdictMarkProps {
  head: OpportunityHead
  now: string
  onStatus(status: Status): void
}

/** What the opportunity is and how it stands: there at once, while the views are still made. */
export function OpportunityHeading({ head, verdict, counts, now, onStatus }: OpportunityHeadingProps) {
  const { opportunity, fields, url } = head
  return (
    <div class="pp-head">
      <PostingHead
        {...opportunity}
        datePosted={fieldValue(fields, 'datePosted')}
        validThrough={fieldValue(fields, 'validThrough')}
        url={url}
        now={now}
      />
      <div class="pp-standing">
        <VerdictMark verdict={verdict} {...(counts ? { counts } : {})} />
        <StatusPicker status={opportunity.status} onChange={onStatus} />
      </div>
    </div>
  )
}
