import { getTabState } from '../src/adapters/tab-state'
import { currentTab } from '../src/adapters/tabs'
import { storage } from '../src/store/open'

/**
 * What every popup asks of the browser, asked before the rest of its script is even evaluated: each answer takes
 * some milliseconds, and nothing can be shown before it. Import this first.
 */
const tab = currentTab()
const state = tab.then(found => (found ? getTabState(found.id) : null))
for (const begun of [storage(), state]) begun.catch(() => {})

/** The tab is asked for once: a popup belongs to the tab that it was opened on. */
export const begun = { tab, state }
