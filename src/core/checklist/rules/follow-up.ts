import { businessDaysAfter, dayWords } from '../dates'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'
import { isSent } from '../situation'

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
    const from = on ? dayWords(businessDaysAfter(on, soonest) ?? '') : null
    const to = on ? dayWords(businessDaysAfter(on, latest) ?? '') : null
    const when = from && to ? `between ${from} and ${to}` : 'five to seven business days after you applied'
    return [
      {
        about: on ?? 'applied',
        text: `Follow up ${when}`,
        reason:
          'Short and friendly: what you applied for, one point that fits, and whether they need anything else.',
        quote: null,
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    example({ ...bare, status: 'applied', history: { appliedOn: '2026-11-13' } }),
    example({ ...bare, status: 'applied' }),
  ],
  nothing: [example({ ...bare, status: 'interviewing' })],
  notApplicable: [example(bare)],
})
