import { giveBackDownloads, holdsDownloads } from '../../src/adapters/downloads'
import { send } from '../../src/adapters/messaging'
import {
  giveBackOrigins,
  grantedOrigins,
  onPermissionsChanged,
  requestOrigins,
} from '../../src/adapters/permissions'
import { hasSidePanel } from '../../src/adapters/side-panel'
import { ownAddress } from '../../src/core/profile/profile-address'
import { everywhere, originsOf, sites } from '../../src/core/sites/sites'
import { isEverywhereOn, isSiteOn } from '../../src/core/sites/switches'
import { live } from '../../src/store/live'
import { latestNotices, mostNotices } from '../../src/store/notices'
import { storage } from '../../src/store/open'
import { getSetting, switchSite as keepSwitch, keepSwitchedOn, putSetting } from '../../src/store/settings'
import type { Watchable } from '../../src/ui/hooks/use-live'
import type { NoticingServices } from '../sections/sites/services'
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
  if (on) await keepSwitchedOn(db, siteIds)
  // Refused where "everywhere" covers a site: its own switch is off all the same.
  if (!on) await giveBackOrigins(origins).catch(() => false)
  await changed()
  return true
}

async function switchEverywhere(on: boolean): Promise<boolean> {
  const done = on ? await requestOrigins([everywhere]) : await giveBackOrigins([everywhere])
  if (done && on) await keepSwitchedOn(await storage(), ['*'])
  if (done) await changed()
  return done
}

/** A host that no site of the list stands for, given from the popup. */
const known = new Set<string>(sites.flatMap(originsOf))
const isOther = (origin: string): boolean => !known.has(origin) && !isEverywhereOn([origin])

/** Gives every host back. */
export async function switchAllOff(): Promise<void> {
  const origins = await grantedOrigins()
  if (origins.length > 0) await giveBackOrigins(origins)
  await changed()
}

export const siteServices: Pick<
  Services,
  | 'sites'
  | 'switchSites'
  | 'switchEverywhere'
  | 'ownProfile'
  | 'saveOwnProfile'
  | 'hasSidePanel'
  | 'auditIn'
  | 'setAuditIn'
> = {
  sites: watchSites,
  switchSites,
  switchEverywhere,
  ownProfile: live(db => getSetting(db, 'ownProfile')),
  async saveOwnProfile(typed) {
    const address = typed === '' ? '' : ownAddress(typed)
    if (address === null) {
      return 'This is not the address of a LinkedIn profile. It looks like linkedin.com/in/your-name.'
    }
    await putSetting(await storage(), 'ownProfile', address)
    return null
  },
  hasSidePanel: hasSidePanel(),
  auditIn: live(db => getSetting(db, 'auditIn')),
  setAuditIn: async place => putSetting(await storage(), 'auditIn', place),
}

export const noticingServices: NoticingServices = {
  pausedUntil: live(db => getSetting(db, 'pausedUntil')),
  setPausedUntil: async time => putSetting(await storage(), 'pausedUntil', time),
  quietHosts: live(db => getSetting(db, 'quietHosts')),
  async setQuietHosts(hosts) {
    await putSetting(await storage(), 'quietHosts', hosts)
    await changed()
  },
  badge: live(db => getSetting(db, 'badge')),
  setBadge: async badge => putSetting(await storage(), 'badge', badge),
  notices: live(db => latestNotices(db, mostNotices)),
  switchedOnAt: live(db => getSetting(db, 'switchedOnAt')),
  otherOrigins: {
    subscribe(next, failed = () => {}) {
      const tell = () => void grantedOrigins().then(all => next(all.filter(isOther)), failed)
      tell()
      return { unsubscribe: onPermissionsChanged(tell) }
    },
  },
  async giveBackOrigin(origin) {
    const done = await giveBackOrigins([origin])
    await changed()
    return done
  },
  holdsDownloads: {
    subscribe(next, failed = () => {}) {
      const tell = () => void holdsDownloads().then(next, failed)
      tell()
      return { unsubscribe: onPermissionsChanged(tell) }
    },
  },
  async giveBackDownloads() {
    const done = await giveBackDownloads()
    if (done) await putSetting(await storage(), 'autoBackup', 'off')
    return done
  },
}
