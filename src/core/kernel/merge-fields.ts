import type { AnyRules, Base, Copy, FieldStamps, Head, Kept, Rule, Tree } from './field-rules'
import { laterText } from './later'
import { textOfHeads } from './merge-texts'
import { treeOfHeads } from './merge-trees'
import { isRecord, isSame, textOf } from './same'
import { hasSeen, laterStamp, type Seen, type Stamp, seenBoth, unstamped } from './stamp'

/**
 * Merging two copies of a row, of two devices or of now and a backup: field by field, by the rules of its store. The
 * order in which copies are merged makes no difference, and merging one twice changes nothing.
 */
type Row = Record<string, unknown> & { updatedAt: string }

export const baseOf = ({ row, stamps }: Copy): Stamp => stamps?.base ?? unstamped(row.updatedAt)

const stampOf = (copy: Copy, field: string): Stamp => copy.stamps?.fields[field] ?? baseOf(copy)

/** Of two values that were changed at the same moment, on every device the same one. */
function isLater(a: [Stamp, unknown], b: [Stamp, unknown]): boolean {
  if (a[0] !== b[0]) return a[0] > b[0]
  return textOf(a[1]) >= textOf(b[1])
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** The lesser (or greater) of what is there. */
function bound(rule: 'min' | 'max', a: unknown, b: unknown): unknown {
  if (!isThere(a) || !isThere(b)) return isThere(a) ? a : isThere(b) ? b : (a ?? b)
  const less = (a as string) <= (b as string)
  return less === (rule === 'min') ? a : b
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function union(a: unknown, b: unknown, most: number): unknown {
  if (isSame(a, b)) return a
  const all = new Map([...listOf(a), ...listOf(b)].map(each => [textOf(each), each]))
  return [...all.keys()]
    .sort()
    .slice(0, most)
    .map(key => all.get(key))
}

/** Lines that only one of both has are kept below the other. */
function mergedNote(kept: string, other: string): string {
  const have = new Set(kept.split('\n').map(line => line.trim()))
  const lost = other.split('\n').filter(line => line.trim() !== '' && !have.has(line.trim()))
  return lost.length === 0 ? kept : [kept, lost.join('\n')].filter(Boolean).join('\n\n')
}

/** So many texts of devices that did not know of each other are kept. */
const mostHeads = 20

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

export const isTree = (rule: unknown): rule is Tree =>
  typeof rule === 'object' && rule !== null && 'tree' in rule

/** What a tree's field says, read from the row. */
export const treeOf = (rule: Tree, row: object, field: string): unknown =>
  rule.of ? rule.of(row as Row) : (row as Row)[field]

export function headsOf(copy: Copy, field: string, rule?: unknown): readonly Head[] {
  const base = copy.stamps?.bases?.[field]
  const kept = copy.stamps?.kept?.[field]
  return (
    copy.stamps?.heads?.[field] ?? [
      {
        stamp: stampOf(copy, field),
        text: isTree(rule) ? textOf(treeOf(rule, copy.row, field)) : textIn((copy.row as Row)[field]),
        seen: copy.stamps?.seen?.[field] ?? {},
        ...(base ? { base } : {}),
        ...(kept ? { kept: [...kept] } : {}),
      },
    ]
  )
}

/** A longer text is kept beside no other: the later stands alone. */
export const longestHead = 400_000

/** The texts that stand beside each other when nobody knew of the other, the latest first. */
function mergedHeads(a: readonly Head[], b: readonly Head[]): Head[] {
  const all = new Map<string, Head>()
  for (const head of [...a, ...b]) {
    const name = textOf([head.stamp, head.text])
    const known = all.get(name)
    const said = ({ seen, base, kept }: Head) => textOf([seen, base, kept])
    if (!known || said(head) > said(known)) all.set(name, head)
  }
  const heads = [...all.values()]
  return heads
    .filter(head => !heads.some(other => other.stamp > head.stamp && hasSeen(other.seen, head.stamp)))
    .sort((x, y) => (isLater([x.stamp, x.text], [y.stamp, y.text]) ? -1 : 1))
    .slice(0, mostHeads)
}

/** What is shown of several texts: it follows from them alone. */
const shownOf = (heads: readonly Head[], rule: 'text' | { note: number }): string => {
  if (rule === 'text') return textOfHeads(heads).text
  const [first, ...rest] = heads.map(head => head.text)
  return rest.reduce((text, other) => mergedNote(text, other), first ?? '').slice(0, rule.note)
}

interface Merging {
  row: Row
  fields: Record<string, Stamp>
  seen: Record<string, Seen>
  bases: Record<string, Base>
  heads: Record<string, Head[]>
  kept: Record<string, Kept[]>
}

/** What stands of a text that has several heads, or of one. */
function putHeads(field: string, heads: readonly Head[], into: Merging): void {
  const [first] = heads
  if (!first) return
  into.fields[field] = first.stamp
  if (Object.keys(first.seen).length > 0) into.seen[field] = first.seen
  if (first.base) into.bases[field] = first.base
  if (first.kept && first.kept.length > 0) into.kept[field] = first.kept
  if (heads.length > 1) into.heads[field] = [...heads]
}

function mergeTree(rule: Tree, field: string, a: Copy, b: Copy, into: Merging): void {
  const all = mergedHeads(headsOf(a, field, rule), headsOf(b, field, rule))
  const isLong = all.some(head => head.text.length > longestHead)
  const heads = isLong ? all.slice(0, 1) : all
  const first = heads[0]?.text
  const told = (copy: Copy): [Stamp, unknown] => [stampOf(copy, field), copy.row]
  const laterOf = (x: Copy, y: Copy): Copy => (isLater(told(x), told(y)) ? x : y)
  // A single one is a row's own, which has its form, and stays as it is.
  const same = heads.length > 1 ? [] : [a, b].filter(copy => textOf(treeOf(rule, copy.row, field)) === first)
  const made = same.length > 0 ? null : treeOfHeads(heads, value => rule.tree(value))
  const from = (same.length > 0 ? same : [a, b]).reduce(laterOf).row as Row
  const isMade = made !== null && made.value !== undefined
  const value = isMade ? made.value : treeOf(rule, from, field)
  const put = rule.put ? rule.put(value) : { [field]: value }
  for (const name of Object.keys(put)) into.row[name] = isMade ? put[name] : from[name]
  putHeads(field, heads, into)
  // Of several, what none of them says stands beside them: whoever goes on writing need not hold them against each other.
  if (heads.length > 1 && made && made.besides.length > 0) into.kept[field] = made.besides
}

/** The later one key by key. A key that is not there without a stamp of its own was never there. */
function mergeKeys(field: string, a: Copy, b: Copy, into: Merging): Map<string, unknown> {
  const prefix = `${field}.`
  const entries = ({ row }: Copy): Map<string, unknown> => {
    const value = (row as Row)[field]
    return Array.isArray(value)
      ? new Map(value.map(each => [String(each), each]))
      : new Map(Object.entries(isRecord(value) ? value : {}))
  }
  const sides = [a, b].map(copy => ({ copy, has: entries(copy) }))
  const stamped = sides.flatMap(({ copy }) => Object.keys(copy.stamps?.fields ?? {}))
  const keys = new Set([
    ...sides.flatMap(({ has }) => [...has.keys()]),
    ...stamped.filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length)),
  ])
  const made = new Map<string, unknown>()
  for (const key of [...keys].sort()) {
    const states = sides.flatMap(({ copy, has }): [Stamp, unknown][] => {
      const own = copy.stamps?.fields[prefix + key]
      if (own === undefined && !has.has(key)) return []
      return [[own ?? stampOf(copy, field), has.get(key)]]
    })
    const [first, second] = states
    if (!first) continue
    const [stamp, value] = second && !isLater(first, second) ? second : first
    into.fields[prefix + key] = stamp
    if (value !== undefined) made.set(key, value)
  }
  return made
}

