import type { Entry } from '../../../src/core/posting/by-hand/entry'

/** What was begun of a new opportunity: it outlives a reload and goes with the tab, or once it was kept. */
const name = 'add-by-hand'

export type AddDraft = Partial<Entry>

export function loadDraft(): AddDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

export function keepDraft(draft: AddDraft): void {
  try {
    if (Object.keys(draft).length === 0) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(draft))
  } catch {
    // Full: the draft lasts as long as the page.
  }
}
