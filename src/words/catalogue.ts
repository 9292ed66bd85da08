/** A text as the build compiles it: words, and gaps as [name], or [name, kind, branches]. */
type Token =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: string, branches?: Readonly<Record<string, Compiled>> | string]
export type Compiled = readonly Token[]

/**
 * One language's sentences by their unit, then their name, which the id joins by a dot; one without gaps is its text. A
 * surface loads those that it can say, of one language.
 */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string | Compiled>>>>

/** The sentence of an id; undefined where the language lacks it. */
export function sentenceOf(catalogue: Catalogue, id: string): string | Compiled | undefined {
  const dot = id.lastIndexOf('.')
  return catalogue[id.slice(0, dot)]?.[id.slice(dot + 1)]
}
