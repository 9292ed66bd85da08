import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/actively-reviewed', { said: 'It says that applications are being reviewed.' })

const test =
  /\b(?:actively reviewing|reviewing applications (?:now|on a rolling)|applications? (?:are|is) (?:being )?reviewed (?:daily|weekly|as they)|responds? within \d+ (?:days|hours)|you will hear (?:back )?from us within)\b/i

/** The employer says that applications are being read. */
export const activelyReviewed: SignalRule = {
  id: 'actively-reviewed',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return (
      quote && {
        id: 'actively-reviewed',
        weight: 'good',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['You will hear from us within 5 days.'],
    silent: ['We review performance twice a year.'],
  },
}
