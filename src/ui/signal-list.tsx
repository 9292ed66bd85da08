import { CircleCheck, type IconNode, Info, TriangleAlert } from 'lucide'
import type { Signal, SignalWeight } from '../core/advert/signals/signal'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Disclosure } from './disclosure'
import { Icon } from './icon'
import { QuoteLine } from './quote-line'

const words = messages('ui/signal-list', {
  title: 'What stands out',
})

const icons: Record<SignalWeight, IconNode> = {
  strong: TriangleAlert,
  weak: Info,
  note: Info,
  good: CircleCheck,
}

interface SignalListProps {
  signals: readonly Signal[]
  lines?: readonly string[] | undefined
}

/** Observations about the advert, one line each, with its words on demand. Nothing where there are none. */
export function SignalList({ signals, lines }: SignalListProps) {
  if (signals.length === 0) return null
  return (
    <ul class="ss-signals" aria-label={say(words.title())}>
      {signals.map(({ id, weight, text, quote }) => (
        <li key={id} class={`ss-signal ss-signal-${weight}`}>
          <Icon node={icons[weight]} />
          {quote ? (
            <Disclosure summary={say(text)}>
              <QuoteLine quote={quote} lines={lines} />
            </Disclosure>
          ) : (
            <p>{say(text)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