/** Of each store's rules the fields that go along with another; rules never change. */
const followersIn = new WeakMap<AnyRules, ReadonlyMap<string, readonly string[]>>()

function followers(rules: AnyRules, leader: string): readonly string[] {
  let known = followersIn.get(rules)
  if (!known) {
    const made = new Map<string, string[]>()
    for (const [name, rule] of Object.entries(rules))
      if (typeof rule === 'object' && 'with' in rule)
        made.set(rule.with, [...(made.get(rule.with) ?? []), name])
    followersIn.set(rules, made)
    known = made
  }
  return known.get(leader) ?? []
}

function mergeField(rules: AnyRules, field: string, a: Copy, b: Copy, into: Merging): void {
  const [x, y] = [a.row as Row, b.row as Row]
  const rule = rules[field] as Rule<unknown>
  const put = (value: unknown) => {
    if (value === undefined) delete into.row[field]
    else into.row[field] = value
  }
  const take = (of: Row, names: readonly string[]) => {
    for (const name of names) {
      if (of[name] === undefined) delete into.row[name]
      else into.row[name] = of[name]
    }
  }
  if (typeof rule === 'object' && 'with' in rule) return
  if (rule === 'later') {
    const names = [field, ...followers(rules, field)]
    const said = (copy: Copy): [Stamp, unknown] => [
      stampOf(copy, field),
      names.map(name => (copy.row as Row)[name] ?? null),
    ]
    const first = isLater(said(a), said(b))
    take(first ? x : y, names)
    into.fields[field] = stampOf(first ? a : b, field)
  } else if (rule === 'whole' || rule === 'derived') {
    const names = [field, ...followers(rules, field)]
    const said = (row: Row): [Stamp, unknown] => [
      unstamped(row.updatedAt),
      names.map(name => row[name] ?? null),
    ]
    take(isLater(said(x), said(y)) ? x : y, names)
  } else if (rule === 'min' || rule === 'max') put(bound(rule, x[field], y[field]))
  else if (rule === 'some') put(x[field] || y[field])
  else if (rule === 'map') {
    const made = Object.fromEntries(mergeKeys(field, a, b, into))
    put(x[field] === undefined && y[field] === undefined ? undefined : made)
  } else if (rule === 'text' || 'note' in rule) {
    const heads = mergedHeads(headsOf(a, field), headsOf(b, field))
    put(shownOf(heads, rule))
    putHeads(field, heads, into)
  } else if (isTree(rule)) mergeTree(rule, field, a, b, into)
  else if ('union' in rule) put(union(x[field], y[field], rule.union))
  else if ('set' in rule) {
    const made = [...mergeKeys(field, a, b, into).values()]
    put(isSame(x[field], y[field]) ? x[field] : made.slice(0, rule.set))
  } else if ('by' in rule) put(rule.by(x[field], y[field]))
}

