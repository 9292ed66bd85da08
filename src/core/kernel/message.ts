/**
 * A sentence as the core gives it: which one, and what stands in its gaps. JSON, so that it can be stored, sent and
 * compared; a surface renders it in the user's language (src/words/say). The English stands beside the unit that says
 * it, as ICU MessageFormat, and is compiled when the extension is built: no parser is shipped.
 */
export interface Message {
  /** Unit and name: "checklist/acronyms.text". */
  id: string
  values?: Readonly<Record<string, Value>>
}

/** What may stand in a gap. The words of a page or of the user are strings, and stay as they are. */
export type Value =
  | string
  | number
  | Message
  /** A day ("2026-11-24") or a moment in ISO 8601, written as a date. */
  | { readonly day: string }
  /** A day with its weekday and its month in full, where one plans by it. */
  | { readonly longDay: string }
  /** Joined as the language joins a list: "a, b and c". */
  | readonly Value[]
  /** The same with "or". */
  | { readonly anyOf: readonly Value[] }

type Trim<S extends string> = S extends ` ${infer R}` ? Trim<R> : S extends `${infer R} ` ? Trim<R> : S

/** The gaps of an ICU message, as pairs of name and kind. `Depth` counts the branches that are open. */
type InText<S extends string, Gaps, Depth extends unknown[]> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? InBranches<`${Rest}{${After}`, Gaps, Depth>
    : InGap<After, Gaps, Depth>
  : S extends `${string}}${infer Rest}`
    ? Depth extends []
      ? Gaps
      : InBranches<Rest, Gaps, Depth>
    : Gaps
type InGap<S extends string, Gaps, Depth extends unknown[]> = S extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name},${string}`
    ? S extends `${string},${infer Kind},${infer Branches}`
      ? Trim<Kind> extends 'plural' | 'select' | 'selectordinal'
        ? InBranches<Branches, Gaps | [Trim<Name>, Trim<Kind>], [...Depth, 0]>
        : InText<After, Gaps | [Trim<Name>, 'number'], Depth>
      : InText<After, Gaps | [Trim<Name>, 'number'], Depth>
    : InText<After, Gaps | [Trim<Inside>, 'any'], Depth>
  : Gaps
type InBranches<S extends string, Gaps, Depth extends unknown[]> = S extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? InText<`${Rest}{${After}`, Gaps, Outer<Depth>>
    : InText<After, Gaps, Depth>
  : S extends `${string}}${infer Rest}`
    ? InText<Rest, Gaps, Outer<Depth>>
    : Gaps
type Outer<Depth extends unknown[]> = Depth extends [unknown, ...infer Rest] ? Rest : []

type Gaps<S extends string> = InText<S, never, []>
type KindOf<G, Name> = G extends [Name, infer Kind] ? Kind : never
/** A number where it is counted or written as one, a word where it chooses, else anything. */
type Wanted<Kinds> = 'any' extends Kinds
  ? Extract<Kinds, 'plural' | 'selectordinal' | 'number'> extends never
    ? Extract<Kinds, 'select'> extends never
      ? Value
      : string
    : number
  : Extract<Kinds, 'select'> extends never
    ? number
    : string

type NameOf<G> = G extends [infer Name extends string, unknown] ? Name : never

/** The values that a text asks for, by name; typed from the text itself. */
export type ValuesOf<S extends string> = {
  readonly [Name in NameOf<Gaps<S>>]: Wanted<KindOf<Gaps<S>, Name>>
}

/** Makes the message; asks for values only where its text has gaps. */
type Says<S extends string> = [Gaps<S>] extends [never] ? () => Message : (values: ValuesOf<S>) => Message

/**
 * The sentences of one unit: `const words = messages(unit, { ask: 'Ask what {title} pays' })`, then
 * `words.ask({ title })`.
 * @param unit unique in the product, a literal: the build collects the texts from the sources.
 * @param texts an object of plain string literals, in ICU MessageFormat; an apostrophe is ’.
 */
export function messages<const Texts extends Readonly<Record<string, string>>>(
  unit: string,
  texts: Texts,
): { readonly [Name in keyof Texts]: Says<Texts[Name]> } {
  const entries = Object.keys(texts).map(name => [
    name,
    (values?: Record<string, Value>): Message => ({ id: `${unit}.${name}`, ...(values ? { values } : {}) }),
  ])
  return Object.fromEntries(entries)
}

/** Words that are nobody's sentence (a title, a name, the user's own line), where a message is asked for. */
export const verbatim = (text: string): Message => ({ id: 'verbatim', values: { text } })
