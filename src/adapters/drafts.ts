/**
 * Texts as they are typed, kept at once: a popup may close between a key and the end of a transaction, and a
 * write to local storage is not waited for. A draft goes when what it became is on the disk.
 */
export interface Drafts {
  get(name: string): string | null
  set(name: string, text: string): void
  /** Drops the draft if it still is this very text; all of it where none is given. */
  drop(name: string, text?: string): void
}

const prefix = 'draft:'

export function createDrafts(store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Drafts {
  // A full or forbidden store must not stop anyone from typing: what is on screen is still there.
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act()
    } catch {
      return otherwise
    }
  }
  const get = (name: string) => attempt(() => store.getItem(prefix + name), null)
  return {
    get,
    set: (name, text) => attempt(() => store.setItem(prefix + name, text), undefined),
    drop: (name, text) => {
      if (text === undefined || get(name) === text) attempt(() => store.removeItem(prefix + name), undefined)
    },
  }
}
