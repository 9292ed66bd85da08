import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { findPhrase, wordsOf } from '../words'
import { type MatterReader, unsaid } from './matter'

const sentences = messages('fit/wishes/place', { names: 'the posting names {places}' })

const lead =
  /^(?:(?:must be |only |based |located |a job |work |jobs? |an? office )*(?:in|near|around|close to|within reach of|commutable (?:from|to)|within [^,]{1,25} of)\s+(?:or (?:near|around)\s+)?|(?:location|place|city|region)\s*:\s*)(?:the\s+)?/i

/**
 * "In Leeds", "near Berlin or Potsdam", "location: Lyon". A named place that is found is met; another place is
 * never said to be wrong, since it may lie within ("Germany" and "Berlin").
 */
export const readPlace: MatterReader = phrase => {
  const match = lead.exec(phrase.trim())
  if (!match) return null
  const rest = phrase.trim().slice(match[0].length)
  if (!/^\p{Lu}/u.test(rest)) return null
  const places = rest.split(/(?:(?<!\s)\s+)?(?:,|\/|\bor\b|\band\b)\s*/).filter(Boolean)
  return advert => {
    const named = fieldValue(advert.fields, 'jobLocation') ?? []
    const words = named.map(place => wordsOf(place))
    const hit = places.find(place =>
      words.some(
        known =>
          findPhrase(
            known,
            wordsOf(place).map(word => word.stem),
          ) !== null,
      ),
    )
    if (hit) return { stance: 'yes', says: sentences.names({ places: named.join('; ') }), quote: null }
    return named.length > 0
      ? { stance: 'unclear', says: sentences.names({ places: named.join('; ') }), quote: null }
      : unsaid
  }
}
