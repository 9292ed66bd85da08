import { messages } from '../../kernel/message'
import { longDay } from '../dates'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

const words = messages('checklist/already-applied', {
  text: 'Decide whether to apply here a second time',
  reason: 'You applied on {day}. Say what is new since then, or leave it.',
})

/** Something went out here before, and the opening is looked at anew. */
export const rule: Rule = {
  id: 'already-applied',
  phase: 'before',
  most: 1,
  applies: ({ history }) => history.appliedOn !== null,
  make: ({ history, status }) => {
    const day = longDay(history.appliedOn ?? '')
    // While an application runs, its own steps say what is next.
    if (!day || (isSent(status) && status !== 'closed')) return []
    return [
      {
        about: history.appliedOn ?? '',
        text: words.text(),
        reason: words.reason({ day }),
        quote: null,
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...bare, status: 'interested', history: { appliedOn: '2026-05-04' } }),
      gives: [{ about: '2026-05-04', says: ['here a second time', '4 May 2026'] }],
    },
    {
      of: example({ ...bare, status: 'closed', history: { appliedOn: '2026-05-04' } }),
      gives: [{ about: '2026-05-04', says: ['here a second time', '4 May 2026'] }],
    },
  ],
  nothing: [example({ ...bare, status: 'applied', history: { appliedOn: '2026-05-04' } })],
  notApplicable: [example(bare)],
})
