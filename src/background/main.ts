import { catalogue } from 'words:worker'
import { clearAlarm, devicesAlarm, onAlarm, setAlarm } from '../adapters/alarms'
import { offerAudits, onAuditAsked } from '../adapters/audit-entries'
import { onInstalled, onStartup } from '../adapters/lifecycle'
import { listen } from '../adapters/messaging'
import {
  clearNotification,
  holdsNotifications,
  onNotificationClicked,
  showNotification,
} from '../adapters/notifications'
import { dropOverlay, isOverlayOn } from '../adapters/opened-overlays'
import { onPermissionsChanged } from '../adapters/permissions'
import { openSidePanel } from '../adapters/side-panel'
import { isSurfaceNew } from '../adapters/surfaces'
import { dropTabState } from '../adapters/tab-state'
import { extensionVersion, onTabClosed, onTabLoading, openOptions } from '../adapters/tabs'
import { keepInStep } from '../app/devices/keep-in-step'
import { judgeAgain } from '../app/judge-again'
import { failedBadge } from '../core/contract/badge'
import { toBackground } from '../core/contract/messages'
import { messages } from '../core/kernel/message'
import { isNoticed } from '../core/sites/switches'
import { failureOf } from '../store/failures'
import { onSwitched, storage } from '../store/open'
import { getSetting } from '../store/settings'
import { newId, timeNow } from '../store/stamp'
import { say, speak } from '../words/say'
import { followChange } from './follow-change'
import { makeGate } from './gate'
import { makeHandlers } from './handlers'
import { logBudget } from './log-budget'
import { lookingAgain } from './look-again'
import { runMaintenance } from './maintenance'
import { placeOf, reminderAlarm, reminders } from './reminders'
import { originAt } from './seen'
import { showBadge } from './show-tab'
import { grants, reconcileSites } from './sites'

const words = messages('background/main', {
  audit: 'Audit this profile',
  auditBeside: 'Audit this profile in the side panel',
})

speak('en-GB', catalogue)

const remind = reminders({
  storage,
  now: timeNow,
  allowed: holdsNotifications,
  show: (name, { title, message }) => showNotification(name, { title: say(title), message: say(message) }),
  setAlarm,
  clearAlarm,
})
const openReminded = (name: string): void => {
  const place = placeOf(name)
  if (place === null) return
  void clearNotification(name)
  void openOptions(place)
}

const inStep = keepInStep({
  storage,
  app: extensionVersion,
  now: timeNow,
  heard: async (stores, giveWay) => {
    await followChange(storage, remind, giveWay)(Object.fromEntries(stores.map(store => [store, 'many'])))
    await runMaintenance(storage)
  },
  isSurfaceNew,
})
const lookAtFolder = lookingAgain(inStep.look)

const clock = () => Date.now()
const handlers = makeHandlers({
  storage,
  now: timeNow,
  newId,
  mayLog: logBudget(clock),
  remind,
  tell: inStep.soon,
})
const gate = makeGate({
  handlers,
  isOn: async url => isNoticed(url, await grants(storage)),
  isAudited: ({ tabId, url, documentId }) => isOverlayOn(tabId, documentId ?? originAt(url) ?? ''),
  failed: async ({ tabId }, error) => {
    if (['storage-full', 'storage-closed'].includes(failureOf(error).code))
      await showBadge(tabId, failedBadge)
  },
  clock,
})

/** How long what can wait waits after the worker's start (milliseconds); an idle worker lives half a minute. */
const afterStart = 3_000

// Listeners first and synchronously: an event that woke the worker is lost on one that comes later.
listen(toBackground, gate, failureOf)
onPermissionsChanged(() => {
  void reconcileSites(storage, true)
  onNotificationClicked(openReminded)
  void remind()
})
onAuditAsked((entry, tabId) => {
  if (entry === 'audit-beside') void openSidePanel(tabId)
  else void handlers.openOverlay({ tabId }).catch(() => {})
})
onAlarm(name => {
  if (name === reminderAlarm) void remind()
  if (name === devicesAlarm) void lookAtFolder()
})
onNotificationClicked(openReminded)
const forgetTab = (tabId: number): void => {
  void dropTabState(tabId)
  void dropOverlay(tabId)
}
onTabClosed(forgetTab)
onTabLoading(forgetTab)
onSwitched(() => {
  void remind()
  void judgeAgain(storage)
  void runMaintenance(storage)
})
onStartup(() => {})
onInstalled(async reason => {
  void offerAudits({
    'audit-profile': say(words.audit()),
    'audit-beside': say(words.auditBeside()),
  })
  await reconcileSites(storage, true)
  if (reason === 'install' && !(await getSetting(await storage(), 'welcomed'))) await openOptions()
})

// At every start of the worker: registrations are dropped by an update, and a killed worker may have left work.
void reconcileSites(storage, false)
// What woke the worker goes first: mostly somebody is looking at a page or opens the popup.
setTimeout(() => {
  void judgeAgain(storage)
  void runMaintenance(storage)
  void lookAtFolder()
}, afterStart)
// The browser may have lost the alarm.
void remind()
