import { Undo2 } from 'lucide'
import type { OwnRule } from '../core/fit/own-rules/own-rule'
import { type Message, messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Button } from './button'

const words = messages('ui/own-rules', {
  notAsked: 'Not asked for',
  notMyRole: 'Not my kind of role',
  takeBack: 'Take it back',
  takeRoleBack: 'Take back “Not my kind of role”',
  notAskedSaid:
    'Kept: this line no longer counts, nor do lines like it in other adverts. You can find this in your brand statement.',
  notMyRoleSaid: 'Kept: roles like “{title}” are off your path. You can find this in your brand statement.',
  tookBack: 'Taken back: it is judged as before.',
})

/** What a surface lets the user correct, and how it keeps that; absent where nothing can be kept. */
export interface Correcting {
  title: string
  employer: string
  /** The rule by which each requirement is passed over, by the requirement's id. */
  unasked: ReadonlyMap<string, string>
  onRule(rule: OwnRule): void
  onTakeBack(ruleId: string): void
}

/** What is said once a rule is kept. */
export const ruleSaid = ({ kind, words: title }: OwnRule): Message =>
  kind === 'not-asked' ? words.notAskedSaid() : words.notMyRoleSaid({ title })
export const ruleTakenBack: Message = words.tookBack()

interface RuleButtonProps {
  kind: OwnRule['kind']
  /** What pressing it would keep; null where nothing can be said. */
  rule: OwnRule | null
  /** The rule that holds already. */
  saidBy: string | undefined
  correcting: Pick<Correcting, 'onRule' | 'onTakeBack'>
}

/** Corrects a judgement, or takes back what was said before: one press either way. */
export function RuleButton({ kind, rule, saidBy, correcting }: RuleButtonProps) {
  if (saidBy !== undefined)
    return (
      <p class="ss-claim">
        <Button icon={Undo2} onClick={() => correcting.onTakeBack(saidBy)}>
          {say(kind === 'not-asked' ? words.takeBack() : words.takeRoleBack())}
        </Button>
      </p>
    )
  if (!rule) return null
  return (
    <p class="ss-claim">
      <Button onClick={() => correcting.onRule(rule)}>
        {say(kind === 'not-asked' ? words.notAsked() : words.notMyRole())}
      </Button>
    </p>
  )
}
