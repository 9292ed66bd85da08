import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/fee', { said: 'It asks you to pay something: an employer doesn’t.' })

const test =
  /\b(?:(?:pay|send|deposit|transfer)\b[^.]{0,40}\b(?:registration|training|application|processing|starter|onboarding|equipment|background check)[ -]?(?:fee|kit|deposit|cost)s?|(?:registration|training|processing|application|starter kit|enrol?ment|joining) fee (?:of|is|required|applies|must)|(?:refundable|security) deposit (?:of|is|required|must)|(?:small|one[- ]time|refundable) (?:fee|investment) (?:of|is|required|to)|pay for your (?:own )?(?:training|background check|starter)|vorkasse|frais d[’']inscription (?:de|sont|obligatoires))/i
const not =
  /\b(?:no|never|not|without|free of|won.t|don.t|we pay|waive)\b[^.]{0,40}\b(?:fee|fees|deposit|pay)\b|tuition|reimburs|licens(?:e|ing) fee/i

/** A payment asked of the applicant (FTC: honest employers never ask for one). */
export const fee: SignalRule = {
  id: 'fee',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'fee',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: [
      'You pay a registration fee of 50 dollars before training starts.',
      'A refundable deposit of 100 EUR is required.',
    ],
    silent: ['We never charge a fee to applicants.', 'We reimburse your licence fee.'],
  },
}
