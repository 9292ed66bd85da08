import * as v from 'valibot'
import { isFrameShown } from '../adapters/frame-shown'
import { dropOverlay, overlayOpened } from '../adapters/opened-overlays'
import {
  injectOverlay,
  injectReader,
  readOnce,
  readProfileOnce,
  readResultsOnce,
  reportOnce,
} from '../adapters/scripting'
import { getTabState } from '../adapters/tab-state'
import { addByHand, editAdvertText } from '../app/by-hand'
import { judgeAgain } from '../app/judge-again'
import { readAdvertPatiently } from '../app/judge-posting'
import { keepPerson } from '../app/keep-person'
import { auditArchive, keptAudit } from '../app/kept-audit'
import { auditReply, noticeProfile } from '../app/notice-profile'
import { keepSelfSearch } from '../app/self-search'
import { noBadge } from '../core/contract/badge'
import { isNoAccess } from '../core/contract/no-access'
import { boundReading } from '../core/posting/bound-reading'
import { pageReadingSchema } from '../core/posting/page-reading'
import { type ProfileSnapshot, profileSnapshotSchema } from '../core/profile/profile'
import { profileKey } from '../core/profile/profile-address'
import { foundLinksSchema } from '../core/profile/self-search'
import type { Database } from '../store/database'
import { inExampleDatabase } from '../store/example-database'
import { getSetting } from '../store/settings'
import { followChange } from './follow-change'
import type { Handlers } from './gate'
import { judgeAhead } from './judge-ahead'
import { judgeFor } from './judge-here'
import type { Seen } from './seen'
import { showBadge, showTab } from './show-tab'
import { reconcileSites } from './sites'
import { holdsOwn, takeReading } from './take-reading'

interface Dependencies {
  storage: () => Promise<Database>
  now: () => string
  newId: () => string
  /** One more posting may be kept without asking the user. */
  mayLog: (seen: Seen, visitId: string) => Promise<boolean>
  /** Looks at what is to be reminded of. */
  remind: () => Promise<void>
  /** Other devices are told soon of what changed. */
  tell: () => void
}

