import { type Change, changesBetween, fieldWords } from '../changes'
import type { Corrections, FieldName, PostingFields } from '../posting'

/** What the user says otherwise than the page did: `before` is what was read, `after` the user's word. */
export function ownWords(read: PostingFields, corrections: Corrections): Change[] {
  return (Object.keys(corrections) as FieldName[]).flatMap(field => {
    const [before, after] = [fieldWords(read, field), fieldWords(corrections, field)]
    return before === after ? [] : [{ field, before, after }]
  })
}

/** The edit of the text as a change, where it has one. */
export const textChange = (read: PostingFields, shown: PostingFields): Change[] =>
  changesBetween(read, shown).filter(change => change.field === 'description')
