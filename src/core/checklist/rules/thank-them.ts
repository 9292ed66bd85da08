import { fieldValue } from '../../posting/posting'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

/** After a conversation. */
export const rule: Rule = {
  id: 'thank-them',
  phase: 'after',
  most: 1,
  applies: ({ status }) => isSent(status),
  make: ({ fields, status }) =>
    status !== 'interviewing'
      ? []
      : [
          {
            about: 'interview',
            text: `Thank the people you met${employer(fieldValue(fields, 'hiringOrganization'))} within a day`,
            reason: 'One point from the conversation, and the evidence that answers it.',
            quote: null,
          },
        ],
}

const employer = (name: string | null): string => (name ? ` at ${name}` : '')

export const examples = (): Examples => ({
  yields: [example({ ...bare, status: 'interviewing' })],
  nothing: [example({ ...bare, status: 'applied' })],
  notApplicable: [example(bare)],
})
