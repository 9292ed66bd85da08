import { messages } from '../../kernel/message'
import { quoteFirst, type SignalRule } from './signal'

const words = messages('signals/paid-tasks', {
  said: 'It pays for small online tasks with a top-up or by rating products: a known pattern of fraud.',
})

const test =
  /\b(?:complete|finish|perform)\b[^.]{0,30}\b(?:simple|easy|daily|online) tasks\b[^.]{0,60}\b(?:commission|earn|daily|unlock|top[- ]up)|\b(?:like|rate|review|boost|optimi[sz]e) (?:videos|products|apps|hotels)\b[^.]{0,40}\b(?:earn|commission|paid)/i

/** Paid online “tasks”. */
export const paidTasks: SignalRule = {
  id: 'paid-tasks',
  find({ lines }) {
    const quote = quoteFirst(lines, test)
    return (
      quote && {
        id: 'paid-tasks',
        weight: 'strong',
        text: words.said(),
        quote,
      }
    )
  },
  examples: {
    speaks: ['Complete simple tasks on your phone and earn commission daily.'],
    silent: ['Complete daily tasks in the kitchen.'],
  },
}
