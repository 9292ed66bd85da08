import { giveBackDownloads } from '../../src/adapters/downloads'
import { forgetJudged } from '../../src/adapters/judged-before'
import { giveBackNotifications } from '../../src/adapters/notifications'
import { clearSession } from '../../src/adapters/tab-state'
import { leavingFolder } from '../../src/app/devices/leaving'
import {
  type Erased,
  eraseEverything,
  eraseOpportunities,
  eraseStore,
  putBack,
  seenOnlyOn,
} from '../../src/store/erase'
import { removeExample } from '../../src/store/example-database'
import { storage } from '../../src/store/open'
import { listSetAside, removeSetAside } from '../../src/store/set-aside'
import type { DataServices } from '../sections/data/services'
import { switchAllOff } from './sites'

/** Erases, and gives the way back. */
async function withUndo(erasing: Promise<Erased>): Promise<() => Promise<void>> {
  const erased = await erasing
  await forgetJudged()
  return async () => putBack(await storage(), erased)
}

export const eraseServices: Pick<
  DataServices,
  'eraseEverything' | 'eraseStore' | 'seenOnlyOn' | 'eraseOpportunities'
> = {
  async eraseEverything(withFiles) {
    const db = await storage()
    await leavingFolder(db, withFiles, () => eraseEverything(db))
    localStorage.clear()
    // The records are gone: what fails from here on keeps nothing else from going.
    const others = await Promise.allSettled([
      listSetAside().then(aside => Promise.all(aside.map(({ name }) => removeSetAside(name)))),
      removeExample(),
    ])
    await Promise.allSettled([switchAllOff(), giveBackDownloads(), giveBackNotifications(), clearSession()])
    return others.every(({ status }) => status === 'fulfilled')
  },
  eraseStore: async store => withUndo(eraseStore(await storage(), store)),
  seenOnlyOn: async host => seenOnlyOn(await storage(), host),
  eraseOpportunities: async ids => withUndo(eraseOpportunities(await storage(), ids)),
}
