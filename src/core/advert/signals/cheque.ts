import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/cheque', {
  said: 'It mentions depositing cheques or passing on money: a known pattern of fraud.',
})

const test =
  /\b(?:deposit|cash|process|receive)\b[^.]{0,30}\b(?:checks?|cheques?|money orders?|payments?)\b[^.]{0,60}\b(?:personal|your (?:own )?(?:bank )?account|at home|forward|send|keep|wire|commission of)|\bpayments? through your (?:own |personal )?(?:bank )?account|\bwe (?:will )?(?:mail|send) you a (?:check|cheque)\b/i

/** Cheques to deposit for someone else. */
export const cheque: SignalRule = {
  id: 'cheque',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return (
      quote && {
        id: 'cheque',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: [
      'Deposit checks into your own account and keep ten percent.',
      'We will send you a check for the equipment.',
    ],
    silent: ['Process checks and invoices in our accounting system.'],
  },
}
