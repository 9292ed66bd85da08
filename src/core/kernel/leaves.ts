import type { Kept } from './field-rules'
import { isRecord } from './same'

/** Every text in a value, in its order. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  return isRecord(value) ? Object.values(value).flatMap(leavesOf) : []
}

/** The value with one text in the place of another, wherever that stands. */
export function withLeaf(value: unknown, is: string, text: string): unknown {
  if (value === is) return text
  if (Array.isArray(value)) return value.map(part => withLeaf(part, is, text))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withLeaf(part, is, text)]))
}

/** So many texts that are not shown are kept. */
const mostKept = 100

/** Each once, and only what the value does not say. */
export function notSaid(value: unknown, besides: readonly Kept[]): Kept[] {
  const said = new Set(leavesOf(value))
  const byText = new Map<string, Kept>()
  for (const each of besides) {
    if (said.has(each.text)) continue
    const known = byText.get(each.text)
    // Where its text still stands it is shown there.
    if (!known || (!said.has(known.shown) && said.has(each.shown))) byText.set(each.text, each)
  }
  return [...byText.values()].slice(0, mostKept)
}

/** What is left to look at once the user went on writing: where a text itself was changed, the others of it are settled. */
export function leftToSettle(besides: readonly Kept[], before: unknown, after: unknown): Kept[] {
  const [had, has] = [new Set(leavesOf(before)), new Set(leavesOf(after))]
  return notSaid(
    after,
    besides.filter(({ shown }) => !had.has(shown) || has.has(shown)),
  )
}
