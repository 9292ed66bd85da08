import * as v from 'valibot'
import { type Brand, brandSchema, emptyBrand } from '../core/brand/brand'
import { isSame } from '../core/kernel/same'
import type { BrandRecord } from '../records/brands'
import { renewCriteria } from './criteria'
import type { Database } from './database'
import { keepNewestBrand, newestBrand } from './newest-brand'
import { idFollowing, newId, timeAfter } from './stamp'
import { stampsId, stampsRow } from './stamping'

/** Edits within this time belong to one version of the brand statement (milliseconds). */
const sitting = 60 * 60 * 1000

export const currentBrand = async (db: Database): Promise<Brand> =>
  (await newestBrand(db))?.row.brand ?? emptyBrand

/** All versions, the newest first. */
export async function brandVersions(db: Database): Promise<BrandRecord[]> {
  const [newest, all] = await Promise.all([newestBrand(db), db.brands.orderBy('id').reverse().toArray()])
  return all.map(version => (version.id === newest?.row.id ? newest.row : version))
}

/**
 * Saves the brand statement: edits of one sitting change its version, a later one begins a new version.
 * @param apart a version of its own, whatever the time: an earlier one that is restored overwrites none.
 * @returns false where nothing changed.
 */
export function saveBrand(db: Database, brand: Brand, apart = false): Promise<boolean> {
  const checked = v.parse(brandSchema, brand)
  return db.transaction('rw', db.brands, db.stamps, db.settings, async () => {
    const newest = await keepNewestBrand(db)
    const last = newest?.row
    const now = timeAfter(last?.updatedAt ?? '')
    if (last && isSame(last.brand, checked)) return false
    const sameSitting = !apart && last !== undefined && Date.parse(now) - Date.parse(last.createdAt) < sitting
    if (sameSitting) await db.brands.put({ ...last, brand: checked, updatedAt: now })
    else {
      // It begins as the one before it, and knows what that one knew, or as one that says nothing: two devices that begin
      // one at the same time, each by its own changes, have one version, in which both stand.
      const next = last
        ? { ...last, id: idFollowing(last.id), createdAt: now }
        : { id: newId(), createdAt: now, updatedAt: now, brand: emptyBrand }
      await db.brands.add(next)
      if (newest?.stamps) await db.stamps.put(stampsRow(stampsId('brands', next.id), newest.stamps))
      await db.brands.put({ ...next, brand: checked, updatedAt: now })
    }
    await renewCriteria(db)
    return true
  })
}
