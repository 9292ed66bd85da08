import { laterActions } from './pipeline/next-action'
import { maxNoteLength, type OpportunityRecord } from './records'

/**
 * Merging two copies of the records, of two devices or of now and a backup. By id, the later change wins; a
 * deletion is a change too. What the user wrote is never dropped for what a page said. The order in which copies
 * are merged makes no difference, and merging one twice changes nothing.
 */
export interface Changed {
  id: string
  updatedAt: string
}

/** As JSON whose names are in order: two copies that say the same have the same text, however they were made. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether both copies say the same, in whatever order their names stand. Of JSON values. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, i) => isSame(part, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  const said = (record: Record<string, unknown>) =>
    Object.keys(record).filter(name => record[name] !== undefined)
  const names = said(a)
  return names.length === said(b).length && names.every(name => isSame(a[name], b[name]))
}

/** The later one; of the same moment, the one whose text is later, so that both devices choose alike. */
export function later<T extends Changed>(a: T, b: T): T {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b
  return textOf(a) >= textOf(b) ? a : b
}

/** Keys, and openings kept apart, that a record bears at most (core/records). */
const most = 200

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort()
const earliest = (a: string, b: string) => (a < b ? a : b)
const latest = (a: string, b: string) => (a > b ? a : b)

/** Lines that only one of both notes has are kept below the later note. */
export function mergedNote(kept: string, other: string): string {
  const have = new Set(kept.split('\n').map(line => line.trim()))
  const lost = other.split('\n').filter(line => line.trim() !== '' && !have.has(line.trim()))
  return lost.length === 0 ? kept : [kept, lost.join('\n')].filter(Boolean).join('\n\n')
}

/**
 * As `later`; of the same moment, what merging joins from both (keys, times, notes, corrections) does not decide
 * before the rest: a merged copy is then chosen as the one that it came from.
 */
function laterOpportunity(a: OpportunityRecord, b: OpportunityRecord): OpportunityRecord {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b
  const ranks = [a, b].map(
    ({
      keys: _keys,
      apart: _apart,
      firstSeenAt: _first,
      lastSeenAt: _last,
      actions: _actions,
      byHand: _byHand,
      note,
      corrections,
      ...rest
    }) => [textOf(rest), note.length, Object.keys(corrections).length, textOf({ note, corrections })],
  )
  const [x = [], y = []] = ranks
  const at = x.findIndex((rank, i) => rank !== y[i])
  return at < 0 || (x[at] ?? '') > (y[at] ?? '') ? a : b
}

/** Of one opportunity, both copies: the later one, with everything that the user said in the other. */
export function mergeOpportunities(a: OpportunityRecord, b: OpportunityRecord): OpportunityRecord {
  const kept = laterOpportunity(a, b)
  const other = kept === a ? b : a
  const actions = laterActions(a.actions, b.actions)
  return {
    ...kept,
    keys: union(a.keys, b.keys).slice(0, most),
    apart: union(a.apart, b.apart).slice(0, most),
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: latest(a.lastSeenAt, b.lastSeenAt),
    ...(actions ? { actions } : {}),
    ...(a.byHand || b.byHand ? { byHand: true as const } : {}),
    corrections: { ...other.corrections, ...kept.corrections },
    note: mergedNote(kept.note, other.note).slice(0, maxNoteLength),
  }
}

/** Whether a row stands against its tombstone: it was changed (or put back) after it was deleted. */
export const outlives = (row: Changed, tombstone: Changed | undefined): boolean =>
  tombstone === undefined || row.updatedAt > tombstone.updatedAt
