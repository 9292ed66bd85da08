import type { Brand } from '../../../src/core/brand/brand'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { labelOf, listFields } from './fields'

const words = messages('options/changes', {
  list: '{kind, select, added {{label}: {added, number} added} removed {{label}: {removed, number} taken out} other {{label}: {added, number} added, {removed, number} taken out}}',
  sentence: 'Sentence',
  sameWords: 'The same words in another order',
  sentenceWritten: 'Sentence written',
  sentenceTaken: 'Sentence taken out',
  sentenceReworded: 'Sentence reworded',
})

/** What one version of the brand statement says otherwise than an earlier one. */
export interface BrandChange {
  /** Which part of it. */
  name: keyof Brand
  label: string
  added: string[]
  removed: string[]
}

/** Field by field, in the order of the form; fields that say the same are left out. */
export function changesBetween(earlier: Brand, later: Brand): BrandChange[] {
  const statement: BrandChange = {
    name: 'statement',
    label: say(words.sentence()),
    added: later.statement && later.statement !== earlier.statement ? [later.statement] : [],
    removed: earlier.statement && later.statement !== earlier.statement ? [earlier.statement] : [],
  }
  const lists = listFields.map(name => {
    const [before, after] = [earlier[name] ?? [], later[name] ?? []]
    return {
      name,
      label: labelOf(name),
      added: after.filter(phrase => !before.includes(phrase)),
      removed: before.filter(phrase => !after.includes(phrase)),
    }
  })
  return [statement, ...lists].filter(change => change.added.length + change.removed.length > 0)
}

/** In a line: "Sentence reworded; Skills you have: 2 added, 1 taken out". */
export function changesInWords(changes: readonly BrandChange[]): string {
  if (changes.length === 0) return say(words.sameWords())
  return changes
    .map(({ name, label, added, removed }) => {
      if (name === 'statement') {
        if (removed.length === 0) return say(words.sentenceWritten())
        return added.length === 0 ? say(words.sentenceTaken()) : say(words.sentenceReworded())
      }
      const kind = added.length === 0 ? 'removed' : removed.length === 0 ? 'added' : 'both'
      return say(words.list({ label, kind, added: added.length, removed: removed.length }))
    })
    .join('; ')
}
