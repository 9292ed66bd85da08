import type { Worded } from '../../../src/core/brief/markdown'
import { shortened } from '../../../src/core/kernel/shortened'
import { coverageWords } from '../../../src/ui/wording/counts'
import { dayWord } from '../../../src/ui/wording/days'
import { factRows } from '../../../src/ui/wording/facts'
import { say } from '../../../src/words/say'
import type { BriefOf } from './brief-services'
import { whereWords } from './opportunity-groups'

const mostFacts = 8

export interface BriefWords extends Worded {
  facts: { label: string; words: string; quote: string }[]
}

/** What only the interface words of a brief, for the page and for its Markdown. */
export function briefWords({ brief, opportunity, facts }: BriefOf, now: string): BriefWords {
  return {
    say,
    where: whereWords(opportunity),
    counts: coverageWords(brief.counts),
    facts: factRows(facts)
      .slice(0, mostFacts)
      .map(({ label, words, quote }) => ({ label, words, quote: shortened(quote.text, 70) })),
    dates: [
      ...(brief.posted ? [`Posted ${dayWord(brief.posted, now)}`] : []),
      ...(brief.openUntil ? [`Open until ${dayWord(brief.openUntil, now)}`] : []),
    ],
    next: brief.next && `${brief.next.text}, ${dayWord(brief.next.due, now)}`,
  }
}
