import { createDrafts } from '../src/adapters/drafts'
import { send } from '../src/adapters/messaging'
import { requestOrigins } from '../src/adapters/permissions'
import { saveFile } from '../src/adapters/save-file'
import { hasSidePanel, openSidePanel } from '../src/adapters/side-panel'
import { currentTab, openOptions } from '../src/adapters/tabs'
import { brandActs, evidenceActs } from '../src/app/brand-and-evidence'
import { notKeptYet } from '../src/app/named-in-advert'
import { nextActionServices } from '../src/app/next-action'
import { opportunityActs } from '../src/app/opportunity'
import { ruleActs } from '../src/app/own-rules'
import { peopleActs } from '../src/app/people'
import { sendingActs } from '../src/app/sending'
import { quickEvidence } from '../src/core/brand/evidence'
import { localDay } from '../src/core/kernel/days'
import { addByHandHash } from '../src/core/posting/by-hand/form-address'
import { ownAddress } from '../src/core/profile/profile-address'
import { sites } from '../src/core/sites/sites'
import { switchedOn } from '../src/core/sites/switches'
import { folderAsks } from '../src/store/devices/asks'
import { dueUntil } from '../src/store/due'
import { failureOf } from '../src/store/failures'
import { live } from '../src/store/live'
import { storage } from '../src/store/open'
import { peopleAtEmployer } from '../src/store/people'
import { searchOpportunities } from '../src/store/search'
import { sendingsOf } from '../src/store/sendings'
import { getSetting, keepSwitchedOn, leaveAlone, putSetting, switchSite } from '../src/store/settings'
import { begun } from './begin'
import { openEarly } from './open-early'
import type { PopupServices } from './services'
import { watchPage } from './watch-page'

/** So many opportunities are listed; the others are found by searching. */
const most = 50
const mostDue = 3

/** What is on the disk stays there whether or not the worker can be told of it: it catches up at its next start. */
const tell = (message: Promise<unknown>): void => void message.catch(() => {})

async function switchOn(origins: readonly string[], siteId: string | null): Promise<boolean> {
  const site = sites.find(each => each.id === siteId)
  // The browser asks only in the very click, so nothing may be awaited before; and its prompt may close this
  // popup, so the switch is set before the answer and taken back after a no.
  const switched = site
    ? storage().then(async db => {
        const before = switchedOn(site, await getSetting(db, 'siteSwitches'))
        await switchSite(db, site.id, true)
        return before
      })
    : null
  const granted = await requestOrigins(origins)
  const before = await switched
  if (!granted && site && before === false) await switchSite(await storage(), site.id, false)
  if (granted) tell(storage().then(db => keepSwitchedOn(db, site ? [site.id] : origins)))
  tell(send('sitesChanged', {}))
  return granted
}

/** The popup's services in the browser. */
export function createServices(): PopupServices {
  const { tab } = begun
  const { page, renew } = watchPage(begun)
  const opening = openEarly(begun)
  const tabId = async () => {
    const found = await tab
    if (!found) throw new Error('There is no page in this window.')
    return found.id
  }
  const now = () => new Date().toISOString()
  return {
    now,
    page,
    head: opening.head,
    opportunity: opening.opportunity,
    opportunities: words =>
      live(async db => {
        const rows = await searchOpportunities(db, words, most + 1)
        return { rows: rows.slice(0, most), more: rows.length > most }
      }),

    due: live(db => dueUntil(db, localDay(now()), mostDue)),
    ...nextActionServices,

    atEmployer: employer => live(db => peopleAtEmployer(db, employer)),
    notKeptYet: (named, employer) => live(db => notKeptYet(db, named, employer)),
    keepNamed: peopleActs.keepNamed,
    addTouch: peopleActs.addTouch,

    ...opportunityActs,
    answerClaim: brandActs.answerClaim,
    ...ruleActs,
    addEvidence: async line => {
      const id = await evidenceActs.addEvidence(quickEvidence(line, localDay(now())))
      return () => evidenceActs.deleteEvidence(id)
    },

    readPage: async () => send('readTab', { tabId: await tabId() }),
    addByHand: async () => void (await openOptions(addByHandHash(await tab))),
    logCorrected: async reading => send('logCorrected', { tabId: await tabId(), reading }),
    switchOn: async (origins, siteId) => {
      const granted = await switchOn(origins, siteId)
      renew()
      return granted
    },
    folderAsks: live(folderAsks),
    pausedUntil: live(db => getSetting(db, 'pausedUntil')),
    setPausedUntil: async time => putSetting(await storage(), 'pausedUntil', time),
    leaveHere: async () => {
      const url = (await currentTab())?.url
      if (!url || !/^https?:/i.test(url)) return null
      const host = new URL(url).hostname.replace(/^www\./, '')
      await leaveAlone(await storage(), host)
      tell(send('sitesChanged', {}))
      renew()
      return host
    },
    saveReport: async () => {
      const tab = await currentTab()
      const { report } = await send('reportTab', { tabId: await tabId() })
      if (report === null) return false
      const host = tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : 'page'
      saveFile(new Blob([report], { type: 'text/html' }), `steppingstone-report-${host}.html`)
      return true
    },
    openOverlay: async () => {
      const { opened } = await send('openOverlay', { tabId: await tabId() })
      // The popup lies over the very place where the overlay stands.
      if (opened) window.close()
      return opened
    },
    hasSidePanel: hasSidePanel(),
    auditIn: live(db => getSetting(db, 'auditIn')),
    openSidePanel: async () => {
      const opened = await openSidePanel(tabId)
      if (opened) window.close()
      return opened
    },
    setOwnProfile: async address => {
      await putSetting(await storage(), 'ownProfile', ownAddress(address) ?? '')
      renew()
    },
    keepPerson: async () => send('keepPerson', { tabId: await tabId() }),
    keepResults: async () => {
      const answer = await send('keepResults', { tabId: await tabId() })
      if (answer.kept) await openOptions(`#people/presence?search=${answer.id}`)
      return answer
    },
    deletePerson: peopleActs.deletePerson,
    openOptions: hash => void openOptions(hash),

    ...sendingActs,
    sent: id => live(db => sendingsOf(db, id)),
    singleKeys: live(db => getSetting(db, 'singleKeys')),
    setSingleKeys: async on => putSetting(await storage(), 'singleKeys', on),
    drafts: createDrafts(localStorage),
    failureOf,
  }
}
