import { CircleQuestionMark, type IconNode, ThumbsDown, ThumbsUp } from 'lucide'
import { useState } from 'preact/hooks'
import type { Reason } from '../core/fit/verdict'
import { type Message, messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Button } from './button'
import { Icon } from './icon'
import { QuoteLine } from './quote-line'

const words = messages('ui/reason-list', {
  for: 'For',
  against: 'Against',
  open: 'Open',
  more: 'Show {count} more',
})

const sides: Record<Reason['side'], { title: Message; icon: IconNode }> = {
  for: { title: words.for(), icon: ThumbsUp },
  against: { title: words.against(), icon: ThumbsDown },
  open: { title: words.open(), icon: CircleQuestionMark },
}

/** So many are shown at once; the rest on demand. */
const atOnce = 5

interface ReasonListProps {
  side: Reason['side']
  reasons: readonly Reason[]
  lines?: readonly string[] | undefined
}

/** The reasons of one side, each with the words of the advert that say it. */
export function ReasonList({ side, reasons, lines }: ReasonListProps) {
  const [all, setAll] = useState(false)
  if (reasons.length === 0) return null
  const shown = all ? reasons : reasons.slice(0, atOnce)
  const { title, icon } = sides[side]
  return (
    <section class="ss-reasons">
      <h2 class="ss-group">
        <Icon node={icon} class={`ss-side-${side}`} /> {say(title)}{' '}
        <span class="ss-num ss-group-count">{reasons.length}</span>
      </h2>
      <ul>
        {shown.map(reason => (
          <li key={reason.id}>
            <p>{say(reason.text)}</p>
            {reason.quote && <QuoteLine quote={reason.quote} lines={lines} />}
          </li>
        ))}
      </ul>
      {shown.length < reasons.length && (
        <Button look="plain" onClick={() => setAll(true)}>
          {say(words.more({ count: reasons.length - shown.length }))}
        </Button>
      )}
    </section>
  )
}
