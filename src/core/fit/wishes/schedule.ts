import { fieldValue } from '../../posting/posting'
import { type AdvertText, findInLines } from '../advert-text'
import { isNegated } from '../negation'
import { quoteAround } from '../opening'
import { wordsOf } from '../words'
import { nightHours, offersSeveral } from './clock'
import { allHours, type Hours } from './hours'
import { type MatterReader, type Outcome, unsaid } from './matter'

/** Time off and pay for it: not a demand. */
const timeOff =
  /\b(?:long weekends?|paid holidays?|holiday (?:pay|entitlement|allowance)|holidays? (?:off|per year)|weekends? off)\b/i
const paidFor = /\b(?:eligible|compensat\w+|premium|paid|pay|differential|allowance|rate)\b/i

function find(hours: Hours, advert: AdvertText): Outcome | null {
  let denied = false
  let zone = 'other'
  const found = findInLines(advert, hours.cue, (line, match) => {
    const text = advert.lines[line] ?? ''
    zone = advert.zoneOf(line)
    if (zone === 'legal' || timeOff.test(text)) return false
    const words = wordsOf(text)
    const first = words.findIndex(word => word.end > match.index)
    const last = words.findLastIndex(word => word.start < match.index + match[0].length)
    denied = isNegated(words, first, last)
    return true
  })
  if (!found) return hours.name === 'night work' ? byTheClock(advert) : null
  const { quote } = found
  if (denied) return { stance: 'no', says: `the advert says: no ${hours.name}`, quote }
  if (isShift.has(hours.name) && offersSeveral(quote.text))
    return { stance: 'unclear', says: 'the advert names several shifts', quote }
  const isAside =
    (hours.plain && !hours.plain.test(quote.text)) ||
    // Asked of the user, flexibility is theirs to give; paid for, the hours may be a choice.
    (hours.name === 'flexible hours' ? zone === 'requirements' : paidFor.test(quote.text))
  return { stance: isAside ? 'unclear' : 'yes', says: `the advert speaks of ${hours.name}`, quote }
}

const isShift = new Set(['night work', 'shift work', 'weekend work', 'early mornings'])

/** Hours that go over midnight are night work, whatever they are called. */
function byTheClock(advert: AdvertText): Outcome | null {
  for (const [line, text] of advert.lines.entries()) {
    const place = advert.zoneOf(line) === 'legal' ? null : nightHours(text)
    if (!place) continue
    const quote = quoteAround(advert.lines, line, place.start, place.end)
    return offersSeveral(text)
      ? { stance: 'unclear', says: 'the advert names several shifts', quote }
      : { stance: 'yes', says: 'the advert names hours of the night', quote }
  }
  return null
}

/** Night shifts, weekends, on-call, overtime and the like: by their own words, or by what denies them. */
export const readSchedule: MatterReader = phrase => {
  const hours = allHours.find(candidate => (candidate.wish ?? candidate.cue).test(phrase))
  if (!hours || phrase.split(/\s+/).length > 8) return null
  return advert => {
    const title = fieldValue(advert.fields, 'title') ?? ''
    if (hours.cue.test(title)) return { stance: 'yes', says: `the title says it (“${title}”)`, quote: null }
    const said = find(hours, advert)
    if (said) return said
    const contrary = hours.contrary ? findInLines(advert, hours.contrary) : null
    return contrary ? { stance: 'no', says: 'the advert names other hours', quote: contrary.quote } : unsaid
  }
}
