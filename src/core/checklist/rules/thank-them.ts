import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

const words = messages('checklist/thank-them', {
  text: 'Thank the people you met within a day',
  at: 'Thank the people you met at {employer} within a day',
  reason: 'One point from the conversation, and the evidence that answers it.',
})

/** After a conversation. */
export const rule: Rule = {
  id: 'thank-them',
  phase: 'after',
  most: 1,
  applies: ({ status }) => isSent(status),
  make: ({ fields, status }) => {
    if (status !== 'interviewing') return []
    const employer = fieldValue(fields, 'hiringOrganization')
    return [
      {
        about: 'interview',
        text: employer ? words.at({ employer }) : words.text(),
        reason: words.reason(),
        quote: null,
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ title: 'Night Porter', lines: bare.lines, status: 'interviewing' }),
      gives: [{ about: 'interview', says: ['Thank the people you met within a day'] }],
    },
    {
      of: example({ ...bare, status: 'interviewing' }),
      gives: [{ about: 'interview', says: ['at Lantern Inn within a day'] }],
    },
  ],
  nothing: [example({ ...bare, status: 'applied' })],
  notApplicable: [example(bare)],
})
