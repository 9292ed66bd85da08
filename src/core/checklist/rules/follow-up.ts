import { messages } from '../../kernel/message'
import { businessDaysAfter, longDay } from '../dates'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

const words = messages('checklist/follow-up', {
  between: 'Follow up between {from} and {to}',
  text: 'Follow up five to seven business days after you applied',
  reason:
    'Short and friendly: what you applied for, one point that fits, and whether they need anything else.',
})

const soonest = 5
const latest = 7

/** Five to seven business days after sending. */
export const rule: Rule = {
  id: 'follow-up',
  phase: 'after',
  most: 1,
  applies: ({ status }) => isSent(status),
  make: ({ history, status }) => {
    if (status !== 'applied') return []
    const on = history.appliedOn
    const from = on ? longDay(businessDaysAfter(on, soonest) ?? '') : null
    const to = on ? longDay(businessDaysAfter(on, latest) ?? '') : null
    return [
      {
        about: on ?? 'applied',
        text: from && to ? words.between({ from, to }) : words.text(),
        reason: words.reason(),
        quote: null,
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...bare, status: 'applied', history: { appliedOn: '2026-11-13' } }),
      gives: [{ about: '2026-11-13', says: ['20 November 2026', '24 November 2026'] }],
    },
    {
      of: example({ ...bare, status: 'applied' }),
      gives: [{ about: 'applied', says: ['five to seven business days after you applied'] }],
    },
  ],
  nothing: [example({ ...bare, status: 'interviewing' })],
  notApplicable: [example(bare)],
})
