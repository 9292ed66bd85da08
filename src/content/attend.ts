import { MessageFailure, send } from '../adapters/messaging'
import type { Visit } from '../adapters/navigation'
import type { ReaderGlobal } from '../core/contract/content-reader'
import type { PageReading } from '../core/posting/page-reading'
import { profileKey } from '../core/profile/profile-address'
import { glance, lookCloser } from '../pages/postings/glance'
import { whenSeen } from './frame-seen'
import { nextChange, pause, whenIdle, whenVisible } from './pace'

/** No reading more than once a second, and no more than these in one visit. */
const between = 1_000
const mostReadings = 20
/** A page that has not changed for so long is as it will be (milliseconds). */
const settled = 3_000
/** A frame lets the page around it go first for so long (milliseconds). */
const afterThePage = 2_000
/** A message is repeated so often when the worker was stopped before it answered. */
const tries = 3

const reader = () => (globalThis as ReaderGlobal).steppingstoneReader

/** What a reading says, without the time it took: the same is not sent twice in a visit. */
const wordsOf = ({ took: _took, ...said }: PageReading): string => JSON.stringify(said)

/** Which opening a reading is of; another one under the same address is another visit. */
export const openingOf = (reading: PageReading): string =>
  reading.externalId ??
  `${reading.fields.title?.value ?? ''}\n${reading.fields.hiringOrganization?.value ?? ''}`

async function patiently<T>(deliver: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await deliver()
    } catch (error) {
      // Sending a visit again is harmless: the worker logs it once.
      if (!(error instanceof MessageFailure) || error.code !== 'failed' || attempt >= tries) throw error
      await pause(300 * attempt, signal)
      if (signal.aborted) throw error
    }
  }
}

/** What a person sees of it. In a single-page change the old posting stands under the new address for a while. */
const faceOf = ({ fields }: PageReading): string =>
  `${fields.title?.value ?? ''}\n${fields.hiringOrganization?.value ?? ''}`

/** What the last posting that was sent from this document showed; carried from visit to visit. */
export interface Shown {
  face: string | null
}

/** `opening` was sent in this visit. `changed`: the page shows another one now, which is another visit. */
export type Attended = { state: 'stop' | 'changed' } | { state: 'done'; opening: string | null }

const nothing: Attended = { state: 'done', opening: null }

async function attendProfile(visit: Visit): Promise<Attended> {
  const permit = await patiently(() => send('mayRead', { visitId: visit.id }), visit.signal)
  if (permit === 'stop') return { state: 'stop' }
  if (permit !== 'profile') return nothing
  // Somebody else's profile may still stand under the own address just after a change inside the page.
  if (!visit.first && (await nextChange(settled, visit.signal))) await pause(between, visit.signal)
  let sent = ''
  for (let readings = 0; readings < mostReadings && !visit.signal.aborted; readings++) {
    const snapshot = reader()?.readProfile()
    const words = JSON.stringify(snapshot ?? null)
    if (snapshot && words !== sent) {
      const { outcome } = await patiently(() => send('profileRead', { snapshot }), visit.signal)
      if (outcome === 'stop') return { state: 'stop' }
      sent = words
    }
    // A profile's later sections load as the user scrolls: they count into the same visit.
    if (!(await nextChange(settled * 10, visit.signal))) break
    await pause(between, visit.signal)
  }
  return nothing
}

/** A glance at once; whatever touches the page's elements waits until it is idle. */
async function looksLikeOne(signal: AbortSignal): Promise<boolean> {
  if (glance({ document, url: location })) return true
  await whenIdle(signal)
  return !signal.aborted && lookCloser(document)
}

async function attendPosting(visit: Visit, shown: Shown): Promise<Attended> {
  const { signal } = visit
  let permitted = false
  let sent = ''
  let waiting: PageReading | null = null
  let opening: string | null = null
  const faceBefore = shown.face
  const deliver = async (reading: PageReading): Promise<boolean> => {
    if (reading.sure) {
      opening = openingOf(reading)
      shown.face = faceOf(reading)
    }
    sent = wordsOf(reading)
    waiting = null
    const { outcome } = await patiently(() => send('pageRead', { visitId: visit.id, reading }), signal)
    return outcome !== 'stop'
  }
  for (let readings = 0; readings < mostReadings && !signal.aborted; readings++) {
    if (await looksLikeOne(signal)) {
      if (!permitted) {
        const permit = await patiently(() => send('mayRead', { visitId: visit.id }), signal)
        if (permit === 'stop') return { state: 'stop' }
        if (permit !== 'posting' || signal.aborted) break
        permitted = true
      }
      const reading = reader()?.readPage()
      if (!reading || signal.aborted) break
      const worth = reading.kind !== 'list' && reading.kind !== 'other'
      const sure = worth && reading.sure
      if (sure && opening !== null && opening !== openingOf(reading)) return { state: 'changed' }
      if (sure && wordsOf(reading) === sent && reading.complete) break
      if (sure && !(opening === null && faceOf(reading) === faceBefore)) {
        if (wordsOf(reading) !== sent && !(await deliver(reading))) return { state: 'stop' }
      } else waiting = worth && opening === null ? reading : null
    }
    // An unsure reading, or one that shows what the visit before showed, waits until the page has settled.
    if (!(await nextChange(settled, signal))) break
    await pause(between, signal)
  }
  if (waiting && !signal.aborted && wordsOf(waiting) !== sent && !(await deliver(waiting)))
    return { state: 'stop' }
  return { state: 'done', opening }
}

/**
 * Attends one visit: waits until the page is looked at, glances, and only where there may be something asks for
 * the reader. Ends when the page has settled, the visit is aborted, or the worker says that this site is off.
 */
export async function attend(visit: Visit, shown: Shown): Promise<Attended> {
  await whenVisible(visit.signal)
  if (window !== window.top) {
    await whenSeen(visit.signal)
    // The page itself goes first: where it holds a posting, a frame in it is not asked for one.
    if (!visit.signal.aborted) await pause(afterThePage, visit.signal)
  }
  if (visit.signal.aborted) return nothing
  const isProfile = window === window.top && profileKey(visit.url) !== null
  return isProfile ? attendProfile(visit) : attendPosting(visit, shown)
}
