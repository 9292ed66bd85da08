import type { OpportunityRecord } from '../core/pipeline/opportunity-record'

/** How an opportunity stands to the criteria, as kept on its row for lists and the badge. */
export type Judgement = Pick<OpportunityRecord, 'verdict' | 'counts' | 'judgedWith'>
