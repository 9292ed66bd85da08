import type { Worded } from '../../../src/core/brief/markdown'
import { messages } from '../../../src/core/kernel/message'
import { shortened } from '../../../src/core/kernel/shortened'
import { coverageWords } from '../../../src/ui/wording/counts'
import { dayWord } from '../../../src/ui/wording/days'
import { factRows } from '../../../src/ui/wording/facts'
import { say } from '../../../src/words/say'
import type { BriefOf } from './brief-services'
import { whereWords } from './opportunity-groups'

const dates = messages('options/brief-dates', {
  posted: 'Posted {day}',
  openUntil: 'Open until {day}',
  next: '{text}, {day}',
})

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
      ...(brief.posted ? [say(dates.posted({ day: dayWord(brief.posted, now) }))] : []),
      ...(brief.openUntil ? [say(dates.openUntil({ day: dayWord(brief.openUntil, now) }))] : []),
    ],
    next: brief.next && say(dates.next({ text: brief.next.text, day: dayWord(brief.next.due, now) })),
  }
}
