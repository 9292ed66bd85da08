import { grantedOrigins } from '../adapters/permissions'
import { noticeOpenTabs, registerNotice } from '../adapters/scripting'
import { type Grants, isNoticed, registrationOf } from '../core/sites/switches'
import type { Database } from '../store/database'
import { getSetting } from '../store/settings'

export async function grants(storage: () => Promise<Database>): Promise<Grants> {
  const [origins, db] = await Promise.all([grantedOrigins(), storage()])
  const [switches, quietHosts] = await Promise.all([
    getSetting(db, 'siteSwitches'),
    getSetting(db, 'quietHosts'),
  ])
  return { origins, switches, quietHosts }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Brings the registered script in line with what the browser granted and the user switched: at every start (an
 * update drops registrations) and at every change. One at a time, since two would register the same id.
 * Tabs that are open already get the script too where something changed for them: `openTabs` says so, or the script was
 * not registered as it should be. A browser that ends between a grant and its registration opens pages before it is made.
 */
export function reconcileSites(storage: () => Promise<Database>, openTabs: boolean): Promise<void> {
  const mine = last
    .catch(() => {})
    .then(async () => {
      const given = await grants(storage)
      const { matches, excludeMatches } = registrationOf(given)
      const changed = await registerNotice(matches, excludeMatches)
      if (openTabs || changed) await noticeOpenTabs(matches, url => isNoticed(url, given))
    })
  last = mine
  return mine
}
