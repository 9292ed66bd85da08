import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/crypto', {
  said: 'It mentions paying in crypto or gift cards: a known pattern of fraud.',
})

const test =
  /\b(?:paid|payments?|pay(?:out|ing)?|salary|deposit|send|transfer|purchase|buy|recharge|top[- ]up)\b[^.]{0,40}\b(?:bitcoin|btc|usdt|crypto(?:currency|currencies)?|gift cards?|tether)\b|\b(?:gift cards?|usdt|bitcoin)\b[^.]{0,30}\b(?:payment|deposit|top[- ]up)/i
const not =
  /\b(?:exchange|platform|trading desk|payments? (?:infrastructure|product)|engineer|blockchain (?:team|product)|customers)\b/i

/** Pay or purchases in cryptocurrency or gift cards. */
export const crypto: SignalRule = {
  id: 'crypto',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'crypto',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['Salary is paid weekly in USDT.', 'Buy gift cards and send us the codes.'],
    silent: ['We build a crypto exchange platform for payments.'],
  },
}
