import { messages } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

const words = messages('checklist/look-back', {
  offer: 'What in your application worked in your favour?',
  closed: 'What would you do differently next time?',
  reason: 'Two lines written now are worth more than what you will remember in a year.',
})

/** After an end, good or not: one question, so that the next one is easier. */
export const rule: Rule = {
  id: 'look-back',
  phase: 'after',
  most: 1,
  applies: ({ status }) => isSent(status),
  make: ({ status }) =>
    status !== 'offer' && status !== 'closed'
      ? []
      : [
          {
            about: status,
            text: status === 'offer' ? words.offer() : words.closed(),
            reason: words.reason(),
            quote: null,
          },
        ],
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...bare, status: 'closed' }),
      gives: [{ about: 'closed', says: ['do differently next time'] }],
    },
    {
      of: example({ ...bare, status: 'offer' }),
      gives: [{ about: 'offer', says: ['worked in your favour'] }],
    },
  ],
  nothing: [example({ ...bare, status: 'applied' })],
  notApplicable: [example(bare)],
})
