import type { ChecklistItem } from '../checklist/item'
import { resumeLines } from './resume-lines'
import type { Verified } from './verify'
import { verifyItem } from './verify-item'

/**
 * What the text of a résumé shows of a checklist: for each item that can be checked there its state with the place.
 * Pure: the same text gives the same answer.
 * @param now the present as an ISO string, for positions that go on.
 */
export function verifyChecklist(
  items: readonly ChecklistItem[],
  resume: string,
  now: string,
): ReadonlyMap<string, Verified> {
  if (resume.trim() === '') return new Map()
  const lines = resumeLines(resume)
  return new Map(
    items.flatMap(item => (item.verify ? [[item.id, verifyItem(item.verify, lines, now)] as const] : [])),
  )
}

/** Done by a tick of the user's, or by what the text shows. */
export const isDone = (
  item: ChecklistItem,
  ticked: ReadonlySet<string>,
  verified: ReadonlyMap<string, Verified>,
): boolean => ticked.has(item.id) || verified.get(item.id)?.state === 'done'

/** Counts and names, never a score: how many are done, how many of these the text shows, and what is open. */
export function coverageOf(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<string>,
  verified: ReadonlyMap<string, Verified>,
) {
  const done = items.filter(item => isDone(item, ticked, verified))
  return {
    done: done.length,
    inText: items.filter(item => verified.get(item.id)?.state === 'done').length,
    all: items.length,
    open: items.filter(item => !isDone(item, ticked, verified)),
  }
}
