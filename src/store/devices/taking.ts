import type { Copy, FieldStamps } from '../../core/kernel/field-rules'
import { seenBoth, stampAfter } from '../../core/kernel/stamp'
import { latestOf, seenOf } from '../../core/kernel/stamp-fields'
import type { StoredRow } from '../../records/define'
import type { TombstoneRecord } from '../../records/tombstones'
import type { Database } from '../database'
import { plainStamps, stampsId } from '../stamping'
import { mark } from './marks'

/** What one file of another device changed here. */
export class Taking {
  /** Rows of which the others are to be told in turn, by store and key. */
  readonly marks = new Set<string>()
  /** Opportunities that may show something else, or count into something else, by what was told. */
  readonly openings = new Set<string>()
  /** Those that may have been seen more often, or less. */
  readonly seen = new Set<string>()
  /** Those of which other parts were told, which they show nothing of. */
  readonly beside = new Set<string>()
  /** Rows that are otherwise now, by their store. */
  readonly changed = new Map<string, number>()
  /** Records of the user's that went, and that stayed although they were deleted elsewhere. */
  deleted = 0
  broughtBack = 0

  /**
   * @param device its own name in stamps.
   * @param relay everything that is new here is told on: it came by another way than the folder.
   */
  constructor(
    readonly device: string,
    readonly now: string,
    readonly relay = false,
  ) {}

  /** A part of an opening was told, or went. */
  touch(part: string, opening: string): void {
    const touched = part === 'postings' ? this.openings : part === 'sightings' ? this.seen : this.beside
    touched.add(opening)
  }

  mark(store: string, key: string): void {
    this.marks.add(stampsId(store, key))
  }

  count(store: string, many: number): void {
    if (many > 0) this.changed.set(store, (this.changed.get(store) ?? 0) + many)
  }

  /** Call in the transaction in which the rows were written. */
  async putMarks(db: Database): Promise<void> {
    if (this.marks.size === 0) return
    await db.outbox.bulkPut([...this.marks].map(id => mark(id, this.relay)))
    this.marks.clear()
  }
}

export const seenByDeletion = (grave: TombstoneRecord) => seenOf(grave.stamps ?? plainStamps(grave))

/** The stamps of a row that outlived its deletion: they know of it, so that its next deletion does. */
export function outlived({ row, stamps }: Copy<StoredRow>, grave: TombstoneRecord): FieldStamps {
  const own = stamps ?? plainStamps(row)
  return { ...own, seen: { ...own.seen, '*': seenBoth(own.seen?.['*'] ?? {}, seenByDeletion(grave)) } }
}

/** With a stamp of the row as a whole: it was put back, or moved, by this device's own decision. */
export function stampedWhole(copy: Copy<StoredRow>, { now, device }: Taking): FieldStamps {
  const own = copy.stamps ?? plainStamps(copy.row)
  return {
    ...own,
    fields: { ...own.fields, '*': stampAfter(latestOf({ ...copy, stamps: own }), now, device) },
  }
}
