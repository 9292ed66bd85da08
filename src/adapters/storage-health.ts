/**
 * How the room on this device stands, as the browser tells it. Whether it may clear it by itself is not asked: it may
 * not, since `unlimitedStorage` is held.
 */
export interface StorageHealth {
  /** Bytes; null where the browser doesn't say. */
  used: number | null
  /** Bytes that the browser lets Steppingstone use. */
  quota: number | null
}

export async function storageHealth(): Promise<StorageHealth> {
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({}))
  return { used: usage ?? null, quota: quota ?? null }
}