/** With the stamps that it counts as having: each of its fields asks for them. */
const explicit = <T extends { updatedAt: string }>(copy: Copy<T>): Copy<T> =>
  copy.stamps ? copy : { row: copy.row, stamps: { base: baseOf(copy), fields: {} } }

/** Both copies as one. */
export function mergeCopies<T extends { updatedAt: string }>(
  rules: 'whole' | AnyRules,
  a: Copy<T>,
  b: Copy<T>,
  settle: (row: T, a: T, b: T) => T = row => row,
): Copy<T> {
  if (rules === 'whole') {
    const said = ({ row, stamps }: Copy<T>): [Stamp, unknown] => [
      stamps?.fields['*'] ?? unstamped(row.updatedAt),
      row,
    ]
    const later = isLater(said(a), said(b)) ? a : b
    const seen = seenBoth(a.stamps?.seen?.['*'] ?? {}, b.stamps?.seen?.['*'] ?? {})
    if (!later.stamps || Object.keys(seen).length === 0) return later
    return { row: later.row, stamps: { ...later.stamps, seen: { '*': seen } } }
  }
  const updatedAt = laterText(a.row.updatedAt, b.row.updatedAt)
  const into: Merging = {
    row: { ...a.row, updatedAt } as unknown as Row,
    fields: {},
    seen: {},
    bases: {},
    heads: {},
    kept: {},
  }
  const [x, y] = [explicit(a), explicit(b)]
  for (const field of Object.keys(rules)) mergeField(rules, field, x, y, into)
  const whole = [a, b].flatMap(copy => copy.stamps?.fields['*'] ?? [])
  if (whole.length > 0) into.fields['*'] = whole.reduce(laterStamp)
  const deletions = seenBoth(a.stamps?.seen?.['*'] ?? {}, b.stamps?.seen?.['*'] ?? {})
  if (Object.keys(deletions).length > 0) into.seen['*'] = deletions
  return {
    row: settle(into.row as unknown as T, a.row, b.row),
    stamps: stampsIn(into, laterStamp(baseOf(a), baseOf(b))),
  }
}

/** Only what differs from the base is named; nothing at all where that is what a row without stamps counts as. */
function stampsIn({ row, fields, seen, bases, heads, kept }: Merging, base: Stamp): FieldStamps | null {
  const isTakenOut = (name: string): boolean => {
    const at = name.indexOf('.')
    if (at < 0) return false
    const value = row[name.slice(0, at)]
    const key = name.slice(at + 1)
    return Array.isArray(value) ? !value.map(String).includes(key) : !(isRecord(value) && key in value)
  }
  const named = Object.fromEntries(
    Object.entries(fields)
      .filter(([name, stamp]) => stamp !== base || name === '*' || isTakenOut(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const isPlain = base === unstamped(row.updatedAt) && Object.keys(named).length === 0
  if (isPlain && [seen, heads, kept].every(each => Object.keys(each).length === 0)) return null
  return {
    base,
    fields: named,
    ...(Object.keys(seen).length > 0 ? { seen } : {}),
    ...(Object.keys(bases).length > 0 ? { bases } : {}),
    ...(Object.keys(heads).length > 0 ? { heads } : {}),
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
  }
}
