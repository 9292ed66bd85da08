import type { AnyRules, Base, Copy, FieldStamps, Head, Kept, Tree } from './field-rules'
import { leftToSettle } from './leaves'
import { baseOf, headsOf, isTree, longestHead, treeOf } from './merge-fields'
import { isRecord, isSame, textOf } from './same'
import { deviceIn, hasSeen, laterStamp, type Seen, type Stamp, seenBoth, seenWith, unstamped } from './stamp'

/** Which fields a change of a row touched, as stamps beside it. */
type Row = Record<string, unknown> & { updatedAt: string }

const keysOf = (value: unknown): Map<string, unknown> =>
  Array.isArray(value)
    ? new Map(value.map(each => [String(each), each]))
    : new Map(Object.entries(isRecord(value) ? value : {}))

/** Every stamp that is known of a row: the latest of each device. */
export function seenOf(stamps: FieldStamps): Seen {
  const own = [stamps.base, ...Object.values(stamps.fields)]
  const heads = Object.values(stamps.heads ?? {}).flat()
  const seen = [...Object.values(stamps.seen ?? {}), ...heads.map(head => head.seen)]
  return [...own, ...heads.map(head => head.stamp)].reduce(
    (all, stamp) => seenWith(all, stamp),
    seen.reduce<Seen>(seenBoth, {}),
  )
}

/** The latest stamp that is known of a row: the next one must be later. */
export function latestOf({ row, stamps }: Copy): Stamp {
  const all = stamps ? Object.values(seenOf(stamps)) : []
  return all.reduce(laterStamp, unstamped(row.updatedAt))
}

const isBy = (stamp: Stamp, other: Stamp): boolean => deviceIn(stamp) === deviceIn(other)

/** The fields whose change is stamped, each with those that go along with it. */
function groups(rules: AnyRules): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [field, rule] of Object.entries(rules)) {
    if (rule === 'later') all.set(field, [field, ...(all.get(field) ?? []).slice(1)])
    else if (typeof rule === 'object' && 'with' in rule && rules[rule.with] === 'later')
      all.set(rule.with, [...(all.get(rule.with) ?? [rule.with]), field])
  }
  return all
}

/** All that whoever writes a text knows of it. */
const seenIn = (replaced: readonly Head[]): Seen =>
  replaced.reduce<Seen>((all, head) => seenWith(seenBoth(all, head.seen), head.stamp), {})

/** The text that is written on from: one that was made of several says of which. */
const baseIn = (replaced: readonly Head[], text: string, base: Stamp): Base => ({
  stamp: replaced[0]?.stamp ?? base,
  text,
  ...(replaced.length > 1 ? { seen: seenIn(replaced) } : {}),
})

/**
 * The stamps of a row of which the user settled texts of a tree without changing it.
 * @param left those that still wait.
 */
export function stampedSettled(
  rule: Tree,
  copy: Copy,
  field: string,
  left: readonly Kept[],
  stamp: Stamp,
): FieldStamps {
  const replaced = headsOf(copy, field, rule)
  const { heads: { [field]: _heads, ...heads } = {}, kept: { [field]: _kept, ...kept } = {} } =
    copy.stamps ?? {}
  const text = textOf(treeOf(rule, copy.row, field))
  const base = text.length <= longestHead ? { [field]: baseIn(replaced, text, baseOf(copy)) } : {}
  return withMore(baseOf(copy), {
    fields: { ...copy.stamps?.fields, [field]: stamp },
    seen: { ...copy.stamps?.seen, [field]: seenIn(replaced) },
    bases: { ...copy.stamps?.bases, ...base },
    heads,
    kept: left.length > 0 ? { ...kept, [field]: [...left] } : kept,
  })
}

const withMore = (
  base: Stamp,
  { fields, seen, bases, heads, kept }: Required<Omit<FieldStamps, 'base'>>,
): FieldStamps => ({
  base,
  fields,
  ...(Object.keys(seen).length > 0 ? { seen } : {}),
  ...(Object.keys(bases).length > 0 ? { bases } : {}),
  ...(Object.keys(heads).length > 0 ? { heads } : {}),
  ...(Object.keys(kept).length > 0 ? { kept } : {}),
})

