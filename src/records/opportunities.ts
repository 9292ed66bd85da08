import { messages } from '../core/kernel/message'
import { opportunityRules, settled } from '../core/pipeline/merge'
import { type OpportunityRecord, opportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import { plainText } from '../core/posting/blocks'
import { fieldValue } from '../core/posting/posting'
import { defineStore } from './define'

const words = messages('records/opportunities', {
  name: 'Opportunities',
  what: 'with the texts of their postings, your notes and ticks, and when and where you saw them',
})

/** The words by which an opportunity is found: its own, and those of the advert that it shows. */
export const wordsOfOpportunity = (
  row: Pick<OpportunityRecord, 'title' | 'organization' | 'place' | 'note'>,
  posting: Pick<PostingRecord, 'fields' | 'reading'> | undefined,
): string[] => [
  row.title,
  row.organization,
  row.place,
  row.note,
  ...(posting?.reading.requirements.flatMap(each => each.skills.map(skill => skill.name)) ?? []),
  posting ? plainText(fieldValue(posting.fields, 'description') ?? []) : '',
]

export const opportunities = defineStore({
  name: 'opportunities',
  since: 1,
  schema: opportunityRecord,
  indexes: [
    '*keys',
    'lastSeenAt',
    // The latest by status and of all come from compound indexes, never from a scan.
    '[status+lastSeenAt]',
    'judgedWith',
    // What is due; an opportunity without a next action is not in it.
    'actions.next.due',
  ],
  merge: opportunityRules,
  settle: settled,
  search: {
    letter: 'o',
    beside: row => ({ store: 'postings', id: row.postingId }),
    words: (row, posting) => wordsOfOpportunity(row, posting as PostingRecord | undefined),
    place: row => `#opportunities/board?open=${row.id}`,
  },
  tally: row => row.tallied,
  erase: { group: 'opportunities' },
  stored: { name: words.name(), what: words.what() },
  label: row => row.title,
})
