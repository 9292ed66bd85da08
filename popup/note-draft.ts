import * as v from 'valibot'
import type { Drafts } from '../src/adapters/drafts'

/** A note as it is typed, with the one that stood there when it was begun. */
interface NoteDraft {
  note: string
  from: string
}
const schema = v.object({ note: v.string(), from: v.string() })

const nameOf = (id: string): string => `note:${id}`

/** What was typed and is not on the disk yet; null where nothing is. */
export function noteDraft(drafts: Drafts, id: string): NoteDraft | null {
  const text = drafts.get(nameOf(id))
  if (text === null) return null
  try {
    return v.parse(schema, JSON.parse(text))
  } catch {
    // As an earlier version kept it: the note alone.
    return { note: text, from: '' }
  }
}

/** Keeps what is typed until `save` has it on the disk. */
export async function keepNote(
  drafts: Drafts,
  id: string,
  draft: NoteDraft,
  save: (note: string) => Promise<void>,
): Promise<void> {
  const text = JSON.stringify(draft)
  drafts.set(nameOf(id), text)
  await save(draft.note)
  drafts.drop(nameOf(id), text)
}

/** The note of a draft that was left behind: where another was written meanwhile, both stand. */
export function noteOf({ note, from }: NoteDraft, stored: string): string {
  if (stored === from || note.includes(stored)) return note
  return stored.includes(note) ? stored : `${note}\n\n${stored}`
}
