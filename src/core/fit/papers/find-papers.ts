import { once } from '../../kernel/once'
import { isStopWord, stemOf, type Word, wordsOf } from '../words'
import { papers } from './list'

/** A paper that a text names, with the words that do. */
export interface FoundPaper {
  id: string
  words: string
  start: number
  end: number
}

interface Name {
  id: string
  /** As written, for names in capitals; stems otherwise. */
  words: readonly string[]
  isExact: boolean
}

const inCapitals = /^[\p{Lu}\d+-]+s?$/u

/** What counts in a name: "driving licence" and "driver's license" are spelt in many ways. */
const spelt = (stem: string): string =>
  stem.startsWith('licenc')
    ? `licens${stem.slice(6)}`
    : /^(?:driver|driving|drive)$/.test(stem)
      ? 'driv'
      : stem

const partsOf = (text: string): string[] => text.split(/[\s-]+/).filter(Boolean)

const table = once(() => {
  const names = new Map<string, Name[]>()
  const wider = new Map<string, string[]>()
  for (const line of papers.split('\n')) {
    const [id = '', rest = ''] = line.split(/:(.*)/s)
    if (rest === '') continue
    const [own = '', also = ''] = rest.split('>')
    wider.set(
      id.trim(),
      also
        .split(',')
        .map(part => part.trim())
        .filter(Boolean),
    )
    for (const name of own.split(',').map(part => part.trim())) {
      if (name === '') continue
      const parts = partsOf(name)
      const isExact = parts.length === 1 && inCapitals.test(name)
      const words = isExact
        ? [name]
        : wordsOf(name)
            .filter(word => !isStopWord(word))
            .map(word => spelt(stemOf(word.lower)))
      const key = isExact ? (partsOf(name)[0] ?? name) : (words[0] ?? '')
      if (key === '') continue
      const entry = { id: id.trim(), words, isExact }
      names.set(key, [...(names.get(key) ?? []), entry])
    }
  }
  return { names, wider }
})

/** How many other words may stand between two of a name: "driving licence (class B)". */
const widestGap = 2

function endsAt(words: readonly Word[], first: number, stems: readonly string[]): number {
  let at = first
  for (const stem of stems.slice(1)) {
    let next = at + 1
    while (next <= at + 1 + widestGap && spelt(words[next]?.stem ?? '') !== stem) next += 1
    if (next > at + 1 + widestGap || words[next]?.opens) return -1
    at = next
  }
  return at
}

/** Every paper that a text names, each once, in the order of the text; a wider one is left out beside its special. */
export function findPapers(text: string): FoundPaper[] {
  const { names } = table()
  const words = wordsOf(text).filter(word => !isStopWord(word))
  const found = new Map<string, FoundPaper>()
  const add = (id: string, start: number, end: number) => {
    if (!found.has(id)) found.set(id, { id, words: text.slice(start, end), start, end })
  }
  words.forEach((word, at) => {
    const raw = text.slice(word.start, word.end)
    const hyphened = /^[\p{L}\d]+(?:[-+][\p{L}\d]+)+/u.exec(text.slice(word.start))?.[0] ?? raw
    for (const key of new Set([raw, hyphened, spelt(word.stem)]))
      for (const name of names.get(key) ?? []) {
        if (name.isExact) {
          const whole = name.words[0] ?? ''
          if (whole === raw || whole === hyphened) add(name.id, word.start, word.start + whole.length)
          continue
        }
        const last = words[endsAt(words, at, name.words)]
        if (last) add(name.id, word.start, last.end)
      }
  })
  const all = [...found.values()]
  return all
    .filter(
      one => !all.some(other => other.id !== one.id && isPaper(other.id, one.id) && overlap(one, other)),
    )
    .sort((a, b) => a.start - b.start)
}

const overlap = (a: FoundPaper, b: FoundPaper): boolean => a.start < b.end && b.start < a.end

/** Whether who has one paper has, by that, the other. */
export function isPaper(own: string, asked: string): boolean {
  if (own === asked) return true
  return (table().wider.get(own) ?? []).some(id => isPaper(id, asked))
}

/** Whether two papers are of one family, so that one is an equivalent of the other. */
export function areEquivalent(own: string, asked: string): boolean {
  const families = (id: string): string[] =>
    (table().wider.get(id) ?? []).flatMap(wider => [
      ...(wider.startsWith('~') ? [wider] : []),
      ...families(wider),
    ])
  const mine = new Set([...families(own), own])
  return [...families(asked), asked].some(id => id.startsWith('~') && mine.has(id))
}
