import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/guaranteed-income', {
  said: 'It guarantees an income, or promises an offer without an interview.',
})

const test =
  /\b(?:guaranteed (?:income|earnings|job offer|daily pay)|earn (?:up to )?(?:[$€£]\s?)?[\d,]+[^.]{0,20}(?:a|per) (?:day|week)[^.]{0,30}(?:from home|no experience|guaranteed)|no interview (?:required|needed|necessary)|hired (?:on the spot|immediately without)|immediate (?:hire|offer) without (?:an )?interview|get[- ]rich|unlimited income potential|financial freedom|be your own boss)\b/i
const not = /\bguaranteed (?:hours|minimum|base)|not guaranteed\b/i

/** Earnings promised as certain, or an offer on the spot. */
export const guaranteedIncome: SignalRule = {
  id: 'guaranteed-income',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'guaranteed-income',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['Guaranteed income from the first day.', 'No interview required, start today.'],
    silent: ['A guaranteed minimum of 20 hours a week.'],
  },
}
