import { foldPhrase } from '../words/lexicon'

/** A short stable id of a text's words (FNV-1a over the folded words): the same sentence has the same id anywhere. */
export function requirementId(text: string): string {
  let hash = 0x811c9dc5
  let second = 0x01000193
  for (const char of foldPhrase(text)) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193)
    second = Math.imul(second ^ char.charCodeAt(0), 0x85ebca6b)
  }
  return `r${(hash >>> 0).toString(36)}${(second >>> 0).toString(36).slice(0, 4)}`
}
