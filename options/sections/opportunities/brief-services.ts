import type { AdvertFacts } from '../../../src/core/advert/advert'
import type { Brief } from '../../../src/core/brief/brief'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import type { Watchable } from '../../../src/ui/hooks/use-live'

export interface BriefOf {
  brief: Brief
  opportunity: OpportunityRecord
  facts: AdvertFacts
}

export interface BriefServices {
  /** Null where the opportunity is gone. */
  brief(id: string): Watchable<BriefOf | null>
  saveMarkdown(text: string, name: string): void
}
