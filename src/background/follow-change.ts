import { shownInTabs } from '../adapters/tab-state'
import { judgeAgain } from '../app/judge-again'
import type { Changed } from '../store/changed'
import type { Database } from '../store/database'
import { judgeAhead, judgeTabsAhead } from './judge-ahead'
import { refreshBadges } from './show-tab'

/** Badges of so many are brought up to date at once; of more, those that a tab shows. */
const mostBadges = 20

/** What follows from a change that a surface made: judgements, badges, reminders. */
export const followChange =
  (storage: () => Promise<Database>, remind: () => Promise<void>) =>
  async ({ opportunities = [], ...others }: Changed): Promise<void> => {
    await judgeAgain(storage)
    const ids =
      opportunities === 'many' || opportunities.length > mostBadges ? await shownInTabs() : opportunities
    for (const id of ids) await refreshBadges(storage, id)
    const last = ids.at(-1)
    if (last !== undefined) judgeAhead(storage, last)
    if (Object.keys(others).length > 0) await judgeTabsAhead(storage)
    await remind()
  }
