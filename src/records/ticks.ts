import * as v from 'valibot'
import { id, row, text, time } from '../core/kernel/row'
import { defineStore } from './define'

export const tickRecord = v.object({ ...row, opportunityId: id, itemId: text(200), tickedAt: time })
export type TickRecord = v.InferOutput<typeof tickRecord>

export const ticks = defineStore({
  name: 'ticks',
  since: 1,
  schema: tickRecord,
  indexes: ['&[opportunityId+itemId]'],
  parent: { store: 'opportunities', field: 'opportunityId', index: '[opportunityId+itemId]', part: true },
  // The same item may have been ticked on two devices.
  unique: { index: '[opportunityId+itemId]', key: tick => [tick.opportunityId, tick.itemId] },
  merge: 'whole',
  erase: { group: 'opportunities' },
  label: tick => tick.itemId,
})
