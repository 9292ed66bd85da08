/** How the room on this device stands, as the browser tells it. */
export interface StorageHealth {
  /** Bytes; null where the browser doesn't say. */
  used: number | null
  /** Bytes that the browser lets Steppingstone use. */
  quota: number | null
  /** The browser does not clear it by itself when the device is nearly full. */
  persisted: boolean
}

export async function storageHealth(): Promise<StorageHealth> {
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
  const persisted = await navigator.storage.persisted().catch(() => false)
  return { used: usage ?? null, quota: quota ?? null, persisted }
}
