import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { type AdvertText, findInLines } from '../advert-text'
import { isDenied } from '../negation'
import { quoteAround } from '../opening'
import { nightHours, offersSeveral } from './clock'
import { allHours, type Hours } from './hours'
import { withAmount } from './how-much'
import { type MatterReader, type Outcome, unsaid } from './matter'

const sentences = messages('fit/wishes/schedule', {
  denied: 'the advert says: no {hours}',
  spoken: 'the advert mentions {hours}',
  several: 'the advert names several shifts',
  night: 'the advert names hours of the night',
  title: 'the title says it (“{title}”)',
  other: 'the advert names other hours',
})

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
    denied = isDenied(text, match.index, match.index + match[0].length)
    return true
  })
  if (!found) return hours.name === 'night' ? byTheClock(advert) : null
  const { quote } = found
  if (denied) return { stance: 'no', says: sentences.denied({ hours: hours.words }), quote }
  if (isShift.has(hours.name) && offersSeveral(quote.text))
    return { stance: 'unclear', says: sentences.several(), quote }
  const isAside =
    (hours.plain && !hours.plain.test(quote.text)) ||
    // Asked of the user, flexibility is theirs to give; paid for, the hours may be a choice.
    (hours.name === 'flexible' ? zone === 'requirements' : paidFor.test(quote.text))
  return { stance: isAside ? 'unclear' : 'yes', says: sentences.spoken({ hours: hours.words }), quote }
}

const isShift = new Set(['night', 'shift', 'weekend', 'early'])

/** Hours that go over midnight are night work, whatever they are called. */
function byTheClock(advert: AdvertText): Outcome | null {
  for (const [line, text] of advert.lines.entries()) {
    const place = advert.zoneOf(line) === 'legal' ? null : nightHours(text)
    if (!place) continue
    const quote = quoteAround(advert.lines, line, place.start, place.end)
    return offersSeveral(text)
      ? { stance: 'unclear', says: sentences.several(), quote }
      : { stance: 'yes', says: sentences.night(), quote }
  }
  return null
}

/** Night shifts, weekends, on-call, overtime and the like: by their own words, or by what denies them. */
export const readSchedule: MatterReader = phrase => {
  const hours = allHours.find(candidate => (candidate.wish ?? candidate.cue).test(phrase))
  if (!hours || phrase.split(/\s+/).length > 8) return null
  return withAmount(phrase, hours.wish ?? hours.cue, advert => {
    const title = fieldValue(advert.fields, 'title') ?? ''
    if (hours.cue.test(title)) return { stance: 'yes', says: sentences.title({ title }), quote: null }
    const said = find(hours, advert)
    if (said) return said
    const contrary = hours.contrary ? findInLines(advert, hours.contrary) : null
    return contrary ? { stance: 'no', says: sentences.other(), quote: contrary.quote } : unsaid
  })
}
