import type { Quote, Zone } from '../../advert/advert'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { isNegated } from '../negation'
import { quoteAround } from '../opening'
import { contentStems, findPhrase, wordsOf } from '../words'
import { type MatterReader, unsaid } from './matter'

const sentences = messages('fit/wishes/phrase', {
  title: 'the title says it (“{title}”)',
  said: 'the advert says it',
  contrary: 'the advert says the opposite',
  mentioned: 'the advert mentions it',
})

const silent: ReadonlySet<Zone> = new Set(['legal', 'meta', 'process'])
const soft = /\b(?:a plus|preferred|nice[- ]to[- ]have|optional|ideally|bonus|desirable|or)\b/i

/**
 * Any other phrase: all of its telling words, in order and close together. A phrase of several words that
 * stands there is said; a single word only in the title, since a mention in passing settles nothing ("sales"
 * as a team that one works with).
 */
export const readPhrase: MatterReader = phrase => {
  const stems = contentStems(phrase)
  if (stems.length === 0) return null
  return advert => {
    const title = fieldValue(advert.fields, 'title') ?? ''
    if (findPhrase(wordsOf(title), stems))
      return { stance: 'yes', says: sentences.title({ title }), quote: null }
    const said: Quote[] = []
    const asides: Quote[] = []
    const denials: Quote[] = []
    advert.words.forEach((words, line) => {
      if (silent.has(advert.zoneOf(line))) return
      const place = findPhrase(words, stems)
      if (!place) return
      const text = advert.lines[line] ?? ''
      const quote = quoteAround(
        advert.lines,
        line,
        words[place.first]?.start ?? 0,
        words[place.last]?.end ?? text.length,
      )
      if (isNegated(words, place.first, place.last)) denials.push(quote)
      else if (advert.zoneOf(line) === 'nice' || soft.test(quote.text)) asides.push(quote)
      else said.push(quote)
    })
    const plain = said[0]
    const denial = denials[0]
    if (plain && !denial && stems.length > 1) return { stance: 'yes', says: sentences.said(), quote: plain }
    if (denial && !plain) return { stance: 'no', says: sentences.contrary(), quote: denial }
    const mention = plain ?? asides[0]
    return mention ? { stance: 'unclear', says: sentences.mentioned(), quote: mention } : unsaid
  }
}
