import type { Reason } from '../core/fit/verdict'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Disclosure } from './disclosure'

const words = messages('ui/unsaid', {
  summary:
    'The advert says nothing about {count, plural, one {one of your conditions} other {# of your conditions}}',
})

/** Everything that the user asked for or ruled out and the advert leaves unsaid, folded into one line. */
export function UnsaidLine({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <Disclosure summary={say(words.summary({ count: reasons.length }))}>
      <ul class="ss-unsaid">
        {reasons.map(({ id, own }) => (
          <li key={id}>{own}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
