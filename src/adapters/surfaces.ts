/** What a worker knows of pages (the library of types for pages has none of it). */
interface Workers {
  clients?: {
    matchAll(wanted: { type: 'window'; includeUncontrolled: true }): Promise<readonly { id: string }[]>
  }
}

let open = new Set<string>()

/**
 * Whether a page of the extension was opened since this was asked last. A worker is told of them by the browser, so
 * that no popup has to tell; false where nobody does.
 */
export async function isSurfaceNew(): Promise<boolean> {
  const found = await (globalThis as Workers).clients?.matchAll({ type: 'window', includeUncontrolled: true })
  const before = open
  open = new Set(found?.map(({ id }) => id))
  return [...open].some(id => !before.has(id))
}
