import type { Section } from '../section'
import { BoardPage } from './board-page'
import { BriefPage } from './brief-page'
import { SeenPage } from './seen-page'

export const board: Section = {
  id: 'opportunities/board',
  group: 'Opportunities',
  title: 'Board',
  Page: BoardPage,
}

export const seen: Section = {
  id: 'opportunities/seen',
  group: 'Opportunities',
  title: 'Seen',
  Page: SeenPage,
  addsIn: 'opportunities/seen',
}

/** One opportunity on a page, for the conversation. */
export const brief: Section = {
  id: 'opportunities/brief',
  group: 'Opportunities',
  title: 'Brief',
  Page: ({ services, nav, say }) => <BriefPage services={services} id={nav.params.of ?? ''} say={say} />,
  unlisted: true,
}
