import type { Copy, FieldStamps } from '../core/kernel/field-rules'
import { mergeCopies } from '../core/kernel/merge-fields'
import { isSame } from '../core/kernel/same'
import { hasSeen, type Stamp } from '../core/kernel/stamp'
import { seenOf } from '../core/kernel/stamp-fields'
import { type BrandRecord, brands } from '../records/brands'
import type { Database } from './database'
import { ownStamps, plainStamps, stampsId, stampsRow } from './stamping'

type Version = Copy<BrandRecord>

const stampsOf = ({ base, fields, heads }: FieldStamps): readonly Stamp[] =>
  heads?.brand?.map(({ stamp }) => stamp) ?? [fields.brand ?? base]

/**
 * The newest version of the brand statement, with what earlier versions say that whoever made it had not heard of: two
 * devices may each have begun versions without knowing of the other's, and the newest alone is shown and edited. It
 * follows from the versions and nothing is written, so that every device comes to the same in whatever order it hears
 * of them.
 */
async function newestVersion(db: Database): Promise<{ whole: Version; kept: Version } | undefined> {
  const [row, beside] = await Promise.all([
    db.brands.orderBy('id').last(),
    db.stamps.where('id').startsWith(stampsId(brands.name, '')).toArray(),
  ])
  if (!row) return undefined
  const stampsOfId = new Map(beside.map(each => [each.id, ownStamps(each)]))
  const stamps = stampsOfId.get(stampsId(brands.name, row.id)) ?? null
  const kept = { row, stamps }
  const seen = seenOf(stamps ?? plainStamps(row))
  const unheard = [...stampsOfId].flatMap(([id, own]) =>
    own && stampsOf(own).some(stamp => !hasSeen(seen, stamp))
      ? id.slice(stampsId(brands.name, '').length)
      : [],
  )
  const { id, createdAt } = row
  const whole = (await db.brands.bulkGet(unheard)).reduce<Version>((all, version) => {
    const own = version && stampsOfId.get(stampsId(brands.name, version.id))
    return own ? mergeCopies(brands.merge, all, { row: { ...version, id, createdAt }, stamps: own }) : all
  }, kept)
  return { whole, kept }
}

export const newestBrand = async (db: Database): Promise<Version | undefined> =>
  (await newestVersion(db))?.whole

/**
 * Writes the newest version as it is shown, before it is changed: what is changed of it then knows of all that is in it.
 * Call in a transaction over `brands` and `stamps`.
 */
export async function keepNewestBrand(db: Database): Promise<Version | undefined> {
  const newest = await newestVersion(db)
  if (!newest) return undefined
  const { whole, kept } = newest
  if (!whole.stamps || (isSame(whole.row, kept.row) && isSame(whole.stamps, kept.stamps))) return whole
  const id = stampsId(brands.name, whole.row.id)
  await db.brands.put(whole.row)
  // It is no change by this device: the stamps are those of whoever wrote its parts.
  await db.stamps.put(stampsRow(id, whole.stamps))
  return whole
}
