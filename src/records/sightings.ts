import { sightingRecord } from '../core/pipeline/sighting-record'
import { defineStore } from './define'

export const sightings = defineStore({
  name: 'sightings',
  since: 1,
  schema: sightingRecord,
  indexes: ['[opportunityId+seenAt]', '&visitId'],
  parent: {
    store: 'opportunities',
    field: 'opportunityId',
    index: '[opportunityId+seenAt]',
    part: true,
    stays: true,
  },
  // The same visit may have been logged on two sides under two ids: both stay, and the higher id names it apart.
  unique: {
    index: 'visitId',
    key: row => row.visitId,
    apart: row => ({ ...row, visitId: `${row.visitId.slice(0, 37)}~${row.id}` }),
  },
  merge: 'whole',
  erase: { group: 'opportunities' },
  label: row => row.url,
})
