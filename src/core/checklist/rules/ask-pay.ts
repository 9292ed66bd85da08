import type { Fit } from '../../fit/verdict'
import { readPay } from '../../fit/wishes/pay'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'

const words = messages('checklist/ask-pay', {
  topic: 'the pay range',
  text: 'Ask for the pay range before the second conversation',
  reason: 'The advert names no pay.',
})

/** A floor among the must-haves that the advert does not answer is a question of its own. */
const asksByItself = (fit: Fit): boolean =>
  fit.reasons.some(
    reason =>
      reason.kind === 'must' && reason.quote === null && reason.own !== null && readPay(reason.own) !== null,
  )

/** No pay is named. */
export const rule: Rule = {
  id: 'ask-pay',
  phase: 'present',
  most: 1,
  applies: ({ lines }) => lines.length > 0,
  make: ({ fields, reading, fit }) =>
    reading.facts.salary || fieldValue(fields, 'baseSalary') || asksByItself(fit)
      ? []
      : [
          {
            about: 'range',
            topic: { id: 'the pay range', name: words.topic() },
            text: words.text(),
            reason: words.reason(),
            quote: null,
          },
        ],
}

const paid = () =>
  ({
    ...bare,
    lines: [line('offer', 'We pay 14 EUR an hour.')],
    facts: fact => ({
      salary: fact({ min: 14, max: null, currency: 'EUR', period: 'hour' as const }, '14 EUR an hour'),
    }),
  }) satisfies Parameters<typeof example>[0]

export const examples = (): Examples => ({
  yields: [
    { of: example(wardNurse), gives: [{ about: 'range', says: ['Ask for the pay range', 'names no pay'] }] },
  ],
  nothing: [example(paid())],
  notApplicable: [example({ title: 'Porter' })],
})
