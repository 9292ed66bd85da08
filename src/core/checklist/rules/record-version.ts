import { messages } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

const words = messages('checklist/record-version', {
  text: 'Record which version of your résumé they have',
  reason: 'You will want it before an interview, and it keeps you from sending the same one elsewhere.',
})

/** Which résumé they hold in their hands must be known when they call. */
export const rule: Rule = {
  id: 'record-version',
  phase: 'after',
  most: 1,
  applies: ({ status }) => isSent(status) && status !== 'closed',
  make: ({ history }) =>
    history.isRecorded === false
      ? [
          {
            about: 'version',
            text: words.text(),
            reason: words.reason(),
            quote: null,
          },
        ]
      : [],
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...bare, status: 'applied', history: { isRecorded: false } }),
      gives: [{ about: 'version', says: ['which version of your résumé they have'] }],
    },
  ],
  nothing: [
    example({ ...bare, status: 'applied', history: { isRecorded: true } }),
    example({ ...bare, status: 'applied' }),
  ],
  notApplicable: [example(bare)],
})
