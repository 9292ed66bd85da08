import { once } from '../../kernel/once'
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

/** The names that begin with the same letters. */
interface Shelf {
  /** Entries by their first word, longest first. */
  byFirstWord: Map<string, GazetteerEntry[]>
  byKey: Map<string, GazetteerEntry>
}

interface Name {
  text: string
  skill: KnownSkill
}

/**
 * The lists as an index. Names lie on shelves by their first letters and are cut into words when their shelf is
 * first asked for: a worker that wakes up for one advert needs a part of them.
 */
class Gazetteer {
  private readonly waiting = new Map<string, Name[]>()
  private readonly ready = new Map<string, Shelf>()

  constructor(lists: typeof nameLists) {
    for (const [kind, list] of lists)
      for (const line of list.split(splits)) {
        const names = line.split('|')
        const first = names[0]?.trim()
        if (!first) continue
        const skill: KnownSkill = { name: first.endsWith('!') ? first.slice(0, -1) : first, kind }
        for (const name of names) {
          const text = name.trim()
          const letters = shelfOf(text)
          const waiting = this.waiting.get(letters)
          if (waiting) waiting.push({ text, skill })
          else this.waiting.set(letters, [{ text, skill }])
        }
      }
  }

  private shelf(word: string): Shelf {
    const letters = word.slice(0, 2)
    const ready = this.ready.get(letters)
    if (ready) return ready
    const shelf: Shelf = { byFirstWord: new Map(), byKey: new Map() }
    for (const { text, skill } of this.waiting.get(letters) ?? []) add(text, skill, shelf)
    for (const entries of shelf.byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length)
    this.ready.set(letters, shelf)
    this.waiting.delete(letters)
    return shelf
  }

  /** Entries whose first word this is (folded), longest first. */
  beginning(word: string): readonly GazetteerEntry[] {
    return this.shelf(word).byFirstWord.get(word) ?? none
  }

  /** The entry of these words (folded, joined by one space). */
  named(key: string): GazetteerEntry | null {
    return this.shelf(key.split(' ', 1)[0] ?? '').byKey.get(key) ?? null
  }

  /** All of them, for looking through. */
  entries(): GazetteerEntry[] {
    for (const letters of [...this.waiting.keys()]) this.shelf(letters)
    return [...this.ready.values()].flatMap(shelf => [...shelf.byKey.values()])
  }
}

const none: readonly GazetteerEntry[] = []
const splits = /[;\n]/
/** A first word of which folding leaves the first letters alone, but for capitals. */
const plainStart = /^(?!aesth|paed)[a-z0-9]+(?:[ -]|!?$)/i

/** The first letters of a name's first word, folded. */
const shelfOf = (name: string): string =>
  plainStart.test(name)
    ? name.slice(0, 1 + Number(isPlain(name.charCodeAt(1)))).toLowerCase()
    : (nameWords(name.endsWith('!') ? name.slice(0, -1) : name)[0] ?? '').slice(0, 2)

/** Small or large letters from A to Z, and digits. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** The index of all lists; made on first use, then kept. */
export const gazetteer = once(() => new Gazetteer(nameLists))

/** Capitals inside a word, which folding looks at. Other names fold alike in small letters. */
const isWrittenOddly = /[a-z][A-Z]|[A-Z0-9]{2}/

function add(name: string, skill: KnownSkill, shelf: Shelf): void {
  const written = name.endsWith('!') ? name.slice(0, -1) : null
  index(nameWords(written ?? name), written, skill, shelf)
  // Written small, "ReactJS" and "AWS" look like plurals.
  if (written === null && isWrittenOddly.test(name)) index(nameWords(name.toLowerCase()), null, skill, shelf)
}

function index(
  words: string[],
  written: string | null,
  skill: KnownSkill,
  { byFirstWord, byKey }: Shelf,
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
