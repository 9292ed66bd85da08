import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import type { Signal, SignalInput } from './signal'

const words = messages('signals/pay-missing', {
  said: 'No pay is given; in {place} postings usually have to show a range (as of 2026-11).',
})

/** Where pay ranges in postings are usually required, since when. As of 2026-11-21; size limits apply, no legal advice. */
const places: { name: string; test: RegExp; since: string }[] = [
  { name: 'Colorado', test: /\bcolorado\b|,\s*CO\b/, since: '2021-01-01' },
  { name: 'California', test: /\bcalifornia\b|,\s*CA\b(?!,?\s*canada)/i, since: '2023-01-01' },
  { name: 'Washington State', test: /\bwashington state\b|,\s*WA\b(?!,?\s*australia)/, since: '2023-01-01' },
  { name: 'New York', test: /\bnew york\b|,\s*NY\b/, since: '2023-09-17' },
  { name: 'Hawaii', test: /\bhawaii\b|,\s*HI\b/, since: '2024-01-01' },
  { name: 'Washington, D.C.', test: /\bwashington,?\s*d\.?c\b/i, since: '2024-06-30' },
  { name: 'Maryland', test: /\bmaryland\b|,\s*MD\b/, since: '2024-10-01' },
  { name: 'Illinois', test: /\billinois\b|,\s*IL\b/, since: '2025-01-01' },
  { name: 'Minnesota', test: /\bminnesota\b|,\s*MN\b/, since: '2025-01-01' },
  { name: 'New Jersey', test: /\bnew jersey\b|,\s*NJ\b/, since: '2025-06-01' },
  { name: 'Vermont', test: /\bvermont\b|,\s*VT\b/, since: '2025-07-01' },
  { name: 'Ontario', test: /\bontario\b|,\s*ON\b/, since: '2026-01-01' },
]

/** Pay that isn't given where postings usually must give it: a note. */
export function payMissing({
  fields,
  reading,
  now,
}: Pick<SignalInput, 'fields' | 'reading' | 'now'>): Signal | null {
  if (reading.facts.salary || fieldValue(fields, 'baseSalary')) return null
  const where = (fieldValue(fields, 'jobLocation') ?? []).join('; ')
  const place = places.find(one => one.test.test(where) && now.slice(0, 10) >= one.since)
  if (!place) return null
  return {
    id: 'pay-missing',
    weight: 'note',
    text: words.said({ place: place.name }),
    quote: null,
  }
}
