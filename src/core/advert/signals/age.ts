import { fieldValue } from '../../posting/posting'
import { levelOf } from '../facts/level'
import type { Signal, SignalInput } from './signal'

/** Days after which a posting of a level is old (facts of hiring: higher levels take longer to fill). */
const baseline = { junior: 30, mid: 60, senior: 90, executive: 120 } as const

/** From here on nobody counts days any more: the month says it. */
const longAgo = 120
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const monthOf = (day: string): string => month.format(Date.parse(day))

const days = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** How long the posting has been up, against what is usual for its level. Age alone proves little: it is a note. */
export function age({ fields, title, now }: Pick<SignalInput, 'fields' | 'title' | 'now'>): Signal | null {
  const posted = fieldValue(fields, 'datePosted')
  if (!posted) return null
  const old = days(posted, now)
  if (Number.isNaN(old) || old < 0) return null
  if (old <= 7)
    return {
      id: 'age',
      weight: 'good',
      text: `Posted ${old === 0 ? 'today' : `${old} ${old === 1 ? 'day' : 'days'} ago`}.`,
      quote: null,
    }
  const level = levelOf(title) ?? 'mid'
  if (old <= baseline[level]) return null
  return {
    id: 'age',
    weight: 'note',
    text: `Posted ${old > longAgo ? monthOf(posted) : `${old} days ago`}; postings of this level are mostly filled within ${baseline[level]} days.`,
    quote: null,
  }
}
