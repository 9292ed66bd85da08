import * as v from 'valibot'
import { mostLines } from './levels'

/**
 * What a change file says: a first line about itself, then a line a record, `[store, row, stamps]`, as it stands on
 * the device that wrote it. A deletion is a row of `tombstones`. Whole records and not single fields: so a file that is
 * late, lost or read twice does no harm, since the record's next line says it all again.
 */
const changesFormat = 'steppingstone-changes'
/** Since version 2 what a file said before is not said once more (repeats); those of version 1 are read as before. */
const changesVersion = 2

const sequence = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999_999))

const changesHead = v.pipe(
  v.object({
    format: v.literal(changesFormat),
    version: v.picklist([1, changesVersion]),
    schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
    app: v.pipe(v.string(), v.maxLength(40)),
    device: v.pipe(v.string(), v.maxLength(40)),
    from: sequence,
    to: sequence,
  }),
  v.check(({ from, to }) => to >= from && to - from < mostLines * 20),
)
export type ChangesHead = v.InferOutput<typeof changesHead>

/** One record as it is told: not yet held against the schema of its store. */
export interface Line {
  store: string
  row: Record<string, unknown>
  stamps: unknown
  /** How long it was (letters), where it was read. */
  size?: number
}

const lineSchema = v.union([
  v.strictTuple([v.string(), v.record(v.string(), v.unknown())]),
  v.strictTuple([v.string(), v.record(v.string(), v.unknown()), v.record(v.string(), v.unknown())]),
])

export const lineText = ({ store, row, stamps }: Line): string =>
  JSON.stringify(stamps ? [store, row, stamps] : [store, row])

/** What a file says of itself as this version writes it. @param of `schema` is of the rows in it. */
export const headOf = (of: Omit<ChangesHead, 'format' | 'version'>): ChangesHead => ({
  format: changesFormat,
  version: changesVersion,
  ...of,
})

/** The first line of a file. */
export const headText = (head: ChangesHead): string => `${JSON.stringify(head)}\n`

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Why a file is not read on: it is none of ours, or of a Steppingstone that knows more than this one. */
type Unread = 'foreign' | 'newer'

export function readChanges(text: string, schema: number): { head: ChangesHead; lines: Line[] } | Unread {
  const [first = '', ...others] = text.split('\n')
  const said = parsed(first) as { format?: unknown; version?: unknown; schema?: unknown } | null
  if (said?.format !== changesFormat) return 'foreign'
  if (Number(said.version) > changesVersion || Number(said.schema) > schema) return 'newer'
  const head = v.safeParse(changesHead, said)
  if (!head.success) return 'foreign'
  const lines = others.flatMap((other): Line[] => {
    const line = v.safeParse(lineSchema, parsed(other))
    if (!line.success) return []
    const [store, row, stamps] = line.output
    return [{ store, row, stamps: stamps ?? null, size: other.length }]
  })
  return { head: head.output, lines }
}
