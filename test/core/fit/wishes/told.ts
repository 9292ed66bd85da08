import { type ExampleOptions, example, line } from '../../../../src/core/checklist/example'
import { advertText } from '../../../../src/core/fit/advert-text'
import type { Reason } from '../../../../src/core/fit/verdict'
import { holdWishes } from '../../../../src/core/fit/wishes/hold'
import { say } from '../../../../src/words/say'

/** The reasons for wishes of one list against an advert. */
export function reasonsFor(
  list: 'mustHaves' | 'dealbreakers',
  wishes: readonly string[],
  advert: ExampleOptions,
): Reason[] {
  const situation = example({ ...advert, brand: { [list]: [...wishes] } })
  return holdWishes(situation.brand, advertText(situation))
}

/** What is told of one wish: its side, what the advert is said to say, and the words that say it. */
export function told(
  list: 'mustHaves' | 'dealbreakers',
  own: string,
  advert: ExampleOptions,
): { side: string; says: string; quote: string | null } {
  const [reason] = reasonsFor(list, [own], advert)
  if (!reason) return { side: 'none', says: '', quote: null }
  const says = say(reason.text).replace(/^You (?:asked for|ruled out) “.*?”: (.*)\.$/, '$1')
  return { side: reason.side, says, quote: reason.quote?.text ?? null }
}

export const duties = (...texts: string[]): ExampleOptions => ({
  title: 'Porter',
  lines: texts.map(text => line('duties', text)),
})
export const offers = (...texts: string[]): ExampleOptions => ({
  title: 'Porter',
  lines: texts.map(text => line('offer', text)),
})
