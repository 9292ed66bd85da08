import { localDay } from '../../kernel/days'
import { messages } from '../../kernel/message'
import { foldForComparison } from '../../kernel/text'
import { fieldValue } from '../../posting/posting'
import type { Signal, SignalInput } from './signal'

const words = messages('signals/repost', {
  said: '{nth, selectordinal, =2 {Second} =3 {Third} one {#st} two {#nd} few {#rd} other {#th}} posting of this opening in {days, plural, one {# day} other {# days}}.',
})

const within = 90
const same = 0.95
const days = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/**
 * The same opening advertised anew: same employer and title under another address with another date, or an
 * unchanged text whose date was bumped. Openings advertised on one day side by side are parallel, not reposts.
 */
export function repost({
  fields,
  title,
  now,
  earlier,
}: Pick<SignalInput, 'fields' | 'title' | 'now' | 'earlier'>): Signal | null {
  const organization = foldForComparison(fieldValue(fields, 'hiringOrganization') ?? '')
  if (!organization) return null
  const wanted = foldForComparison(title)
  const today = fieldValue(fields, 'datePosted') ?? localDay(now)
  const dates = new Set<string>()
  for (const sighting of earlier) {
    const date = sighting.datePosted ?? localDay(sighting.at)
    if (days(date, today) < 2 || days(date, today) > within) continue
    if (foldForComparison(sighting.organization) !== organization) continue
    if (foldForComparison(sighting.title) === wanted || sighting.alike >= same) dates.add(date)
  }
  if (dates.size === 0) return null
  const first = [...dates].sort()[0] ?? today
  const span = Math.round(days(first, today))
  return {
    id: 'repost',
    weight: 'note',
    text: words.said({ nth: dates.size + 1, days: span }),
    quote: null,
  }
}
