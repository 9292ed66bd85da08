import * as v from 'valibot'
import type { Message, Value } from './message'

const valueSchema: v.GenericSchema<unknown, Value> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    messageSchema,
    v.object({ day: v.string() }),
    v.array(valueSchema),
    v.object({ anyOf: v.array(valueSchema) }),
  ]),
)

/** A message where it was kept: its id, and what stands in its gaps. */
export const messageSchema: v.GenericSchema<unknown, Message> = v.object({
  id: v.pipe(v.string(), v.maxLength(100)),
  values: v.exactOptional(v.record(v.string(), valueSchema)),
})
