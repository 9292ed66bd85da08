import { messages } from '../src/core/kernel/message'
import type { PageReading } from '../src/core/posting/page-reading'
import { say } from '../src/words/say'
import type { PageState } from './page-state'

const words = messages('popup/shown', {
  opportunities: 'Opportunities',
  thisPage: 'This page',
  back: 'Back',
})

/** Where the user went from what the page is; null is nowhere. */
export type Went =
  | null
  | { to: 'list' }
  | { to: 'opportunity'; id: string }
  /** "It is a posting": a reading that was taken for something else, as a form. */
  | { to: 'form'; reading: PageReading }
  /** "Not a posting": holds as long as the page shows this very reading. */
  | { to: 'refused'; reading: PageReading }

/** What a card on the first screen can speak of. */
export type CardState = Exclude<PageState, { kind: 'opportunity' } | { kind: 'unsure' }>

/** The one thing that stands on screen. */
type Shown =
  | { view: 'opportunity'; id: string; thanksForApplying: boolean }
  | { view: 'form'; reading: PageReading; waits?: boolean }
  | { view: 'home'; card: CardState | null }

export function shownOf(page: PageState, went: Went): Shown {
  if (went?.to === 'list') return { view: 'home', card: null }
  if (went?.to === 'form') return { view: 'form', reading: went.reading }
  if (went?.to === 'opportunity') {
    const isHere = page.kind === 'opportunity' && page.opportunityId === went.id
    return { view: 'opportunity', id: went.id, thanksForApplying: isHere && page.applied }
  }
  if (page.kind === 'opportunity') {
    return { view: 'opportunity', id: page.opportunityId, thanksForApplying: page.applied }
  }
  if (page.kind === 'unsure') {
    const refused = went?.to === 'refused' && went.reading === page.reading
    if (!refused) return { view: 'form', reading: page.reading, ...(page.waits && { waits: true }) }
    return { view: 'home', card: { kind: 'nothing', reading: { ...page.reading, kind: 'other' } } }
  }
  return { view: 'home', card: page }
}

/** The way back, where there is one: its word, and where it leads. */
export function wayBack(page: PageState, went: Went): { word: string; went: Went } | null {
  // Only a page with a view of its own is hidden by the list.
  const pageHasView = page.kind === 'opportunity' || page.kind === 'unsure'
  switch (went?.to) {
    case 'opportunity':
      return { word: say(words.opportunities()), went: pageHasView ? { to: 'list' } : null }
    case 'list':
    case 'refused':
      return pageHasView ? { word: say(words.thisPage()), went: null } : null
    case 'form':
      return { word: say(words.back()), went: null }
    default:
      return null
  }
}