/** The worker's answers to the contract. */
export function makeHandlers({ storage, now, newId, mayLog, remind, tell }: Dependencies): Handlers {
  const taking = takeReading(storage, now)
  const take: typeof taking = async taken => {
    const outcome = await taking(taken)
    if (outcome.outcome === 'logged') judgeAhead(storage, outcome.opportunityId)
    return outcome
  }

  const follow = followChange(storage, remind)

  return {
    mayRead: async (_request, { tabId, frameId, url, tabUrl, documentId }) => {
      if (now() < (await getSetting(await storage(), 'pausedUntil'))) return 'nothing'
      if (frameId !== 0 && holdsOwn(await getTabState(tabId), tabUrl)) return 'nothing'
      if (!(await isFrameShown(tabId, frameId))) return 'nothing'
      const profile = frameId === 0 ? profileKey(url) : null
      if (profile !== null && profile !== profileKey(await getSetting(await storage(), 'ownProfile')))
        return 'nothing'
      await injectReader(tabId, frameId, documentId)
      return profile === null ? 'posting' : 'profile'
    },

    pageRead: async ({ visitId, reading }, seen) => {
      const { tabId, frameId, tabUrl } = seen
      if (!(await isFrameShown(tabId, frameId))) return { outcome: 'ignored' }
      const waits = reading.sure && !(await mayLog(seen, visitId))
      return take({ tabId, frameId, tabUrl, visitId, reading, confirmed: false, waits })
    },

    profileRead: async ({ snapshot }, { tabId, url }) => {
      const kept = await noticeProfile(await storage(), snapshot)
      if (kept) await showTab(storage, tabId, { state: 'own-profile', url, visitId: newId(), at: now() })
      return { outcome: 'ignored' }
    },

    visitEnded: async (_request, { tabId, frameId }) => {
      if (frameId === 0) await showBadge(tabId, noBadge)
      return null
    },

    auditProfile: async ({ snapshot }) => auditReply(await storage(), snapshot),

    readTab: async ({ tabId }) => {
      let read: unknown
      try {
        read = await readOnce(tabId)
      } catch (error) {
        return { read: false, why: isNoAccess(error) ? 'no-access' : 'failed' }
      }
      const reading = v.safeParse(pageReadingSchema, read)
      if (!reading.success) return { read: false, why: 'not-a-page' }
      const { kind, url } = reading.output
      const once = {
        tabId,
        frameId: 0,
        tabUrl: url,
        visitId: newId(),
        reading: boundReading(reading.output),
        confirmed: false,
      }
      return { read: true, kind, outcome: await take(once) }
    },

    reportTab: async ({ tabId }) => {
      try {
        const report = await reportOnce(tabId)
        return { report: typeof report === 'string' ? report : null }
      } catch (error) {
        if (!isNoAccess(error)) throw error
        return { report: null }
      }
    },

    openOverlay: async ({ tabId }) => {
      await overlayOpened(tabId)
      try {
        await injectOverlay(tabId)
        return { opened: true }
      } catch (error) {
        await dropOverlay(tabId)
        if (!isNoAccess(error)) throw error
        return { opened: false }
      }
    },

    auditTab: async ({ tabId }) => {
      const found = await profileIn(tabId)
      if (typeof found === 'string') return { read: false, why: found }
      return { read: true, name: found.name, reply: await auditReply(await storage(), found) }
    },

    auditArchive: async ({ snapshot }) => {
      await auditArchive(await storage(), snapshot)
      return null
    },

    auditKept: async ({ inExample }) =>
      inExample ? inExampleDatabase(keptAudit) : keptAudit(await storage()),

    keepPerson: async ({ tabId }) => {
      const found = await profileIn(tabId)
      if (typeof found === 'string') return { kept: false, why: found }
      if (found.name === '') return { kept: false, why: 'no-profile' }
      const kept = await keepPerson(await storage(), found)
      return kept ? { kept: true, ...kept } : { kept: false, why: 'own' }
    },

    keepResults: async ({ tabId }) => {
      try {
        const { read, url } = await readResultsOnce(tabId)
        const links = v.safeParse(foundLinksSchema, read)
        const kept = links.success ? await keepSelfSearch(await storage(), url, links.output) : null
        return kept ? { kept: true, ...kept } : { kept: false, why: 'no-results' }
      } catch (error) {
        if (!isNoAccess(error)) throw error
        return { kept: false, why: 'no-access' }
      }
    },

    logCorrected: async ({ tabId, reading }) => {
      const state = await getTabState(tabId)
      return take({
        tabId,
        frameId: 0,
        tabUrl: state?.url ?? reading.url,
        visitId: state?.visitId ?? newId(),
        reading: boundReading(reading),
        confirmed: true,
      })
    },

    readAdvert: readAdvertPatiently,

    addByHand: async given => ({ opportunityId: await addByHand(await storage(), given) }),

    editAdvert: async ({ id, blocks }) => {
      const before = await editAdvertText(await storage(), id, blocks)
      await judgeAgain(storage)
      return before && { before }
    },

    judgeOpening: async ({ id, inExample }) =>
      inExample ? inExampleDatabase(db => judgeFor(db, id)) : judgeFor(await storage(), id),

    changed: async ({ stores }) => {
      tell()
      await follow(stores)
      return null
    },

    sitesChanged: async () => {
      await reconcileSites(storage, true)
      return null
    },
  }
}

/** The profile that a tab shows, read because the user asked; else why there is none. */
async function profileIn(tabId: number): Promise<ProfileSnapshot | 'no-access' | 'no-profile' | 'failed'> {
  let found: Awaited<ReturnType<typeof readProfileOnce>>
  try {
    found = await readProfileOnce(tabId)
  } catch (error) {
    return isNoAccess(error) ? 'no-access' : 'failed'
  }
  const snapshot = v.safeParse(profileSnapshotSchema, found.read)
  const key = profileKey(found.url)
  return snapshot.success && key !== null ? { ...snapshot.output, key } : 'no-profile'
}
