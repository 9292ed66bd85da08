import { grantedOrigins, onPermissionsChanged } from '../src/adapters/permissions'
import { getTabState, watchTabState } from '../src/adapters/tab-state'
import type { CurrentTab } from '../src/adapters/tabs'
import type { TabState } from '../src/core/contract/tab-state'
import { storage } from '../src/store/open'
import { opportunityAt } from '../src/store/opportunities'
import { getSetting } from '../src/store/settings'
import type { Watchable } from '../src/ui/hooks/use-live'
import { knownOpportunity, type PageState, pageStateOf } from './page-state'

interface PageWatch {
  page: Watchable<PageState>
  /** Something changed that the browser doesn't tell of (the user's own profile). */
  renew(): void
}

async function look(tab: CurrentTab | null, asked: Promise<TabState | null>): Promise<PageState> {
  if (!tab) return { kind: 'no-page' }
  const others = Promise.all([grantedOrigins(), storage()])
  others.catch(() => {})
  const state = await asked
  const logged = knownOpportunity(tab.url, state)
  if (logged) return logged
  const [origins, db] = await others
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

/** What was asked of the browser already: the tab, and what the worker knew of it then. */
export interface Begun {
  tab: Promise<CurrentTab | null>
  state: Promise<TabState | null>
}

export function watchPage({ tab, state }: Begun): PageWatch {
  let first: Promise<TabState | null> | null = state
  const renewals = new Set<() => void>()
  const page: Watchable<PageState> = {
    subscribe(next, failed) {
      let asked = 0
      let stopWatching = () => {}
      const renew = () => {
        // Only the newest look counts: an older one may end later.
        const mine = ++asked
        tab
          .then(found => {
            const asked = first ?? (found ? getTabState(found.id) : Promise.resolve(null))
            first = null
            return look(found, asked)
          })
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
    renew() {
      for (const renew of renewals) renew()
    },
  }
}
