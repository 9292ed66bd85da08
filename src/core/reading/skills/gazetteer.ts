import { nameWords } from './fold'
import { nameLists, type SkillKind } from './names'

/** A skill that the lists know. */
export interface KnownSkill {
  name: string
  kind: SkillKind
}

export interface GazetteerEntry {
  skill: KnownSkill
  words: string[]
  /** Also an ordinary word ("Go", "Excel"): matched as written, and not where a sentence would begin with it. */
  written: string | null
}

export interface Gazetteer {
  /** Entries by their first word, longest first. */
  byFirstWord: Map<string, GazetteerEntry[]>
  byKey: Map<string, GazetteerEntry>
}

let built: Gazetteer | null = null

/** The lists as an index; made on first use (some milliseconds), then kept. */
export function gazetteer(): Gazetteer {
  if (built) return built
  const byFirstWord = new Map<string, GazetteerEntry[]>()
  const byKey = new Map<string, GazetteerEntry>()
  for (const [kind, list] of nameLists) {
    for (const line of list.split(/[;\n]/)) {
      const names = line.split('|').map(name => name.trim())
      const first = names[0]
      if (!first) continue
      const skill: KnownSkill = { name: first.replace(/!$/, ''), kind }
      for (const name of names) add(name, skill, byFirstWord, byKey)
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)
  built = { byFirstWord, byKey }
  return built
}

/** Capitals inside a word, which folding looks at. Other names fold alike in small letters. */
const isWrittenOddly = /[a-z][A-Z]|[A-Z0-9]{2}/

function add(
  name: string,
  skill: KnownSkill,
  byFirstWord: Map<string, GazetteerEntry[]>,
  byKey: Map<string, GazetteerEntry>,
): void {
  const written = name.endsWith('!') ? name.slice(0, -1) : null
  index(nameWords(written ?? name), written, skill, byFirstWord, byKey)
  // Written small, "ReactJS" and "AWS" look like plurals.
  if (written === null && isWrittenOddly.test(name))
    index(nameWords(name.toLowerCase()), null, skill, byFirstWord, byKey)
}

function index(
  words: string[],
  written: string | null,
  skill: KnownSkill,
  byFirstWord: Map<string, GazetteerEntry[]>,
  byKey: Map<string, GazetteerEntry>,
): void {
  const first = words[0]
  if (!first) return
  const key = words.join(' ')
  // The first list that names a phrase has it.
  if (byKey.has(key)) return
  const entry: GazetteerEntry = { skill, words, written }
  byKey.set(key, entry)
  const entries = byFirstWord.get(first)
  if (entries) entries.push(entry)
  else byFirstWord.set(first, [entry])
}
