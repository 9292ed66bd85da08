import { messages } from '../../../src/core/kernel/message'
import type { Section } from '../section'
import { BoardPage } from './board-page'
import { BriefPage } from './brief-page'
import { SeenPage } from './seen-page'

const words = messages('options/section/opportunities', {
  board: 'Board',
  seen: 'Seen',
  brief: 'Brief',
})

export const board: Section = {
  id: 'opportunities/board',
  group: 'Opportunities',
  title: words.board(),
  Page: BoardPage,
}

export const seen: Section = {
  id: 'opportunities/seen',
  group: 'Opportunities',
  title: words.seen(),
  Page: SeenPage,
  addsIn: 'opportunities/seen',
}

/** One opportunity on a page, for the conversation. */
export const brief: Section = {
  id: 'opportunities/brief',
  group: 'Opportunities',
  title: words.brief(),
  Page: ({ services, nav, notify }) => (
    <BriefPage services={services} id={nav.params.of ?? ''} notify={notify} />
  ),
  unlisted: true,
}
