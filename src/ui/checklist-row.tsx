import { Quote } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { ClaimAnswer } from '../core/brand/answered'
import type { ChecklistItem } from '../core/checklist/item'
import { messages } from '../core/kernel/message'
import type { Verified } from '../core/verify/verify'
import { say } from '../words/say'
import { ChecklistVerified } from './checklist-verified'
import { ClaimButtons } from './claim-buttons'
import { Icon } from './icon'
import { QuoteLine } from './quote-line'

const words = messages('ui/checklist-row', {
  quote: 'The advert’s words',
  quoteFor: 'The advert’s words for: {item}',
})

export interface ChecklistRowProps {
  item: ChecklistItem
  ticked: boolean
  onTick(ticked: boolean): void
  lines?: readonly string[] | undefined
  /** What the text of a version shows of it, beside the tick by hand. */
  verified?: Verified | undefined
  /** What the user says of what is asked for; absent where it can't be kept. */
  onClaim?: ((names: readonly string[], answer: ClaimAnswer | 'evidence') => void) | undefined
}

/** One thing to do: tick, why, and the advert's words on demand (also by → and ← on the tick). */
export function ChecklistRow({ item, ticked, onTick, lines, verified, onClaim }: ChecklistRowProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const unfold = (event: KeyboardEvent) => {
    if (!item.quote || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return
    event.preventDefault()
    setOpen(event.key === 'ArrowRight')
  }
  return (
    <li class={ticked || verified?.state === 'done' ? 'ss-item ss-item-done' : 'ss-item'}>
      <input
        id={id}
        type="checkbox"
        class="ss-tick"
        checked={ticked}
        aria-describedby={verified ? `${id}-seen ${id}-why` : `${id}-why`}
        onChange={event => onTick(event.currentTarget.checked)}
        onKeyDown={unfold}
      />
      <div class="ss-item-text">
        <label for={id}>{say(item.text)}</label>
        {verified && (
          <ChecklistVerified verified={verified} isCut={item.verify?.by === 'gone'} id={`${id}-seen`} />
        )}
        <p id={`${id}-why`} class="ss-item-why">
          {say(item.reason)}
        </p>
        {item.parts && (
          <ul class="ss-item-parts">
            {item.parts.map(part => (
              <li key={part.id}>{say(part)}</li>
            ))}
          </ul>
        )}
        {item.claim && onClaim && <ClaimButtons names={item.claim} onClaim={onClaim} />}
        {item.quote && open && (
          <div id={`${id}-quote`}>
            <QuoteLine quote={item.quote} lines={lines} />
          </div>
        )}
      </div>
      {item.quote && (
        <button
          type="button"
          class="ss-icon-button ss-quote-button"
          aria-expanded={open}
          aria-controls={open ? `${id}-quote` : undefined}
          aria-label={say(words.quoteFor({ item: item.text }))}
          title={say(words.quote())}
          onClick={() => setOpen(!open)}
        >
          <Icon node={Quote} />
        </button>
      )}
    </li>
  )
}
