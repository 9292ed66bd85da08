import type { ClaimAnswer } from '../core/brand/answered'
import { Button } from './button'

export interface ClaimButtonsProps {
  /** What is asked about, by name. */
  names: readonly string[]
  onClaim(names: readonly string[], answer: ClaimAnswer | 'evidence'): void
}

/** What is said once an answer is kept. */
export const claimWords: Record<ClaimAnswer, string> = {
  have: 'Kept among your skills.',
  lack: 'Kept: it is not asked again. You find it in your brand statement.',
}

/** Answers to "Do you have …?": kept in the brand statement, where they can be seen and taken back. */
export function ClaimButtons({ names, onClaim }: ClaimButtonsProps) {
  const it = names.length === 1 ? 'it' : 'them'
  return (
    <p class="ss-claim">
      <Button onClick={() => onClaim(names, 'have')}>Add to my skills</Button>
      <Button onClick={() => onClaim(names, 'evidence')}>Log evidence</Button>
      <Button onClick={() => onClaim(names, 'lack')}>{`I don’t have ${it}`}</Button>
    </p>
  )
}
