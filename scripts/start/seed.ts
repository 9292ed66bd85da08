import type { WebWorker } from 'puppeteer'
import { ulid } from 'ulid'
import * as v from 'valibot'
import { brandRecord } from '../../src/records/brands'
import { putRow, putSetting } from '../browser/stored'
import { until } from '../browser/until'
import { sampleBrand } from '../sample-site/sample-brand'

/** Puts the sample brand statement and the sample profile in place, as if the first run had been done. */
export async function seed(worker: WebWorker, ownProfile: string): Promise<void> {
  const now = new Date().toISOString()
  const brand = v.parse(brandRecord, { id: ulid(), createdAt: now, updatedAt: now, brand: sampleBrand })
  await until('the database is there', () => putRow(worker, 'brands', brand))
  await putSetting(worker, 'yardstick', ulid())
  await putSetting(worker, 'ownProfile', ownProfile)
  await putSetting(worker, 'siteSwitches', { linkedin: true })
  await putSetting(worker, 'welcomed', true)
}
