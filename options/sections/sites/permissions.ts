import { type Message, messages } from '../../../src/core/kernel/message'

const words = messages('options/held', {
  activeTab: 'The page you are on',
  activeTabWhy:
    'To read the one page that you open the toolbar button on, when you ask for it: a posting, your profile, a person, a search for yourself, or a site’s structure for a report.',
  scripting: 'Reading in pages',
  scriptingWhy: 'To look for a posting on the sites you switched on. Without a site it does nothing.',
  storage: 'Storage',
  storageWhy: 'To remember what open tabs showed, and which database holds your records and settings.',
  unlimitedStorage: 'Lasting storage',
  unlimitedStorageWhy: 'So that the browser does not clear your records when the disk gets full.',
  sidePanel: 'Side panel',
  sidePanelWhy:
    'To show the profile audit beside the page, where the page sees nothing of it. It opens only when you click.',
  contextMenus: 'The page’s menu',
  contextMenusWhy:
    'To offer the audit in the menu of a LinkedIn profile. It reads nothing until you choose it.',
  alarms: 'Alarms',
  alarmsWhy:
    'To wake up when a reminder that you set is due, and every five minutes while you use a shared folder. It opens nothing.',
  downloads: 'Downloads',
  downloadsWhy:
    'To write automatic backups into a folder of your Downloads, and to remove older ones. In Firefox, also the files of a shared folder.',
  notifications: 'Notifications',
  notificationsWhy: 'To show the reminders that you set for a next action.',
})

/** Every permission of the manifest, with why it is held. The same words as the README's table. */
interface Held {
  permission: string
  /** What the browser may call it. */
  title: Message
  reason: Message
  /** Asked for only when the user wants what it is for, and given back again. */
  optional: boolean
}

export const held: readonly Held[] = [
  {
    permission: 'activeTab',
    title: words.activeTab(),
    reason: words.activeTabWhy(),
    optional: false,
  },
  {
    permission: 'scripting',
    title: words.scripting(),
    reason: words.scriptingWhy(),
    optional: false,
  },
  {
    permission: 'storage',
    title: words.storage(),
    reason: words.storageWhy(),
    optional: false,
  },
  {
    permission: 'unlimitedStorage',
    title: words.unlimitedStorage(),
    reason: words.unlimitedStorageWhy(),
    optional: false,
  },
  {
    permission: 'sidePanel',
    title: words.sidePanel(),
    reason: words.sidePanelWhy(),
    optional: false,
  },
  {
    permission: 'contextMenus',
    title: words.contextMenus(),
    reason: words.contextMenusWhy(),
    optional: false,
  },
  {
    permission: 'alarms',
    title: words.alarms(),
    reason: words.alarmsWhy(),
    optional: false,
  },
  {
    permission: 'downloads',
    title: words.downloads(),
    reason: words.downloadsWhy(),
    optional: true,
  },
  {
    permission: 'notifications',
    title: words.notifications(),
    reason: words.notificationsWhy(),
    optional: true,
  },
]
