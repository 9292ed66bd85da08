import type { Brand } from '../../../src/core/brand/brand'
import { listFields } from './fields'

/** What one version of the brand statement says otherwise than an earlier one. */
export interface BrandChange {
  label: string
  added: string[]
  removed: string[]
}

/** Field by field, in the order of the form; fields that say the same are left out. */
export function changesBetween(earlier: Brand, later: Brand): BrandChange[] {
  const statement: BrandChange = {
    label: 'Sentence',
    added: later.statement && later.statement !== earlier.statement ? [later.statement] : [],
    removed: earlier.statement && later.statement !== earlier.statement ? [earlier.statement] : [],
  }
  const lists = listFields.map(({ name, label }) => {
    const [before, after] = [earlier[name] ?? [], later[name] ?? []]
    return {
      label,
      added: after.filter(phrase => !before.includes(phrase)),
      removed: before.filter(phrase => !after.includes(phrase)),
    }
  })
  return [statement, ...lists].filter(change => change.added.length + change.removed.length > 0)
}

const counted = (count: number, word: string): string => `${count} ${word}`

/** In a line: "Sentence reworded; Skills you have: 2 added, 1 taken out". */
export function changesInWords(changes: readonly BrandChange[]): string {
  if (changes.length === 0) return 'The same words in another order'
  return changes
    .map(({ label, added, removed }) => {
      if (label === 'Sentence') {
        if (removed.length === 0) return 'Sentence written'
        return added.length === 0 ? 'Sentence taken out' : 'Sentence reworded'
      }
      const what = [
        ...(added.length > 0 ? [counted(added.length, 'added')] : []),
        ...(removed.length > 0 ? [counted(removed.length, 'taken out')] : []),
      ]
      return `${label}: ${what.join(', ')}`
    })
    .join('; ')
}
