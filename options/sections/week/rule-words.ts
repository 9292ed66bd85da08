import { type Message, messages } from '../../../src/core/kernel/message'
import { rules } from '../../../src/core/suggestion/rules'

const words = messages('options/week-rules', {
  one: 'One suggestion about: {kind}',
  other: 'Another suggestion',
})

/** What a silenced rule, or one suggestion of it, is called. */
export function ruleWords(of: string): Message {
  const [id = '', about] = of.split(':', 2)
  const kind = rules.find(rule => rule.id === id)?.name ?? words.other()
  return about === undefined ? kind : words.one({ kind })
}
