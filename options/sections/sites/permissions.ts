/** Every permission of the manifest, with why it is held. The same words as the README's table. */
export interface Held {
  permission: string
  /** What the browser may call it. */
  title: string
  reason: string
  /** Asked for only when the user wants what it is for, and given back again. */
  optional: boolean
}

export const held: readonly Held[] = [
  {
    permission: 'activeTab',
    title: 'The page you are on',
    reason: 'To read the one page that you open the toolbar button on, when you ask for it.',
    optional: false,
  },
  {
    permission: 'scripting',
    title: 'Reading in pages',
    reason: 'To look for a posting on the sites you switched on. Without a site it does nothing.',
    optional: false,
  },
  {
    permission: 'storage',
    title: 'Storage',
    reason: 'To remember what a tab showed, and which database holds your records.',
    optional: false,
  },
  {
    permission: 'unlimitedStorage',
    title: 'Lasting storage',
    reason: 'So that the browser does not clear your records when the disk gets full.',
    optional: false,
  },
  {
    permission: 'sidePanel',
    title: 'Side panel',
    reason:
      'To show the profile audit beside the page, where the page sees nothing of it. It opens only when you click.',
    optional: false,
  },
  {
    permission: 'contextMenus',
    title: 'The page’s menu',
    reason: 'To offer the audit in the menu of a LinkedIn profile. It reads nothing until you choose it.',
    optional: false,
  },
  {
    permission: 'alarms',
    title: 'Alarms',
    reason: 'To wake up when a reminder that you set is due. It opens nothing.',
    optional: false,
  },
  {
    permission: 'downloads',
    title: 'Downloads',
    reason: 'To write automatic backups into a folder of your Downloads, and to remove older ones.',
    optional: true,
  },
  {
    permission: 'notifications',
    title: 'Notifications',
    reason: 'To show the reminders that you set for a next action.',
    optional: true,
  },
]
