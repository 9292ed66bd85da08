import * as v from 'valibot'
import { type Brand, brandSchema, emptyBrand } from '../core/brand/brand'
import type { BrandRecord } from '../records/brands'
import { renewCriteria } from './criteria'
import type { Database } from './database'
import { newIdAfter, timeAfter } from './stamp'

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
    await db.brands.put(
      sameSitting
        ? { ...last, brand: checked, updatedAt: now }
        : { id: newIdAfter(last?.id ?? ''), createdAt: now, updatedAt: now, brand: checked },
    )
    await renewCriteria(db)
    return true
  })
}
