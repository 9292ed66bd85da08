import type { ClaimAnswer } from '../core/brand/answered'
import { type Message, messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Button } from './button'

const words = messages('ui/claim-buttons', {
  have: 'Add to my skills',
  evidence: 'Log evidence',
  lack: '{count, plural, one {I don’t have it} other {I don’t have them}}',
  hasSaid: 'Kept among your skills.',
  lackSaid: 'Kept: it won’t be asked again. You can find it in your brand statement.',
})

interface ClaimButtonsProps {
  /** What is asked about, by name. */
  names: readonly string[]
  onClaim(names: readonly string[], answer: ClaimAnswer | 'evidence'): void
}

/** What is said once an answer is kept. */
export const claimWords: Record<ClaimAnswer, Message> = { have: words.hasSaid(), lack: words.lackSaid() }

/** Answers to "Do you have …?": kept in the brand statement, where they can be seen and taken back. */
export function ClaimButtons({ names, onClaim }: ClaimButtonsProps) {
  return (
    <p class="ss-claim">
      <Button onClick={() => onClaim(names, 'have')}>{say(words.have())}</Button>
      <Button onClick={() => onClaim(names, 'evidence')}>{say(words.evidence())}</Button>
      <Button onClick={() => onClaim(names, 'lack')}>{say(words.lack({ count: names.length }))}</Button>
    </p>
  )
}
