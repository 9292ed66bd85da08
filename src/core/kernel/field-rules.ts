import type { Seen, Stamp } from './stamp'

/**
 * How one field of two copies becomes one. Every rule gives the same in whatever order copies come, however often.
 *
 * - `later`: the one that was changed later; `{ with: 'status' }` goes along with another field.
 * - `{ union: 200 }` of sets that only grow, `{ set: 50 }` where the user can take out; both hold at most so many.
 * - `min`, `max` of what is there (times, days, numbers); `some`: true where either says so.
 * - `map`: the later one key by key; a null is a value, and a key that was taken out stays out.
 * - `{ note: 20_000 }`: what two devices wrote without knowing of each other stands there both, line by line.
 *   `text`: changes of other words stand there together; of the same words the later text is shown, and the other is
 *   kept beside it until the next edit.
 * - `{ tree }`: a value of many texts, merged text by text as above; the function says whether a value has the field's
 *   form. `of` and `put` read it from the row and write it there, where it lies in more than one field.
 * - `whole`: never changed once it is written. `derived`: made again from the others by the store.
 * - `{ by }`: a rule of its own, which must hold to the same laws.
 */
export type Rule<Value> =
  | 'later'
  | 'min'
  | 'max'
  | 'some'
  | 'map'
  | 'text'
  | 'whole'
  | 'derived'
  | { readonly with: string }
  | { readonly union: number }
  | { readonly set: number }
  | { readonly note: number }
  | Tree
  | { by(a: Value, b: Value): Value }

export interface Tree {
  tree(value: unknown): boolean
  of?(row: Readonly<Record<string, unknown>>): unknown
  put?(value: unknown): Readonly<Record<string, unknown>>
}

/** A row's key never differs between two copies of it. */
type Fields<Row> = Exclude<keyof Row, 'id' | 'updatedAt'>
export type Rules<Row> = { readonly [Field in Fields<Row>]-?: Rule<Row[Field]> }
export type AnyRules = Readonly<Record<string, Rule<unknown>>>

/** The text from which a device went on writing. */
export interface Base {
  stamp: Stamp
  text: string
  /** Of a text that was made of several: only who has heard of all of these knew it. */
  seen?: Seen
}

/** A text that a device wrote and that is not shown, since another was written in its place at the same time. */
export interface Kept {
  /** When, and on which device. */
  stamp: Stamp
  /** The text that stands in its place; empty where nobody can say. */
  shown: string
  text: string
}

/** One of several texts that devices wrote without knowing of each other. */
export interface Head {
  stamp: Stamp
  text: string
  /** The texts that it took the place of. */
  seen: Seen
  base?: Base
  /** Of a tree: texts that were there to look at when it was written, and that it did not settle. */
  kept?: Kept[]
}

/** When each field of a row was changed; kept beside it. */
export interface FieldStamps {
  /** Of every field that is not named. */
  base: Stamp
  /** By the field's name; of maps and sets `field.key`, also where that was taken out. `*` is the row as a whole. */
  fields: Readonly<Record<string, Stamp>>
  /** What a text took the place of; `*` is what was known of deletions that the row outlived. */
  seen?: Readonly<Record<string, Seen>>
  /** What a text was written from. */
  bases?: Readonly<Record<string, Base>>
  /** Where there is more than one text, the latest first. */
  heads?: Readonly<Record<string, Head[]>>
  /** Texts of a tree that are not shown and wait for the user to look at. */
  kept?: Readonly<Record<string, Kept[]>>
}

/** A row as one side has it. Without stamps it counts as stamped when it was last changed. */
export interface Copy<Row extends { updatedAt: string } = { updatedAt: string }> {
  row: Row
  stamps: FieldStamps | null
}
