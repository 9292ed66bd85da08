import { type Message, messages } from '../kernel/message'
import { type SignId, type SignsReview, signIds } from './signs-review'

/**
 * "How did I not see this coming?": a short list looked at once a month. Each sign is harmless by itself; what counts
 * is that it turns. Answers are kept by month and never added up to a number.
 */
const words = messages('reports/signs', {
  budget: 'Budgets or hiring are frozen, or talked about',
  reorganisation: 'A reorganisation was announced or is rumoured',
  goals: 'My goals have lost their meaning, or nobody asks about them',
  project: 'A project that I work on was cancelled or shrunk',
  manager: 'My manager is leaving, or was moved',
  meetings: 'I am no longer invited to meetings I used to be in',
  work: 'My work is handed to others, or I have less of it',
  peers: 'People like me are leaving, by choice or not',
  customers: 'A large customer or contract was lost',
  pay: 'Bonus, raise or benefits were cut or put off',
})

export const signs: readonly { id: SignId; text: Message }[] = signIds.map(id => ({ id, text: words[id]() }))

/** So many signs that turned since the review before call for a look at the layoff plan. */
const turnsThatMatter = 2

/** Signs that are there now and were not at the review before, in the order of the list. */
export function turned(reviews: readonly SignsReview[]): SignId[] {
  const [before, now] = [...reviews].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-2)
  if (!before) return []
  const last = now ?? before
  const known = now ? before.seen : []
  return signIds.filter(id => last.seen.includes(id) && !known.includes(id))
}

export const callForPlan = (reviews: readonly SignsReview[]): boolean =>
  turned(reviews).length >= turnsThatMatter
