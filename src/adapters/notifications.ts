import browser from 'webextension-polyfill'

const permission = { permissions: ['notifications'] } satisfies Parameters<
  typeof browser.permissions.request
>[0]

/** Must be called in the very click: browsers refuse it once something was awaited. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(permission)
export const giveBackNotifications = (): Promise<boolean> => browser.permissions.remove(permission)
export const holdsNotifications = (): Promise<boolean> => browser.permissions.contains(permission)

/** Shown again under the same name, it replaces the one that stands there. */
export async function showNotification(
  name: string,
  { title, message }: { title: string; message: string },
): Promise<void> {
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/mark-128.png'),
    title,
    message,
  })
}

export const clearNotification = async (name: string): Promise<void> =>
  void (await browser.notifications.clear(name))

/**
 * Clicks on notifications. The interface is there only while the permission is held: to be called at the start
 * of the worker, synchronously, and again when a permission was given. The same callback is heard once, however
 * often it is named.
 */
export function onNotificationClicked(callback: (name: string) => void): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications }
  notifications?.onClicked.addListener(callback)
}
