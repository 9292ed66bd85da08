import type { ComponentType } from 'preact'
import { type Message, messages } from '../../src/core/kernel/message'
import type { ToastMessage } from '../../src/ui/toast'
import type { Services } from '../services'
import type { Place } from '../shell/route'
import type { Navigation } from '../shell/use-route'

/** What every page of the options gets. */
export interface PageProps {
  services: Services
  nav: Navigation
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** The groups at the side, in their order. */
export const groups = ['This week', 'Brand', 'Opportunities', 'People', 'Outlook', 'Settings'] as const

const names = messages('options/groups', {
  week: 'This week',
  brand: 'Brand',
  opportunities: 'Opportunities',
  people: 'People',
  outlook: 'Outlook',
  settings: 'Settings',
})

export const groupWords: Record<(typeof groups)[number], Message> = {
  'This week': names.week(),
  Brand: names.brand(),
  Opportunities: names.opportunities(),
  People: names.people(),
  Outlook: names.outlook(),
  Settings: names.settings(),
}

/**
 * One page of the options: a folder beside this file, and its line in `all.ts`. Navigation, addresses and the title
 * of the tab follow from it.
 */
export interface Section {
  /** Its address: `#brand/evidence`. A bare group ("#brand") opens its first section. */
  id: Place
  group: (typeof groups)[number]
  title: Message
  Page: ComponentType<PageProps>
  /** Reached from an entry alone, so not at the side. */
  unlisted?: true
  /** Acts on the browser or on the user's own records: not offered while the example life is shown. */
  ownOnly?: true
  /** Where the key "n" (something new) goes from here; `#opportunities/board` where nothing is said. */
  addsIn?: Place
}
