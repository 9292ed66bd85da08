import { showBadge as show } from '../adapters/badge'
import { type Shown, setTabState } from '../adapters/tab-state'
import {
  type BadgeWords,
  badgeOf,
  failedBadge,
  noBadge,
  ownProfileBadge,
  unsureBadge,
  waitingBadge,
} from '../core/contract/badge'
import type { TabState } from '../core/contract/tab-state'
import type { Database } from '../store/database'
import { getOpportunity } from '../store/opportunities'
import { getSetting } from '../store/settings'
import { say } from '../words/say'

type BadgeOf = (state: TabState) => Promise<BadgeWords>

const badgeFor =
  (storage: () => Promise<Database>): BadgeOf =>
  async state => {
    if (state.state === 'failed') return failedBadge
    if (state.state === 'nothing') return noBadge
    const db = await storage()
    if ((await getSetting(db, 'badge')) === 'off') return noBadge
    if (state.state === 'unsure') return state.waits ? waitingBadge : unsureBadge
    if (state.state === 'own-profile') return ownProfileBadge
    const opportunity = state.state === 'logged' ? await getOpportunity(db, state.opportunityId) : undefined
    return opportunity ? badgeOf(opportunity) : noBadge
  }

/** Shows a badge, in the user's language. */
export const showBadge = (tabId: number, badge: BadgeWords): Promise<void> =>
  show(tabId, { ...badge, title: say(badge.title) })

/** Keeps what is known about a tab, for the popup, and says it with the badge. */
export async function showTab(
  storage: () => Promise<Database>,
  tabId: number,
  state: TabState,
): Promise<void> {
  await setTabState(tabId, state)
  await showBadge(tabId, await badgeFor(storage)(state))
}

/** Brings the badges of tabs in line with the opportunities that they show. */
export async function refreshBadges(storage: () => Promise<Database>, tabs: readonly Shown[]): Promise<void> {
  if (tabs.length === 0) return
  const db = await storage()
  const [opportunities, setting] = await Promise.all([
    db.opportunities.bulkGet(tabs.map(({ id }) => id)),
    getSetting(db, 'badge'),
  ])
  await Promise.all(
    tabs.map(({ tabId }, i) => {
      const opportunity = opportunities[i]
      return showBadge(tabId, opportunity && setting === 'on' ? badgeOf(opportunity) : noBadge)
    }),
  )
}
