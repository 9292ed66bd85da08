import browser from 'webextension-polyfill'

/** The ways to an audit beside the popup: an entry of the page's menu each, and a key each (manifest, `commands`). */
const auditEntries = ['audit-profile', 'audit-beside'] as const
type AuditEntry = (typeof auditEntries)[number]

const isEntry = (name: unknown): name is AuditEntry => auditEntries.some(entry => entry === name)
const onProfiles = ['https://*.linkedin.com/in/*']

/** Offered on profiles alone. The browser keeps the entries: to be called after installation and after an update. */
export async function offerAudits(titles: Readonly<Record<AuditEntry, string>>): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const id of auditEntries)
    browser.contextMenus.create({
      id,
      title: titles[id],
      contexts: ['page'],
      documentUrlPatterns: onProfiles,
    })
}

/** Called in the very click or key: a side panel opens only then. To be set up at the worker's start, synchronously. */
export function onAuditAsked(callback: (entry: AuditEntry, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isEntry(menuItemId) && tab?.id !== undefined) callback(menuItemId, tab.id)
  })
  browser.commands.onCommand.addListener((name, tab) => {
    if (isEntry(name) && tab?.id !== undefined) callback(name, tab.id)
  })
}
