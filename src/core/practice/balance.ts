import { mondayOf, plusDays } from '../kernel/days'
import { type Message, messages } from '../kernel/message'
import type { JobWeek } from './job-week'

/**
 * The balance of attention in the last four weeks: what was done for the career beside what was done for the job, from
 * what was logged. A picture and one kind sentence; no score, no guilt.
 */
const words = messages('practice/balance', {
  empty: 'Nothing is logged for these four weeks. That is fine: one line a week is enough to see a pattern.',
  job: 'These four weeks belonged to the job. Ten minutes for your own path this week would be enough.',
  career:
    'You looked after your career in {weeks, plural, one {# of these four weeks} other {# of these four weeks}}: {kinds}.',
  only: 'All of it was {kind}. Something of another kind would round it off.',
})

/** What counts for the career, by where it is logged. */
export const careerKinds = [
  'evidence',
  'opportunities',
  'people',
  'learning',
  'volunteering',
  'reflection',
  'experiments',
  'brand',
] as const
export type CareerKind = (typeof careerKinds)[number]

const kindWords: Record<CareerKind, Message> = (() => {
  const named = messages('practice/balance-kinds', {
    evidence: 'keeping evidence',
    opportunities: 'looking at opportunities',
    people: 'being in touch with people',
    learning: 'learning',
    volunteering: 'volunteering',
    reflection: 'reflecting',
    experiments: 'small experiments',
    brand: 'your brand',
  })
  return Object.fromEntries(careerKinds.map(kind => [kind, named[kind]()])) as Record<CareerKind, Message>
})()

/** What a kind is called. */
export const kindMessage = (kind: CareerKind): Message => kindWords[kind]

/** One thing that was done. */
export interface Done {
  kind: CareerKind
  /** YYYY-MM-DD. */
  on: string
}
interface BalanceWeek {
  week: string
  counts: Partial<Record<CareerKind, number>>
  load: JobWeek['load'] | null
}

interface Balance {
  /** The oldest first, this week the last. */
  weeks: BalanceWeek[]
  say: Message
}

const weeksShown = 4

export function balanceOf(done: readonly Done[], job: readonly JobWeek[], today: string): Balance {
  const now = mondayOf(today)
  const weeks = Array.from({ length: weeksShown }, (_, i): BalanceWeek => {
    const week = plusDays(now, -7 * (weeksShown - 1 - i))
    const counts: BalanceWeek['counts'] = {}
    for (const each of done) if (mondayOf(each.on) === week) counts[each.kind] = (counts[each.kind] ?? 0) + 1
    return { week, counts, load: job.find(each => each.week === week)?.load ?? null }
  })
  const kinds = careerKinds.filter(kind => weeks.some(({ counts }) => counts[kind]))
  const active = weeks.filter(({ counts }) => Object.keys(counts).length > 0).length
  const heavy = weeks.some(({ load }) => load !== null)
  const [only] = kinds
  const sentence =
    only === undefined
      ? heavy
        ? words.job()
        : words.empty()
      : kinds.length === 1 && active > 1
        ? words.only({ kind: kindWords[only] })
        : words.career({ weeks: active, kinds: kinds.map(kind => kindWords[kind]) })
  return { weeks, say: sentence }
}
