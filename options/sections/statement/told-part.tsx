import { messages } from '../../../src/core/kernel/message'
import { type OwnRuleRecord, ownRules } from '../../../src/records/ownRules'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { actsFor } from '../../shell/acts'

const words = messages('options/told', {
  title: 'What you told Steppingstone',
  lead: 'Each correction is a rule that you can read here and take back; nothing else is learned from you. What you answered to “Do you have …?” stands above, among your skills and what you don’t have.',
  none: 'Nothing yet. A line of an advert can be marked “Not asked for”, and an opportunity “Not my kind of role”.',
  'not-asked': 'Not asked for',
  'not-asked-more': 'These lines, and lines like them, count for nothing in any advert.',
  'not-my-role': 'Not my kind of role',
  'not-my-role-more': 'These roles, and roles of their kind, are off your path at any employer.',
  from: 'Said of an advert by {employer}',
  takeBack: 'Take back “{rule}”',
  takeBackShort: 'Take back',
  tookBack: 'Taken back: it is judged as before.',
})

interface ToldPartProps {
  services: Pick<Services, 'watchRows' | 'removeRow'>
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** The rules that came of correcting a judgement, the newest first, each with the way to take it back. */
export function ToldPart({ services, notify }: ToldPartProps) {
  const rules = useLive(() => services.watchRows(ownRules, { reverse: true }), [services]).value
  const { act } = actsFor(notify)
  if (!rules) return null
  return (
    <section class="op-part" aria-labelledby="told">
      <h2 id="told">{say(words.title())}</h2>
      <p class="ss-quiet">{say(words.lead())}</p>
      {rules.length === 0 && <p class="ss-quiet">{say(words.none())}</p>}
      {(['not-asked', 'not-my-role'] as const).map(kind => (
        <Rules
          key={kind}
          kind={kind}
          rules={rules.filter(rule => rule.kind === kind)}
          onTakeBack={id => void act(say(words.tookBack()), services.removeRow(ownRules, id))}
        />
      ))}
    </section>
  )
}

interface RulesProps {
  kind: OwnRuleRecord['kind']
  rules: readonly OwnRuleRecord[]
  onTakeBack(id: string): void
}

function Rules({ kind, rules, onTakeBack }: RulesProps) {
  if (rules.length === 0) return null
  return (
    <>
      <h3 id={`told-${kind}`}>{say(words[kind]())}</h3>
      <p class="ss-quiet">{say(words[`${kind}-more`]())}</p>
      <ul class="op-told" aria-labelledby={`told-${kind}`}>
        {rules.map(rule => (
          <li key={rule.id}>
            <span>
              “{rule.words}”
              {rule.employer !== '' && (
                <span class="ss-quiet op-told-from">{say(words.from({ employer: rule.employer }))}</span>
              )}
            </span>
            <Button
              look="plain"
              aria-label={say(words.takeBack({ rule: rule.words }))}
              onClick={() => onTakeBack(rule.id)}
            >
              {say(words.takeBackShort())}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
