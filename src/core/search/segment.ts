/**
 * A segment: an inverted index of some hundred documents in three flat values, quick to read from storage and to
 * search without being unpacked.
 */
export interface Segment {
  /** Sorted terms, each as "\nword\tstart": `start` is where its documents begin, in base 36. Ends in "\n". */
  terms: string
  /** Numbers of documents within the segment, term after term. */
  postings: Uint16Array
  /** The ids of its documents, the oldest first. */
  ids: string[]
}

export interface Document {
  id: string
  /** Sorted distinct words. */
  words: readonly string[]
}

/** At most so many documents: their numbers are 16 bits. */
const largestSegment = 2_000

export function buildSegment(documents: readonly Document[]): Segment {
  const byWord = new Map<string, number[]>()
  documents.forEach(({ words }, number) => {
    for (const word of words) append(byWord, word, number)
  })
  return written(
    byWord,
    documents.map(document => document.id),
  )
}

/**
 * One segment of several, whose documents stand in it in their order.
 * @param stays whether a document is still found in the segment of this index; others are left out.
 */
export function mergeSegments(
  segments: readonly Segment[],
  stays: (id: string, segment: number) => boolean,
): Segment {
  const byWord = new Map<string, number[]>()
  const all: string[] = []
  for (const [at, { terms, postings, ids }] of segments.entries()) {
    const numbers = ids.map(id => (stays(id, at) ? all.push(id) - 1 : null))
    const entries = terms.split('\n').filter(Boolean)
    const starts = entries.map(entry => Number.parseInt(entry.slice(entry.indexOf('\t') + 1), 36))
    for (const [i, entry] of entries.entries()) {
      const word = entry.slice(0, entry.indexOf('\t'))
      for (const old of postings.subarray(starts[i], starts[i + 1])) {
        const number = numbers[old] ?? null
        if (number !== null) append(byWord, word, number)
      }
    }
  }
  return written(byWord, all)
}

function append(byWord: Map<string, number[]>, word: string, number: number): void {
  const there = byWord.get(word)
  if (there) there.push(number)
  else byWord.set(word, [number])
}

function written(byWord: ReadonlyMap<string, number[]>, ids: string[]): Segment {
  if (ids.length > largestSegment)
    throw new RangeError(`A segment holds ${largestSegment} documents at most.`)
  const words = [...byWord.keys()].sort()
  const postings = new Uint16Array(words.reduce((sum, word) => sum + (byWord.get(word)?.length ?? 0), 0))
  let start = 0
  const terms = words.map(word => {
    const numbers = byWord.get(word) ?? []
    postings.set(numbers, start)
    const term = `\n${word}\t${start.toString(36)}`
    start += numbers.length
    return term
  })
  return { terms: `${terms.join('')}\n`, postings, ids }
}

/** Where the documents of all words that begin with `prefix` lie: sorted terms lie side by side. */
function rangeOf({ terms, postings }: Segment, prefix: string): [number, number] {
  const first = terms.indexOf(`\n${prefix}`)
  if (first < 0) return [0, 0]
  const startAt = (at: number): number => {
    const tab = terms.indexOf('\t', at)
    return Number.parseInt(terms.slice(tab + 1, terms.indexOf('\n', tab)), 36)
  }
  let last = first
  for (;;) {
    const next = terms.indexOf('\n', last + 1)
    if (next < 0 || next + 1 >= terms.length) return [startAt(first), postings.length]
    if (!terms.startsWith(prefix, next + 1)) return [startAt(first), startAt(next)]
    last = next
  }
}

/** The ids of the documents that hold, for each prefix, a word beginning with it; the newest first. */
export function searchSegment(segment: Segment, prefixes: readonly string[]): string[] {
  if (prefixes.length === 0) return [...segment.ids].reverse()
  const found = new Uint8Array(segment.ids.length)
  for (const [i, prefix] of prefixes.entries()) {
    const [from, to] = rangeOf(segment, prefix)
    if (from === to) return []
    // A document counts for the i-th prefix only where it had all before it.
    for (let at = from; at < to; at++) {
      const number = segment.postings[at] as number
      if (found[number] === i) found[number] = i + 1
    }
  }
  const ids: string[] = []
  for (let number = segment.ids.length - 1; number >= 0; number--) {
    if (found[number] === prefixes.length) ids.push(segment.ids[number] as string)
  }
  return ids
}
