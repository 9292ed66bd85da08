import type { Shown } from '../adapters/tab-state'
import type { Database } from '../store/database'
import { opportunityDetail } from '../store/opportunity-detail'
import { judgeHere } from './judge-here'

/** Of more tabs than these, the popup has judged what it is opened on when it is. */
const most = 3

/** Judges whole what a tab shows, so that the popup finds it done. It is only time that is lost where it fails. */
async function judge(storage: () => Promise<Database>, ids: readonly string[]): Promise<void> {
  const db = await storage()
  for (const id of ids) await opportunityDetail(db, id, judgeHere)
}

let turn = 0

/** After whoever waits for an answer has it; of several in a row, the last. */
export function judgeAhead(storage: () => Promise<Database>, id: string): void {
  const mine = ++turn
  setTimeout(() => {
    if (mine === turn) judge(storage, [id]).catch(() => {})
  })
}

/** What the tabs show, those that were read last first: when the criteria changed. */
export const judgeTabsAhead = async (
  storage: () => Promise<Database>,
  shown: readonly Shown[],
): Promise<void> => judge(storage, [...new Set(shown.map(({ id }) => id))].slice(0, most)).catch(() => {})
