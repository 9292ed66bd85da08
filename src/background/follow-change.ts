import { shownInTabs } from '../adapters/tab-state'
import { judgeAgain } from '../app/judge-again'
import type { Changed } from '../store/changed'
import type { Database } from '../store/database'
import { judgeAhead, judgeTabsAhead } from './judge-ahead'
import { refreshBadges } from './show-tab'

/**
 * What follows from a change that a surface made, or another device: judgements, badges, reminders.
 * @param giveWay waits where somebody else is to go first: thousands of openings may have to be judged.
 */
export const followChange =
  (storage: () => Promise<Database>, remind: () => Promise<void>, giveWay?: () => Promise<void>) =>
  async ({ opportunities = [], ...others }: Changed): Promise<void> => {
    await judgeAgain(storage, giveWay)
    const shown = await shownInTabs()
    const changed = opportunities === 'many' ? shown : shown.filter(({ id }) => opportunities.includes(id))
    await refreshBadges(storage, changed)
    // Of several, what was read last: there the popup is opened next.
    const [next] = changed
    if (next) judgeAhead(storage, next.id)
    if (Object.keys(others).length > 0) await judgeTabsAhead(storage, shown)
    await remind()
  }
