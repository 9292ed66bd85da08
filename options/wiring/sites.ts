import { send } from '../../src/adapters/messaging'
import {
  giveBackOrigins,
  grantedOrigins,
  onPermissionsChanged,
  requestOrigins,
} from '../../src/adapters/permissions'
import { live } from '../../src/adapters/storage/live'
import { storage } from '../../src/adapters/storage/open'
import { getSetting, switchSite as keepSwitch } from '../../src/adapters/storage/settings'
import { everywhere, originsOf, sites } from '../../src/core/sites'
import { isEverywhereOn, isSiteOn } from '../../src/core/switches'
import type { Watchable } from '../../src/ui/hooks/use-live'
import type { Services, SiteState } from '../services'

/** What is on: told anew when a switch changes and when the browser's grants do, in whatever window. */
const watchSites: Watchable<SiteState> = {
  subscribe(next, failed = () => {}) {
    let switches: Record<string, boolean> | null = null
    const tell = async () => {
      try {
        const origins = await grantedOrigins()
        if (!switches) return
        const given = { origins, switches }
        const on = sites.filter(site => isSiteOn(site, given)).map(site => site.id)
        next({ on, everywhere: isEverywhereOn(origins) })
      } catch (error) {
        failed(error)
      }
    }
    const watching = live(db => getSetting(db, 'siteSwitches')).subscribe(value => {
      switches = value
      void tell()
    }, failed)
    const stop = onPermissionsChanged(() => void tell())
    return {
      unsubscribe() {
        watching.unsubscribe()
        stop()
      },
    }
  },
}

const changed = () => send('sitesChanged', {})

async function switchSites(siteIds: readonly string[], on: boolean): Promise<boolean> {
  const wanted = sites.filter(site => siteIds.includes(site.id))
  const origins = wanted.flatMap(originsOf)
  // First of all and not awaited behind anything: the browser asks only in the very click.
  if (on && !(await requestOrigins(origins))) return false
  const db = await storage()
  for (const site of wanted) await keepSwitch(db, site.id, on)
  // Refused where "everywhere" covers a site: its own switch is off all the same.
  if (!on) await giveBackOrigins(origins).catch(() => false)
  await changed()
  return true
}

async function switchEverywhere(on: boolean): Promise<boolean> {
  const done = on ? await requestOrigins([everywhere]) : await giveBackOrigins([everywhere])
  if (done) await changed()
  return done
}

/** Gives every host back. */
export async function switchAllOff(): Promise<void> {
  const origins = await grantedOrigins()
  if (origins.length > 0) await giveBackOrigins(origins)
  await changed()
}

export const siteServices: Pick<Services, 'sites' | 'switchSites' | 'switchEverywhere'> = {
  sites: watchSites,
  switchSites,
  switchEverywhere,
}
