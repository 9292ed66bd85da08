import { statusCounts } from '../../src/adapters/storage/counters'
import type { Database } from '../../src/adapters/storage/database'
import { eraseEverything } from '../../src/adapters/storage/erase'
import { live } from '../../src/adapters/storage/live'
import { storage } from '../../src/adapters/storage/open'
import { getSetting, putSetting } from '../../src/adapters/storage/settings'
import { dropAllTabStates } from '../../src/adapters/tab-state'
import { ownAddress } from '../../src/core/profile-address'
import type { Services, StoredCount } from '../services'
import { switchAllOff } from './sites'

/** Only what is counted already or small is counted: walking a large store takes half a second. */
async function stored(db: Database): Promise<StoredCount[]> {
  const [byStatus, evidence, brands, snapshots] = await Promise.all([
    statusCounts(db),
    db.evidence.count(),
    db.brands.count(),
    db.snapshots.count(),
  ])
  return [
    {
      name: 'Opportunities',
      what: 'with the texts of their postings, your notes and ticks, and when and where you saw them',
      count: Object.values(byStatus).reduce((sum, count) => sum + count, 0),
    },
    { name: 'Evidence', what: 'entries in your log', count: evidence },
    { name: 'Brand statement', what: 'versions of it', count: brands },
    { name: 'Profile snapshots', what: 'of your own profile', count: snapshots },
  ]
}

export const dataServices: Pick<
  Services,
  'stored' | 'eraseEverything' | 'ownProfile' | 'saveOwnProfile' | 'singleKeys' | 'setSingleKeys' | 'welcomed'
> = {
  stored: live(stored),
  async eraseEverything() {
    await eraseEverything(await storage())
    await switchAllOff()
    await dropAllTabStates()
    localStorage.clear()
  },
  ownProfile: live(db => getSetting(db, 'ownProfile')),
  async saveOwnProfile(typed) {
    const address = typed === '' ? '' : ownAddress(typed)
    if (address === null) {
      return 'This is not the address of a LinkedIn profile. It looks like linkedin.com/in/your-name.'
    }
    await putSetting(await storage(), 'ownProfile', address)
    return null
  },
  singleKeys: live(db => getSetting(db, 'singleKeys')),
  setSingleKeys: async on => putSetting(await storage(), 'singleKeys', on),
  welcomed: async () => putSetting(await storage(), 'welcomed', true),
}
