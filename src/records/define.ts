import type * as v from 'valibot'
import type { AnyRules, Rules } from '../core/kernel/field-rules'
import type { Message } from '../core/kernel/message'

/**
 * A record type is one file in this folder and its line in `all.ts`. Database, upgrades' empty state, counters,
 * search, erasing, backup, restore, merging, the example life and the files to take along follow from what it says:
 *
 *     const words = messages(…, {                    // how it is called and counted: core/kernel/message
 *       name: 'Goals',
 *       what: 'with the evidence for each',
 *       count: '{count, plural, one {# goal} other {# goals}}',
 *       erased: '{count, plural, one {# goal erased.} other {# goals erased.}}',
 *     })
 *     export const goals = defineStore({
 *       name: 'goals',
 *       since: 4,                                    // the schema version that brings it: the newest, unreleased one
 *       schema: v.object({ ...row, title: text(200), due: v.nullable(day), skills: v.array(text(100)) }),
 *       indexes: ['due'],                            // beside its id and `updatedAt`, which every store has
 *       merge: { title: 'later', due: 'later', skills: { set: 30 } },
 *       search: { letter: 'g', words: row => [row.title], place: row => `#goals?open=${row.id}` },
 *       tally: row => [`goals:${row.due === null ? 'open' : 'dated'}`],
 *       erase: { group: 'goals', label: words.name(), count: words.count, erased: words.erased },
 *       stored: { name: words.name(), what: words.what() },
 *       label: row => row.title,
 *     })
 *
 * Rows are read and written by `store/rows`: `add`, `patch`, `remove` (with undo), `get`, `list`, and `live` over any
 * of them. Its schema is written with core/kernel/row, and what core itself must know of it lies in core.
 */
export interface StoredRow {
  updatedAt: string
}

/** What "Erase a part" says of a group. */
export interface EraseGroup {
  readonly group: string
  readonly label: Message
  /** What the button says of it, where "Erase" alone would not do. */
  readonly button?: Message
  /** How many there are. */
  count(values: { count: number }): Message
  /** How many went, and what else went with them. */
  erased(values: { count: number }): Message
}

export interface StoreDefinition<Name extends string, Row extends object> {
  readonly name: Name
  /** The schema version that brought it. */
  readonly since: number
  readonly key?: 'id' | 'name'
  readonly schema: v.GenericSchema<unknown, Row>
  /** Dexie's notation, beside the key and `updatedAt`. */
  readonly indexes: readonly string[]
  /**
   * What it hangs on: it is erased with that row. `part`: it belongs to it, moves along when two become one, and is
   * nothing without it. `stays`: no deletion takes it from a row that stands.
   */
  readonly parent?: {
    readonly store: string
    readonly field: keyof Row & string
    /** The index by which it is found; the parent's id comes first in it. */
    readonly index: string
    readonly part: boolean
    readonly stays?: true
  }
  /** Two rows that must not stand side by side, by a unique index. `apart` names one of them otherwise; without it the lower id stays alone. */
  readonly unique?: {
    readonly index: string
    key(row: Row): string | readonly string[]
    apart?(row: Row): Row
  }
  /** The rule of each field (core/kernel/field-rules); `whole` where a row never changes once it is written. */
  readonly merge: 'whole' | Rules<Row>
  /** Its rows lie beside those of other stores, and are merged with them. */
  readonly beside?: boolean
  /** Puts right what follows from merged fields within the row. */
  settle?(row: Row, a: Row, b: Row): Row
  readonly search?: {
    /** First letter of its documents' ids; each store has its own. */
    readonly letter: string
    /** Another row whose words are its own too. */
    beside?(row: Row): { store: string; id: string }
    words(row: Row, beside?: object): readonly string[]
    /** The place in the options page that shows it. */
    place(row: Row): string
  }
  /** The names of the counters that it counts into. */
  tally?(row: Row): readonly string[]
  /** Everything is held against it: each change makes another revision of the criteria. */
  readonly judges?: boolean
  /** The group of "Erase a part" that it goes with; the one with words heads it. */
  readonly erase: { readonly group: string } | EraseGroup | null
  /** How it is called where what is stored is told. */
  readonly stored?: { readonly name: Message; readonly what: Message }
  /** A short text for people, where a list or a question names the row. */
  label(row: Row): string
  /** A table to take along, one row a line. */
  readonly csv?: {
    readonly file: string
    /** What the list of files says of it. */
    readonly what: Message
    readonly head: readonly Message[]
    cells(row: Row): readonly (string | number)[]
  }
  /** Rows of the example life, as of a time. */
  sample?(now: string): readonly Row[]
}

/**
 * A record type without the words that tell of it: those are said where `told.ts` is, and the build sees to it that
 * nobody says them who has no such sentences.
 */
type Wordless<Store> = Omit<Store, 'stored' | 'csv' | 'erase'> & {
  readonly erase: { readonly group: string } | null
}

/** Any store, whatever its rows are. */
export interface AnyStore extends Wordless<Omit<StoreDefinition<string, StoredRow>, 'merge' | 'parent'>> {
  readonly merge: 'whole' | AnyRules
  readonly parent?: {
    readonly store: string
    readonly field: string
    readonly index: string
    readonly part: boolean
    readonly stays?: true
  }
}

export const defineStore = <const Name extends string, Row extends object>(
  definition: StoreDefinition<Name, Row>,
): Wordless<StoreDefinition<Name, Row>> => definition

export type RowOf<Store> = Store extends { readonly schema: v.GenericSchema<unknown, infer Row> }
  ? Row
  : never
