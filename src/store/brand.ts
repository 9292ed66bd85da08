import * as v from 'valibot'
import { type Brand, brandSchema, emptyBrand } from '../core/brand/brand'
import type { BrandRecord } from '../records/brands'
import { renewCriteria } from './criteria'
import type { Database } from './database'
import { idFollowing, newId, timeAfter } from './stamp'

/** Edits within this time belong to one version of the brand statement (milliseconds). */
const sitting = 60 * 60 * 1000

export const currentBrand = async (db: Database): Promise<Brand> =>
  (await db.brands.orderBy('id').last())?.brand ?? emptyBrand

/** All versions, the newest first. */
export const brandVersions = (db: Database): Promise<BrandRecord[]> =>
  db.brands.orderBy('id').reverse().toArray()

/**
 * Saves the brand statement: edits of one sitting change its version, a later one begins a new version.
 * @param apart a version of its own, whatever the time: an earlier one that is restored overwrites none.
 * @returns false where nothing changed.
 */
export function saveBrand(db: Database, brand: Brand, apart = false): Promise<boolean> {
  const checked = v.parse(brandSchema, brand)
  return db.transaction('rw', db.brands, db.settings, async () => {
    const last = await db.brands.orderBy('id').last()
    const now = timeAfter(last?.updatedAt ?? '')
    if (last && JSON.stringify(last.brand) === JSON.stringify(checked)) return false
    const sameSitting = !apart && last !== undefined && Date.parse(now) - Date.parse(last.createdAt) < sitting
    const next = last ? { ...last, id: idFollowing(last.id), createdAt: now } : null
    if (sameSitting) await db.brands.put({ ...last, brand: checked, updatedAt: now })
    else if (next) {
      // It begins as the one before it: two devices that begin one at the same time, each by its own changes, have one
      // version, in which both stand.
      await db.brands.add(next)
      await db.brands.put({ ...next, brand: checked, updatedAt: now })
    } else await db.brands.add({ id: newId(), createdAt: now, updatedAt: now, brand: checked })
    await renewCriteria(db)
    return true
  })
}