/**
 * The stamps of a row that was changed.
 * @param stamp later than all that is known of the row (`latestOf`).
 * @returns null where nothing has to be kept: what was changed needs no stamp, and none stands there.
 */
export function stampedChange(
  rules: AnyRules,
  before: Copy,
  after: object,
  stamp: Stamp,
): FieldStamps | null {
  const [was, is] = [before.row as Row, after as Row]
  const fields: Record<string, Stamp> = { ...before.stamps?.fields }
  const seen: Record<string, Seen> = { ...before.stamps?.seen }
  const bases: Record<string, Base> = { ...before.stamps?.bases }
  const heads = { ...before.stamps?.heads }
  const kept = { ...before.stamps?.kept }
  for (const [leader, names] of groups(rules))
    if (names.some(name => !isSame(was[name], is[name]))) fields[leader] = stamp
  for (const [field, rule] of Object.entries(rules)) {
    const [old, next] = isTree(rule)
      ? [treeOf(rule, was, field), treeOf(rule, is, field)]
      : [was[field], is[field]]
    if (isSame(old, next)) continue
    if (rule === 'map' || (typeof rule === 'object' && 'set' in rule)) {
      const [had, has] = [keysOf(was[field]), keysOf(is[field])]
      for (const key of new Set([...had.keys(), ...has.keys()]))
        if (!isSame(had.get(key), has.get(key)) || had.has(key) !== has.has(key))
          fields[`${field}.${key}`] = stamp
    } else if (rule === 'text' || isTree(rule) || (typeof rule === 'object' && 'note' in rule)) {
      const replaced = headsOf(before, field, rule)
      fields[field] = stamp
      seen[field] = seenIn(replaced)
      // What the device wrote itself it goes on with: others may know only what it began with.
      const goesOn = field in bases && !heads[field] && replaced.every(head => isBy(head.stamp, stamp))
      const text = isTree(rule) ? textOf(old) : String(old ?? '')
      if ((rule === 'text' || isTree(rule)) && !goesOn && text.length <= longestHead)
        bases[field] = baseIn(replaced, text, baseOf(before))
      if (isTree(rule)) {
        const left = leftToSettle(before.stamps?.kept?.[field] ?? [], old, next)
        if (left.length > 0) kept[field] = left
        else delete kept[field]
      }
      delete heads[field]
    }
  }
  // A row that was written for any other reason keeps the time since which its other fields stand.
  if (!before.stamps && was.updatedAt === is.updatedAt && Object.keys(fields).length === 0) return null
  return withMore(baseOf(before), { fields, seen, bases, heads, kept })
}

/** Of a row that was deleted on two sides: all that either knew of it. */
export function mergedStamps(
  a: FieldStamps | undefined,
  b: FieldStamps | undefined,
): FieldStamps | undefined {
  if (!a || !b) return a ?? b
  const [ofA, ofB] = [seenOf(a), seenOf(b)]
  const seen = seenBoth(ofA, ofB)
  const [isA, isB] = [isSame(ofA, seen), isSame(ofB, seen)]
  // Where one knows all that the other does, it stands as it is: merged twice it is the same.
  if (isA && isB) return textOf(a) >= textOf(b) ? a : b
  if (isA || isB) return isA ? a : b
  return { base: laterStamp(a.base, b.base), fields: {}, seen: { '*': seen } }
}

/**
 * Whether a row stands against its tombstone: it was put back or changed after it was deleted, or changed by somebody
 * of whose change the one who deleted it had not heard, whatever their clocks said.
 */
export function outlives(
  { row, stamps }: Copy,
  tombstone: { updatedAt: string; stamps?: FieldStamps } | undefined,
): boolean {
  if (!tombstone || row.updatedAt > tombstone.updatedAt) return true
  if (!stamps) return false
  const own = [
    ...Object.values(stamps.fields),
    ...Object.values(stamps.heads ?? {}).flatMap(heads => heads.map(head => head.stamp)),
  ]
  const deleted = unstamped(tombstone.updatedAt)
  const seen = tombstone.stamps && seenOf(tombstone.stamps)
  return own.some(stamp => deviceIn(stamp) !== '' && (seen ? !hasSeen(seen, stamp) : stamp > deleted))
}
