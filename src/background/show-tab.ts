import { showBadge } from '../adapters/badge'
import { setTabState, tabsShowing } from '../adapters/tab-state'
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

/** Keeps what is known about a tab, for the popup, and says it with the badge. */
export async function showTab(
  storage: () => Promise<Database>,
  tabId: number,
  state: TabState,
): Promise<void> {
  await setTabState(tabId, state)
  await showBadge(tabId, await badgeFor(storage)(state))
}

/** Brings the badges of all tabs in line that show this opportunity. */
export async function refreshBadges(storage: () => Promise<Database>, opportunityId: string): Promise<void> {
  const db = await storage()
  const [opportunity, setting] = await Promise.all([
    getOpportunity(db, opportunityId),
    getSetting(db, 'badge'),
  ])
  const badge = opportunity && setting === 'on' ? badgeOf(opportunity) : noBadge
  await Promise.all((await tabsShowing(opportunityId)).map(tabId => showBadge(tabId, badge)))
}
