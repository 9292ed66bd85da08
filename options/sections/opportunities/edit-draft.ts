import type { Drafts } from '../../../src/adapters/drafts'
import { type Entry, emptyEntry } from '../../../src/core/posting/by-hand/entry'

/** What was typed into an opportunity's form and not kept yet: the values that differ, by their names. */
export type EditDraft = Partial<Entry>

const nameOf = (id: string): string => `edit:${id}`

export function loadEdit(drafts: Drafts, id: string): EditDraft {
  try {
    const kept: unknown = JSON.parse(drafts.get(nameOf(id)) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter(([name, value]) => name in emptyEntry && typeof value === 'string'),
    )
  } catch {
    return {}
  }
}

export function keepEdit(drafts: Drafts, id: string, edit: EditDraft): void {
  if (Object.keys(edit).length === 0) drafts.drop(nameOf(id))
  else drafts.set(nameOf(id), JSON.stringify(edit))
}
