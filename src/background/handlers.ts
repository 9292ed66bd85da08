import * as v from 'valibot'
import { showBadge } from '../adapters/badge'
import type { Handlers } from '../adapters/messaging'
import { injectOverlay, injectReader, readOnce, reportOnce } from '../adapters/scripting'
import { getTabState } from '../adapters/tab-state'
import { readAdvert } from '../core/advert/read-advert'
import { noBadge } from '../core/contract/badge'
import { pageReadingSchema } from '../core/posting/page-reading'
import { profileKey } from '../core/profile/profile-address'
import { isNoticed } from '../core/sites/switches'
import type { Database } from '../store/database'
import { getSetting } from '../store/settings'
import { addByHand, editAdvertText } from './by-hand'
import { judgeAgain } from './judge-again'
import { judgeAhead, judgeTabsAhead } from './judge-ahead'
import { judgeFor } from './judge-here'
import { auditReply, noticeProfile } from './notice-profile'
import { refreshBadges, showTab } from './show-tab'
import { grants, reconcileSites } from './sites'
import { takeReading } from './take-reading'

interface Dependencies {
  storage: () => Promise<Database>
  now: () => string
  newId: () => string
  /** Looks at what is to be reminded of. */
  remind: () => Promise<void>
}

/** The worker's answers to the contract. */
export function makeHandlers({ storage, now, newId, remind }: Dependencies): Handlers {
  const taking = takeReading(storage, now)
  const take: typeof taking = async taken => {
    const outcome = await taking(taken)
    if (outcome.outcome === 'logged') judgeAhead(storage, outcome.opportunityId)
    return outcome
  }

  return {
    mayRead: async ({ url, profile }, from) => {
      if (from.tabId === null) return 'stop'
      if (!isNoticed(from.url, await grants(storage))) return 'stop'
      if (now() < (await getSetting(await storage(), 'pausedUntil'))) return 'nothing'
      if (profile) {
        const own = profileKey(await getSetting(await storage(), 'ownProfile'))
        if (own === null || profileKey(url) !== own) return 'nothing'
      }
      await injectReader(from.tabId, from.frameId)
      return profile ? 'profile' : 'posting'
    },

    pageRead: async ({ visitId, reading }, from) => {
      if (from.tabId === null) return { outcome: 'stop' }
      // A permission may have been taken away while the page was being read.
      if (!isNoticed(from.url, await grants(storage))) return { outcome: 'stop' }
      // The frame's address is the browser's word; the page's own script cannot send, but a redirect can come between.
      return take({
        tabId: from.tabId,
        frameId: from.frameId,
        tabUrl: from.tabUrl,
        visitId,
        reading,
        confirmed: false,
      })
    },

    profileRead: async ({ snapshot }, from) => {
      if (from.tabId === null) return { outcome: 'stop' }
      if (!isNoticed(from.url, await grants(storage))) return { outcome: 'stop' }
      const kept = await noticeProfile(await storage(), snapshot)
      if (kept)
        await showTab(storage, from.tabId, {
          state: 'own-profile',
          url: from.url,
          visitId: newId(),
          at: now(),
        })
      return { outcome: 'ignored' }
    },

    visitEnded: async (_request, from) => {
      if (from.tabId !== null && from.frameId === 0) await showBadge(from.tabId, noBadge)
      return null
    },

    auditProfile: async ({ snapshot }) => auditReply(await storage(), snapshot),

    readTab: async ({ tabId }) => {
      let read: unknown
      try {
        read = await readOnce(tabId)
      } catch {
        return { read: false, why: 'no-access' }
      }
      const reading = v.safeParse(pageReadingSchema, read)
      if (!reading.success) return { read: false, why: 'not-a-page' }
      const { kind, url } = reading.output
      const once = {
        tabId,
        frameId: 0,
        tabUrl: url,
        visitId: newId(),
        reading: reading.output,
        confirmed: false,
      }
      return { read: true, kind, outcome: await take(once) }
    },

    reportTab: async ({ tabId }) => {
      try {
        const report = await reportOnce(tabId)
        return { report: typeof report === 'string' ? report : null }
      } catch {
        return { report: null }
      }
    },

    openOverlay: async ({ tabId }) => {
      try {
        await injectOverlay(tabId)
        return { opened: true }
      } catch {
        return { opened: false }
      }
    },

    logCorrected: async ({ tabId, reading }) => {
      const state = await getTabState(tabId)
      return take({
        tabId,
        frameId: 0,
        tabUrl: state?.url ?? reading.url,
        visitId: state?.visitId ?? newId(),
        reading,
        confirmed: true,
      })
    },

    readAdvert: async advert => readAdvert(advert),

    addByHand: async given => ({ opportunityId: await addByHand(await storage(), given) }),

    editAdvert: async ({ id, blocks }) => {
      const before = await editAdvertText(await storage(), id, blocks)
      await judgeAgain(storage)
      return before && { before }
    },

    judgeOpening: async ({ id }) => judgeFor(await storage(), id),

    yardstickChanged: async () => {
      await judgeAgain(storage)
      await judgeTabsAhead(storage)
      return null
    },

    sitesChanged: async () => {
      await reconcileSites(storage, true)
      return null
    },

    opportunityChanged: async ({ id }) => {
      await judgeAgain(storage)
      await refreshBadges(storage, id)
      judgeAhead(storage, id)
      return null
    },

    remindersChanged: async () => {
      await remind()
      return null
    },
  }
}
