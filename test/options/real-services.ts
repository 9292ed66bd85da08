import * as node from 'node:buffer'
import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Services, SiteState } from '../../options/services'
import { wired } from '../../options/wiring/all'
import { listen } from '../../src/adapters/messaging'
import { makeGate } from '../../src/background/gate'
import { makeHandlers } from '../../src/background/handlers'
import type { Brand } from '../../src/core/brand/brand'
import { toBackground } from '../../src/core/contract/messages'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import { tallyOf } from '../../src/core/pipeline/tally'
import { everywhere, originsOf, sites } from '../../src/core/sites/sites'
import type { BrandRecord } from '../../src/records/brands'
import type { EvidenceRecord } from '../../src/records/evidence'
import { storeOf } from '../../src/records/registry'
import type { ResumeRecord } from '../../src/records/resumes'
import type { SendingRecord } from '../../src/records/sendings'
import { currentBrand, saveBrand } from '../../src/store/brand'
import { recount } from '../../src/store/counters'
import type { Database } from '../../src/store/database'
import { listEvidence } from '../../src/store/evidence'
import { failureOf } from '../../src/store/failures'
import { onSwitched, storage, switchTo } from '../../src/store/open'
import { listResumes } from '../../src/store/resumes'
import { indexOpportunity } from '../../src/store/search-index'
import { getSetting, putSetting } from '../../src/store/settings'
import { newId, timeNow } from '../../src/store/stamp'
import { addRows } from '../../src/store/with-row'
import { addresses, forgetBrowser, freeLocks, grants, runtime } from '../browser-in-memory'
import { counted } from '../under-way'
import { shown } from './cells'
import { now, readFor } from './rows'

/** What is kept when the page opens. */
export interface World {
  brand?: Brand
  versions?: BrandRecord[]
  opportunities?: OpportunityRecord[]
  evidence?: EvidenceRecord[]
  resumes?: ResumeRecord[]
  sendings?: SendingRecord[]
  sites?: SiteState
}

Dexie.dependencies.indexedDB = new IDBFactory()
Dexie.dependencies.IDBKeyRange = IDBKeyRange
// jsdom’s files know nothing of streams, and what comes from one is none of them.
Object.assign(globalThis, { Blob: node.Blob, File: node.File })
Object.defineProperty(navigator, 'locks', { configurable: true, value: freeLocks.locks })
Object.assign(globalThis, {
  chrome: {
    runtime: { ...runtime, sendMessage: (message: unknown) => counted(runtime.sendMessage(message)) },
  },
})
// What opened the last world lets go of it.
onSwitched(() => {})
listen(
  toBackground,
  makeGate({
    handlers: makeHandlers({
      storage,
      now: timeNow,
      newId,
      mayLog: async () => true,
      remind: async () => {},
      tell: () => {},
    }),
    isOn: async () => true,
    isAudited: async () => true,
    failed: async () => {},
    clock: () => performance.now(),
  }),
  failureOf,
)

/** What the user saved, the newest last. */
export const saved: { name: string; file: Blob }[] = []
Object.assign(URL, {
  createObjectURL(file: Blob) {
    const address = `blob:${addresses.size}`
    addresses.set(address, file)
    return address
  },
  revokeObjectURL() {},
})
const clicked = HTMLAnchorElement.prototype.click
HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
  const file = addresses.get(this.href)
  if (this.download && file) saved.push({ name: this.download, file })
  else clicked.call(this)
}

async function keep(db: Database, world: World): Promise<void> {
  if (world.brand && !world.versions) await saveBrand(db, world.brand)
  await db.transaction('rw', db.tables, async () => {
    await addRows(db, storeOf('brands'), world.versions ?? [])
    await addRows(db, storeOf('evidence'), world.evidence ?? [])
    await addRows(db, storeOf('resumes'), world.resumes ?? [])
    for (const given of world.opportunities ?? []) {
      const { posting, sighting } = readFor(given)
      const row = { ...given, tallied: tallyOf(given, posting.reading, []) }
      await db.opportunities.add(row)
      await db.postings.add(posting)
      await db.sightings.add(sighting)
      await indexOpportunity(db, row, posting)
    }
    await addRows(db, storeOf('sendings'), world.sendings ?? [])
  })
  await recount(db)
  const on = sites.filter(site => world.sites?.on.includes(site.id))
  for (const origin of on.flatMap(originsOf)) grants.origins.add(origin)
  if (world.sites?.everywhere) grants.origins.add(everywhere)
  await putSetting(db, 'siteSwitches', Object.fromEntries(on.map(site => [site.id, true])))
}

let worlds = 0

/**
 * What the options page really runs on, over a database in memory, with the worker behind its messages. The clock stands
 * at `now`.
 * @param replace what a test gives in the place of the real: the reading of files, a failure.
 */
export async function realServices(world: World = {}, replace: Partial<Services> = {}) {
  vi.setSystemTime(now)
  forgetBrowser()
  saved.length = 0
  localStorage.clear()
  worlds++
  await switchTo(`world-${worlds}`)
  const db = await storage()
  await keep(db, world)
  const services: Services = { ...wired(), ...replace }
  return {
    services,
    db,
    brand: { get: () => currentBrand(db) },
    opportunities: { get: () => db.opportunities.toArray() },
    entries: { get: () => listEvidence(db) },
    resumes: { get: () => listResumes(db) },
    ticks: { get: async () => (await db.ticks.toArray()).map(({ itemId }) => itemId) },
    ownProfile: { get: () => getSetting(db, 'ownProfile') },
    sites: { get: () => shown(services.sites) },
  }
}
