import { postingRecord } from '../core/pipeline/posting-record'
import { fieldValue } from '../core/posting/posting'
import { defineStore } from './define'

export const postings = defineStore({
  name: 'postings',
  since: 1,
  schema: postingRecord,
  indexes: ['[opportunityId+contentHash]'],
  parent: {
    store: 'opportunities',
    field: 'opportunityId',
    index: '[opportunityId+contentHash]',
    part: true,
    stays: true,
  },
  merge: 'whole',
  erase: { group: 'opportunities' },
  label: row => fieldValue(row.fields, 'title') ?? row.url,
})
