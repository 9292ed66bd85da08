import * as v from 'valibot'
import { type Message, messages } from '../kernel/message'
import { day, text } from '../kernel/row'

/**
 * "How did I not see this coming?": a short list looked at once a month. Each sign is harmless by itself; what counts
 * is that it turns. Answers are kept by month and never added up to a number.
 */
const words = messages('reports/signs', {
  budget: 'Budgets or hiring are frozen, or talked about',
  reorganisation: 'A reorganisation was announced or is rumoured',
  goals: 'My goals lost their meaning, or nobody asks about them',
  project: 'A project that I work on was cancelled or shrunk',
  manager: 'My manager leaves, or was moved',
  meetings: 'I am no longer in meetings where I was',
  work: 'My work is handed to others, or I have less of it',
  peers: 'People like me leave, by themselves or not',
  customers: 'A large customer or contract was lost',
  pay: 'Bonus, raise or benefits were cut or put off',
})

export const signs = [
  { id: 'budget', text: words.budget() },
  { id: 'reorganisation', text: words.reorganisation() },
  { id: 'goals', text: words.goals() },
  { id: 'project', text: words.project() },
  { id: 'manager', text: words.manager() },
  { id: 'meetings', text: words.meetings() },
  { id: 'work', text: words.work() },
  { id: 'peers', text: words.peers() },
  { id: 'customers', text: words.customers() },
  { id: 'pay', text: words.pay() },
] as const satisfies readonly { id: string; text: Message }[]
export type SignId = (typeof signs)[number]['id']
const ids = signs.map(({ id }) => id) as [SignId, ...SignId[]]

export const signsReviewSchema = v.object({
  /** YYYY-MM-DD: the day of the review. */
  on: day,
  /** The signs that were there. What is not named was not. */
  seen: v.pipe(v.array(v.picklist(ids)), v.maxLength(ids.length)),
  note: text(5_000),
})
export type SignsReview = v.InferOutput<typeof signsReviewSchema>

/** So many signs that turned since the review before call for a look at the layoff plan. */
const turnsThatMatter = 2

/** Signs that are there now and were not at the review before, in the order of the list. */
export function turned(reviews: readonly SignsReview[]): SignId[] {
  const [before, now] = [...reviews].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-2)
  if (!before) return []
  const last = now ?? before
  const known = now ? before.seen : []
  return ids.filter(id => last.seen.includes(id) && !known.includes(id))
}

export const callForPlan = (reviews: readonly SignsReview[]): boolean =>
  turned(reviews).length >= turnsThatMatter
