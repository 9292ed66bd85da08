/** A text as the build compiles it: words, and gaps as [name], or [name, kind, branches]. */
type Token =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: string, branches?: Readonly<Record<string, Compiled>> | string]
export type Compiled = readonly Token[]

/** One language's sentences by their ids. A surface loads those that it can say, of one language. */
export type Catalogue = Readonly<Record<string, Compiled>>
