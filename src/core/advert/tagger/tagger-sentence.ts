import { hashText, mix } from '../../kernel/hash'
import { skillsAmong } from '../skills/find-skills'
import type { Token } from '../words/tokenise'
import { settingBit } from './announcing'
import { before, behind, type WordLook } from './word-look'

/** How far around a word its features look. */
export const reach = 3

/** A sentence as the features see it: `reach` places before its first word and behind its last one are filled up. */
export interface TaggerSentence {
  size: number
  looks: WordLook[]
  /** Which words a known skill's name covers: kind × (begins, goes on), 0 for none, 9 beyond the ends. */
  marks: Uint8Array
  /** Hash of what the sentence speaks of, as bits. */
  setting: number
  /** The same with how much of it is known by name or stands in capitals. */
  tone: number
  /** Share of words that known names cover, 0–4, and of capitals. */
  dense: number
  capital: number
  /** Hash of the sign that ends it. */
  ending: number
  /** For each word: what was announced last before it, and how long ago. */
  cue: Uint8Array
  since: Uint8Array
}

export function sentenceOf(tokens: readonly string[], lookOf: (token: string) => WordLook): TaggerSentence {
  const size = tokens.length
  const looks: WordLook[] = [before, before, before]
  const marks = new Uint8Array(size + 2 * reach)
  marks.fill(9, 0, reach)
  marks.fill(9, reach + size)
  const cue = new Uint8Array(size)
  const since = new Uint8Array(size)
  let known = 0
  let capitals = 0
  let setting = 0
  let lastCue = 0
  let lastSince = 0
  for (const token of tokens) looks.push(lookOf(token))
  looks.push(behind, behind, behind)
  markNames(tokens, looks, marks)
  for (let i = 0; i < size; i++) {
    const look = looks[i + reach] ?? before
    if ((marks[i + reach] ?? 0) > 0) known++
    if (look.capital) capitals++
    setting |= settingBit(look.cue) | (look.cue === 0 && look.offers ? 64 : 0)
    cue[i] = lastCue
    since[i] = lastSince
    if (look.cue > 0) {
      lastCue = look.cue
      lastSince = 0
    } else lastSince = Math.min(9, lastSince + 1)
  }
  const dense = Math.min(4, Math.floor((5 * known) / size))
  const capital = Math.min(4, Math.floor((5 * capitals) / size))
  const last = tokens[size - 1] ?? ''
  return {
    size,
    looks,
    marks,
    setting,
    tone: mix(setting, dense * 8 + capital),
    dense,
    capital,
    ending: hashText(/^\p{P}$/u.test(last) ? last : 'w'),
    cue,
    since,
  }
}

/** Marks what known names cover; commas and bullets don't part the words of a name here. */
function markNames(tokens: readonly string[], looks: readonly WordLook[], marks: Uint8Array): void {
  const starts: number[] = []
  const parts: Token[] = []
  let text = ''
  for (const [i, token] of tokens.entries()) {
    const from = text.length
    starts.push(from)
    for (const part of looks[i + reach]?.parts ?? [])
      parts.push({ ...part, start: part.start + from, end: part.end + from })
    text += `${token} `
  }
  let at = 0
  for (const skill of skillsAmong(text, parts)) {
    const kind = skill.kind === 'tool' ? 1 : skill.kind === 'skill' ? 3 : 5
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= skill.start) at++
    for (let i = at, inside = 0; i < tokens.length && (starts[i] ?? 0) < skill.end; i++, inside = 1)
      marks[i + reach] = kind + inside
  }
}
