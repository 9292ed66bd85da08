import { messages } from '../../kernel/message'
import { daysBetween, longDay } from '../dates'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/stale', {
  text: 'Ask once more, or close it',
  reason:
    'You applied on {day}, more than {days, plural, one {# day} other {# days}} ago, and no answer is recorded here. Closing it costs nothing: it stays in your records.',
})

/** After so many days without a word an application is over more often than not. */
const after = 60

/** An application that nothing was heard of binds attention that another one could have. */
export const rule: Rule = {
  id: 'stale',
  phase: 'after',
  most: 1,
  applies: ({ status, today }) => status === 'applied' && today !== null,
  make: ({ history, today }) => {
    const waited = daysBetween(history.appliedOn ?? '', today ?? '')
    const day = longDay(history.appliedOn ?? '')
    if (waited === null || !day || waited <= after) return []
    return [
      {
        about: history.appliedOn ?? '',
        text: words.text(),
        reason: words.reason({ day, days: after }),
        quote: null,
      },
    ]
  },
}

const applied = (appliedOn: string | null) =>
  ({ ...bare, status: 'applied', history: { appliedOn }, today: '2026-11-21' }) as const

export const examples = (): Examples => ({
  yields: [
    {
      of: example(applied('2026-09-21')),
      gives: [{ about: '2026-09-21', says: ['Ask once more, or close it', '21 September 2026'] }],
    },
  ],
  nothing: [example(applied('2026-09-22')), example(applied(null))],
  notApplicable: [example(bare), example({ ...applied('2026-01-01'), status: 'interviewing' })],
})
