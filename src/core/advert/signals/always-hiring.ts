import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/always-hiring', {
  said: 'It says that this employer hires for this role all the time.',
})

const test =
  /\b(?:always (?:hiring|recruiting|looking for|accepting)|(?:continuously|constantly|permanently) (?:hiring|recruiting)|ongoing (?:recruitment|hiring)|year[- ]round hiring|offre r[ée]currente|besoins tout au long de l.ann[ée]e|laufend(?:e)? (?:neue )?(?:mitarbeiter|verst[äa]rkung)|immer auf der suche)\b/i
const not = /\balways looking for (?:ways|new ways|opportunit|improve|better)|training on an ongoing basis/i

/** Hiring all the time. */
export const alwaysHiring: SignalRule = {
  id: 'always-hiring',
  find({ lines }) {
    const quote = quoteFirst(lines, test, not)
    return (
      quote && {
        id: 'always-hiring',
        weight: 'note',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['We are always hiring drivers in your area.'],
    silent: ['We are always looking for ways to improve.'],
  },
}
