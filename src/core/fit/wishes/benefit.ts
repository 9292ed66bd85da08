import { messages } from '../../kernel/message'
import type { AdvertText } from '../advert-text'
import { isDenied } from '../negation'
import { quoteAround } from '../opening'
import { type Benefit, benefits } from './benefits'
import { type MatterReader, type Outcome, unsaid } from './matter'

const sentences = messages('fit/wishes/benefit', {
  denied: 'the advert says: no {benefit}',
  spoken: 'the advert mentions “{words}”',
})

/** What the work itself is about is no benefit: those who sell pensions need not have one. */
const ofWork = new Set(['duties', 'requirements', 'nice'])

function find({ name, cue }: Benefit, advert: AdvertText): Outcome {
  let aside: Outcome = unsaid
  for (const [line, text] of advert.lines.entries()) {
    const match = cue.exec(text)
    if (!match) continue
    const end = match.index + match[0].length
    const quote = quoteAround(advert.lines, line, match.index, end)
    if (isDenied(text, match.index, end))
      return { stance: 'no', says: sentences.denied({ benefit: name }), quote }
    const says = sentences.spoken({ words: match[0] })
    if (!ofWork.has(advert.zoneOf(line))) return { stance: 'yes', says, quote }
    aside = { stance: 'unclear', says, quote }
  }
  return aside
}

/** "Pension", "health insurance", "company car". An advert that names none of it has not said that there is none. */
export const readBenefit: MatterReader = phrase => {
  const benefit = benefits.find(one => (one.wish ?? one.cue).test(phrase))
  if (!benefit || phrase.split(/\s+/).length > 6) return null
  return advert => find(benefit, advert)
}
