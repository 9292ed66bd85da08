import * as v from 'valibot'
import { id, row, text } from '../core/kernel/row'
import { opportunityRecord } from '../core/pipeline/opportunity-record'
import { defineStore } from './define'
import { tickRecord } from './ticks'

/** Two opportunities that the user joined: what the one was, and which rows moved, so that it can be taken back. */
const joinRecord = v.object({
  ...row,
  /** The one that stays. */
  opportunityId: id,
  from: opportunityRecord,
  postingIds: v.array(id),
  sightingIds: v.array(id),
  tickIds: v.array(id),
  /** Ticks of items that were ticked on both: one tick stays, and this one comes back with its opportunity. Since version 2. */
  doubles: v.exactOptional(v.array(tickRecord)),
  sendingIds: v.exactOptional(v.array(id)),
  /** The one that stays, as it was. Since version 5. */
  into: v.exactOptional(opportunityRecord),
  /** Rows of other stores that came along, and those that another one stands for, by the store's name. Since version 5. */
  moved: v.exactOptional(v.record(text(40), v.array(id))),
  waiting: v.exactOptional(v.record(text(40), v.array(v.looseObject(row)))),
})
export type JoinRecord = v.InferOutput<typeof joinRecord>

export const joins = defineStore({
  name: 'joins',
  since: 1,
  schema: joinRecord,
  indexes: ['opportunityId'],
  parent: { store: 'opportunities', field: 'opportunityId', index: 'opportunityId', part: false },
  merge: 'whole',
  erase: { group: 'opportunities' },
  label: join => join.from.title,
})
