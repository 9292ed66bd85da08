import { MessageFailure, send } from '../adapters/messaging'
import { type Visit, watchVisits } from '../adapters/navigation'
import type { ReaderGlobal } from '../core/contract/content-reader'
import { glance, lookCloser } from '../pages/postings/glance'
import { type Attended, attend, openingOf, type Shown } from './attend'

/**
 * The part that is on every page of a site that is switched on: tiny, silent, and idle once the page has settled.
 * It notices, asks for the reader where there may be something to read, and sends what was read.
 */
interface NoticeGlobal {
  steppingstoneNotice?: AbortSignal
}

/** A changed pane follows a click or a key; the page gets this long to change (milliseconds). */
const afterAct = 700

function notice(): void {
  const world = globalThis as NoticeGlobal & ReaderGlobal
  if (world.steppingstoneNotice?.aborted === false) return
  const life = new AbortController()
  world.steppingstoneNotice = life.signal

  let now: { visit: Visit; attended: Attended | null } | null = null
  const shown: Shown = { face: null }
  const begin = (visit: Visit) => {
    const before = now
    now = { visit, attended: null }
    const mine = now
    // A new address inside the same document: what the badge said of the old one no longer holds.
    if (before && world.steppingstoneReader)
      void send('visitEnded', { visitId: before.visit.id }).catch(() => {})
    attend(visit, shown)
      .then(attended => {
        mine.attended = attended
        if (attended.state === 'stop') life.abort()
        else watchActs()
        if (attended.state === 'changed' && now === mine) visits.renew()
      })
      .catch((error: unknown) => {
        mine.attended = { state: 'done', opening: null }
        watchActs()
        // The extension was updated or removed under this page: fall silent for good. Any other failure is said
        // by the badge and the popup, and the next visit may do better.
        if (error instanceof MessageFailure && error.code === 'gone') life.abort()
      })
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const lookAgain = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (life.signal.aborted || now?.attended?.state !== 'done') return
      const { opening } = now.attended
      const reading = world.steppingstoneReader?.readPage()
      if (!reading) {
        if (glance({ document, url: location }) || lookCloser(document)) visits.renew()
        return
      }
      const found = reading.sure && reading.kind !== 'list' && reading.kind !== 'other'
      if (found && openingOf(reading) !== opening) visits.renew()
    }, afterAct)
  }
  let watching = false
  /** From the end of the first visit's work on: before it, any change of the page is looked at anyway. */
  const watchActs = () => {
    if (watching) return
    watching = true
    const options = { capture: true, passive: true, signal: life.signal }
    addEventListener('click', lookAgain, options)
    addEventListener('keyup', event => event.key === 'Enter' && lookAgain(), options)
  }
  const visits = watchVisits(begin, life.signal)
}

notice()
