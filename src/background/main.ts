import { onInstalled, onStartup } from '../adapters/lifecycle'
import { listen } from '../adapters/messaging'
import { onPermissionsChanged } from '../adapters/permissions'
import { failureOf } from '../adapters/storage/failures'
import { onSwitched, storage } from '../adapters/storage/open'
import { getSetting } from '../adapters/storage/settings'
import { newId, timeNow } from '../adapters/storage/stamp'
import { dropTabState } from '../adapters/tab-state'
import { onTabClosed, onTabLoading, openOptions } from '../adapters/tabs'
import { toBackground } from '../core/messages'
import { checkMessage } from './check-message'
import { makeHandlers } from './handlers'
import { judgeAgain } from './judge-again'
import { reconcileSites } from './sites'
import { keepUp } from './upkeep'

// Listeners first and synchronously: an event that woke the worker is lost on one that comes later.
listen(toBackground, makeHandlers({ storage, now: timeNow, newId }), checkMessage, failureOf)
onPermissionsChanged(() => void reconcileSites(storage, true))
onTabClosed(tabId => void dropTabState(tabId))
onTabLoading(tabId => void dropTabState(tabId))
onSwitched(() => {
  void judgeAgain(storage)
  void keepUp(storage)
})
onStartup(() => {})
onInstalled(async reason => {
  await reconcileSites(storage, true)
  if (reason === 'install' && !(await getSetting(await storage(), 'welcomed'))) await openOptions()
})

// At every start of the worker: registrations are dropped by an update, and a killed worker may have left work.
void reconcileSites(storage, false)
void judgeAgain(storage)
void keepUp(storage)
