import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/no-experience-high-pay', {
  said: 'It promises a lot for little: no experience, your own pace, paid by the piece.',
})

const test =
  /\b(?:no experience (?:required|needed|necessary)[^.]{0,80}(?:earn|paid|[$€£]\s?\d)|(?:earn|get paid|make) (?:up to )?[$€£]\s?\d[\d,.]*(?:\s?[-–—]\s?[$€£]?\s?\d[\d,.]*)?[^.]{0,30}(?:per (?:project|study|survey|task|session|day)|a day)|participate at your own pace)\b/i
const not = /\bfreelance (?:designer|writer|developer)/i

/** High pay without any experience or work described. */
export const noExperienceHighPay: SignalRule = {
  id: 'no-experience-high-pay',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'no-experience-high-pay',
        weight: 'weak',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['No experience needed, earn $500 a day.'],
    silent: ['Earn a salary of $50,000.'],
  },
}
