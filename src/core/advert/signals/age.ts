import { localDay } from '../../kernel/days'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { levelOf } from '../facts/level'
import type { Signal, SignalInput } from './signal'

const words = messages('signals/age', {
  fresh: 'Posted {days, plural, =0 {today} one {# day ago} other {# days ago}}.',
  old: 'Posted {days, plural, one {# day} other {# days}} ago; postings at this level are mostly filled within {usual, plural, one {# day} other {# days}}.',
  older:
    'Posted on {posted}; postings at this level are mostly filled within {usual, plural, one {# day} other {# days}}.',
})

/** Days after which a posting of a level is old (facts of hiring: higher levels take longer to fill). */
const baseline = { junior: 30, mid: 60, senior: 90, executive: 120 } as const

/** From here on nobody counts days any more: the date says it. */
const longAgo = 120

/** Days of the user's calendar. */
const days = (from: string, to: string): number =>
  Math.round((Date.parse(localDay(to)) - Date.parse(localDay(from))) / 86_400_000)

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
      text: words.fresh({ days: old }),
      quote: null,
    }
  const level = levelOf(title) ?? 'mid'
  if (old <= baseline[level]) return null
  return {
    id: 'age',
    weight: 'note',
    text:
      old > longAgo
        ? words.older({ posted: { day: posted }, usual: baseline[level] })
        : words.old({ days: old, usual: baseline[level] }),
    quote: null,
  }
}
