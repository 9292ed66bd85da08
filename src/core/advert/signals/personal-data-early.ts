import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/personal-data-early', {
  said: 'It asks for bank or identity details before any offer.',
})

const test =
  /\b(?:send|provide|submit|email|reply with|share|include|forward)\b[^.]{0,60}\b(?:bank (?:account|details)|account number|routing number|social security (?:number|card)|ssn\b|passport (?:copy|scan|number)|copy of (?:your )?(?:id|passport|driver.s licen[sc]e)|credit card|identity card|national insurance number)\b/i
const not =
  /\b(?:after|upon|once)\b[^.]{0,40}\b(?:offer|hire|hired|hiring|accepted|accepting)\b|never ask|will not ask|do not (?:send|share)|fraud|scam/i

/** Bank or identity numbers before an offer. */
export const personalDataEarly: SignalRule = {
  id: 'personal-data-early',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'personal-data-early',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['Please send your bank account and a copy of your passport with the application.'],
    silent: [
      'We will never ask you to send your bank account number.',
      'Upon hire you provide your social security number for payroll.',
    ],
  },
}
