import { anchorsOf, beginsAnew } from '../requirements/anchors'
import { findWaived, withoutWaived } from '../requirements/waived'
import type { CueClass } from '../words/language-words'
import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'

const asking: readonly CueClass[] = ['ask', 'must', 'ability']

/**
 * What is left of a line that says what is not needed: nothing that asks ("no driving needed"), something that is
 * only wished for ("a degree is not required but a plus"), or something that is asked besides. Null where the
 * line waives nothing.
 */
export function leftBesideWaived(text: string, words: CompiledWords): 'nothing' | 'nice' | 'must' | null {
  if (findWaived(text).length === 0) return null
  let left: 'nothing' | 'nice' | 'must' = 'nothing'
  for (const part of withoutWaived(text)) {
    const tokens = tokenise(part)
    const cues = new Set(words.cues.find(tokens).map(hit => hit.cls))
    if (cues.has('soft') && !cues.has('must')) left = left === 'must' ? left : 'nice'
    else if (asking.some(cue => cues.has(cue)) || anchorsOf(part).size > 0 || beginsAnew(part)) left = 'must'
  }
  return left
}
