import { grantedOrigins, onPermissionsChanged } from '../src/adapters/permissions'
import { storage } from '../src/adapters/storage/open'
import { opportunityAt } from '../src/adapters/storage/opportunities'
import { getSetting } from '../src/adapters/storage/settings'
import { getTabState, watchTabState } from '../src/adapters/tab-state'
import { type CurrentTab, currentTab } from '../src/adapters/tabs'
import type { Watchable } from '../src/ui/hooks/use-live'
import { type PageState, pageStateOf } from './page-state'

/** The tab is asked for once: a popup belongs to the tab that it was opened on. */
export interface PageWatch {
  page: Watchable<PageState>
  tab: Promise<CurrentTab | null>
  /** Something changed that the browser doesn't tell of (the user's own profile). */
  renew(): void
}

async function look(tab: CurrentTab | null): Promise<PageState> {
  if (!tab) return { kind: 'no-page' }
  const [state, origins, db] = await Promise.all([getTabState(tab.id), grantedOrigins(), storage()])
  const [switches, ownProfile, known] = await Promise.all([
    getSetting(db, 'siteSwitches'),
    getSetting(db, 'ownProfile'),
    tab.url ? opportunityAt(db, tab.url) : null,
  ])
  return pageStateOf({
    url: tab.url,
    state,
    grants: { origins, switches },
    ownProfile,
    knownHere: known?.id ?? null,
  })
}

export function watchPage(): PageWatch {
  const tab = currentTab()
  const renewals = new Set<() => void>()
  const page: Watchable<PageState> = {
    subscribe(next, failed) {
      let asked = 0
      let stopWatching = () => {}
      const renew = () => {
        // Only the newest look counts: an older one may end later.
        const mine = ++asked
        tab
          .then(look)
          .then(state => mine === asked && next(state))
          .catch(error => mine === asked && failed?.(error))
      }
      const stopPermissions = onPermissionsChanged(renew)
      renewals.add(renew)
      renew()
      tab.then(found => {
        if (found && renewals.has(renew)) stopWatching = watchTabState(found.id, renew)
      }, renew)
      return {
        unsubscribe() {
          asked = Number.POSITIVE_INFINITY
          renewals.delete(renew)
          stopPermissions()
          stopWatching()
        },
      }
    },
  }
  return {
    page,
    tab,
    renew() {
      for (const renew of renewals) renew()
    },
  }
}
