import * as v from 'valibot'
import { showBadge } from '../adapters/badge'
import type { Handlers } from '../adapters/messaging'
import { injectOverlay, injectReader, readOnce } from '../adapters/scripting'
import type { Database } from '../adapters/storage/database'
import { failureOf } from '../adapters/storage/failures'
import { getSetting } from '../adapters/storage/settings'
import { getTabState } from '../adapters/tab-state'
import { noBadge } from '../core/badge'
import type { Outcome } from '../core/messages'
import { type PageReading, pageReadingSchema } from '../core/page-reading'
import { fieldNames, type PostingFields } from '../core/posting'
import { profileKey } from '../core/profile-address'
import { isNoticed } from '../core/switches'
import type { TabState } from '../core/tab-state'
import { judgeAgain } from './judge-again'
import { noticePosting } from './notice-posting'
import { auditReply, noticeProfile } from './notice-profile'
import { refreshBadges, showTab } from './show-tab'
import { grants, reconcileSites } from './sites'

interface Dependencies {
  storage: () => Promise<Database>
  now: () => string
  newId: () => string
}

/** What the user changed by hand in a reading. */
const correctionsIn = (fields: PostingFields): PostingFields =>
  Object.fromEntries(
    fieldNames.flatMap(name => (fields[name]?.rung === 'user' ? [[name, fields[name]]] : [])),
  )

/** The worker's answers to the contract. */
export function makeHandlers({ storage, now, newId }: Dependencies): Handlers {
  /** Logs what is sure, keeps for the user what is not, and says so on the tab. Nothing read is lost by a failure. */
  const take = async (
    tabId: number,
    visitId: string,
    reading: PageReading,
    confirmed: boolean,
  ): Promise<Outcome> => {
    const base = { url: reading.url, visitId, at: now() }
    const show = (state: TabState) => showTab(storage, tabId, state)
    const wanted =
      reading.kind === 'posting' ||
      reading.kind === 'form' ||
      reading.kind === 'closed' ||
      reading.kind === 'applied'
    const named = reading.fields.title !== undefined && reading.fields.hiringOrganization !== undefined
    if (!wanted) {
      await show({ ...base, state: 'nothing', reading })
      return { outcome: 'ignored' }
    }
    if (!(reading.sure || confirmed) || !named) {
      await show({ ...base, state: 'unsure', reading })
      return { outcome: 'unsure' }
    }
    try {
      const corrections = confirmed ? correctionsIn(reading.fields) : {}
      const opportunityId = await noticePosting(await storage(), visitId, reading, corrections)
      await show({ ...base, state: 'logged', opportunityId, applied: reading.kind === 'applied' })
      return { outcome: 'logged', opportunityId }
    } catch (error) {
      await show({ ...base, state: 'failed', reading, failure: failureOf(error) })
      throw error
    }
  }

  return {
    mayRead: async ({ url, profile }, from) => {
      if (from.tabId === null) return 'stop'
      if (!isNoticed(from.url, await grants(storage))) return 'stop'
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
      return take(from.tabId, visitId, reading, false)
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
      return {
        read: true,
        kind: reading.output.kind,
        outcome: await take(tabId, newId(), reading.output, false),
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
      return take(tabId, state?.visitId ?? newId(), reading, true)
    },

    yardstickChanged: async () => {
      await judgeAgain(storage)
      return null
    },

    sitesChanged: async () => {
      await reconcileSites(storage, true)
      return null
    },

    opportunityChanged: async ({ id }) => {
      await judgeAgain(storage)
      await refreshBadges(storage, id)
      return null
    },
  }
}
