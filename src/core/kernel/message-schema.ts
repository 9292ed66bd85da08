import * as v from 'valibot'
import type { Message, Value } from './message'

const plain = [
  v.string(),
  v.number(),
  v.object({ day: v.string() }),
  v.object({ longDay: v.string() }),
] as const

type ValueSchema = v.GenericSchema<unknown, Value>
const messageOf = (value: ValueSchema): v.GenericSchema<unknown, Message> =>
  v.object({
    id: v.pipe(v.string(), v.maxLength(100)),
    values: v.exactOptional(v.record(v.string(), value)),
  })

/** Lists and messages stand in one another so deep at most: what was kept may come from anywhere. */
const deepest = 6
let valueSchema: ValueSchema = v.union(plain)
for (let depth = 0; depth < deepest; depth++) {
  const inner = valueSchema
  valueSchema = v.union([...plain, messageOf(inner), v.array(inner), v.object({ anyOf: v.array(inner) })])
}

/** A message where it was kept: its id, and what stands in its gaps. */
export const messageSchema = messageOf(valueSchema)

/** The same within a record: no longer than any sentence is. */
export const keptMessage = v.pipe(
  messageSchema,
  v.check(message => JSON.stringify(message).length <= mostCharacters, 'no sentence is that long'),
)
const mostCharacters = 4_000
