import { getTabState } from '../adapters/tab-state'
import { noticePosting } from '../app/notice-posting'
import type { Outcome } from '../core/contract/messages'
import type { TabState } from '../core/contract/tab-state'
import type { PageReading } from '../core/posting/page-reading'
import { fieldNames, type PostingFields } from '../core/posting/posting'
import { asKnownBefore } from '../store/confirmed-before'
import type { Database } from '../store/database'
import { failureOf } from '../store/failures'
import { noteNotice } from '../store/notices'
import { showTab } from './show-tab'

/** A reading on its way into the log, with where it came from. */
interface Taken {
  tabId: number
  frameId: number
  /** The address of the tab: of a posting in a frame it is not the reading's own. */
  tabUrl: string
  visitId: string
  reading: PageReading
  /** The user looked at it and said that it is right, perhaps after correcting it. */
  confirmed: boolean
  /** More was kept in a short time than is kept without asking: it waits for the user's word. */
  waits?: boolean
}

/** An application that is thanked for belongs to the posting that the tab showed at most this long ago (milliseconds). */
const applyingTakes = 60 * 60 * 1000

const kindsToLog = new Set<PageReading['kind']>(['posting', 'form', 'closed', 'applied'])

/** What the tab shows is of the page itself, or of another frame than this one: a frame does not take its place. */
export const holdsOwn = (state: TabState | null, tabUrl: string, frameId = -1): boolean =>
  (state?.state === 'logged' || state?.state === 'own-profile') &&
  state.url === tabUrl &&
  (state.frameId ?? 0) !== frameId

/** What the user changed by hand in a reading. */
const correctionsIn = (fields: PostingFields): PostingFields =>
  Object.fromEntries(
    fieldNames.flatMap(name => (fields[name]?.rung === 'user' ? [[name, fields[name]]] : [])),
  )

/** The posting that this tab showed before it thanked for an application, if it was lately and on the same host. */
function appliedTo(before: TabState | null, { tabUrl }: Taken, now: string): string | null {
  if (before?.state !== 'logged') return null
  const lately = Date.parse(now) - Date.parse(before.at) < applyingTakes
  const host = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '')
  return lately && host(before.url) === host(tabUrl) ? before.opportunityId : null
}

/** Where the log can't be asked, the user is. */
const knownBefore = async (storage: () => Promise<Database>, reading: PageReading) => {
  try {
    return await asKnownBefore(await storage(), reading)
  } catch {
    return null
  }
}

/**
 * Logs what is sure, keeps for the user what is not, and says so on the tab. Nothing that was read is lost by a
 * failure: it waits in the tab's state.
 */
export const takeReading =
  (storage: () => Promise<Database>, now: () => string) =>
  async (taken: Taken): Promise<Outcome> => {
    const { tabId, frameId, tabUrl, visitId, confirmed, waits = false } = taken
    let { reading } = taken
    const base = { url: tabUrl, visitId, at: now(), ...(frameId === 0 ? {} : { frameId }) }
    const before = await getTabState(tabId)
    if (frameId !== 0 && holdsOwn(before, tabUrl, frameId)) return { outcome: 'ignored' }
    const show = async (state: TabState) => {
      // What the page itself shows gives way to a frame only where that holds a posting.
      const ofPage = before !== null && before.url === tabUrl && before.frameId === undefined
      if (frameId !== 0 && state.state !== 'logged' && ofPage && before.state !== 'nothing') return
      await showTab(storage, tabId, state)
    }
    // A line of the log that can't be written changes nothing of what became of the reading.
    const note = async (outcome: TabState['state']) => {
      try {
        await noteNotice(await storage(), reading, outcome)
      } catch (error) {
        console.error('The log of notices could not be written.', error)
      }
    }

    if (!kindsToLog.has(reading.kind)) {
      await show({ ...base, state: 'nothing', reading })
      await note('nothing')
      return { outcome: 'ignored' }
    }
    if (!(reading.sure || confirmed) && !waits && reading.kind !== 'applied')
      reading = (await knownBefore(storage, reading)) ?? reading
    const named = reading.fields.title !== undefined && reading.fields.hiringOrganization !== undefined
    if (!(reading.sure || confirmed) || waits || !named) {
      const opportunityId = reading.kind === 'applied' ? appliedTo(before, taken, base.at) : null
      if (opportunityId !== null) {
        await show({ ...base, state: 'logged', opportunityId, applied: true })
        return { outcome: 'logged', opportunityId }
      }
      await show({ ...base, state: 'unsure', reading, ...(waits && named && { waits }) })
      await note('unsure')
      return { outcome: 'unsure' }
    }
    try {
      const corrections = confirmed ? correctionsIn(reading.fields) : {}
      const opportunityId = await noticePosting(await storage(), visitId, reading, corrections)
      await show({ ...base, state: 'logged', opportunityId, applied: reading.kind === 'applied' })
      await note('logged')
      return { outcome: 'logged', opportunityId }
    } catch (error) {
      await show({ ...base, state: 'failed', reading, failure: failureOf(error) })
      await note('failed')
      throw error
    }
  }
