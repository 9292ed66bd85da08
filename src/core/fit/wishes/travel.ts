import type { Zone } from '../../advert/advert'
import { messages } from '../../kernel/message'
import { type AdvertText, findInLines } from '../advert-text'
import { sentenceOf } from '../opening'
import { type Matter, type MatterReader, type Outcome, unsaid } from './matter'

const words = messages('fit/wishes/travel', {
  spoken: 'the advert mentions travel',
  upTo: 'the advert says up to {share} % travel',
  notNeeded: 'the advert says that no travel is needed',
  none: 'the advert says no travel',
})

const cue =
  /\btravel(?:l?ing|s)?\b|\bbusiness trips?\b|\bdienstreisen?\b|\breisebereitschaft\b|\bd[ée]placements?\b/i
const noTravel =
  /\b(?:no|without|zero|0\s?%)\s+(?:\w+\s+)?travel|\btravel\s+(?:is\s+)?(?:not|n['’]t)\s+(?:required|expected|necessary)/i

/** Travel as a benefit, a trade, or something that is arranged for others: not asked of anyone. */
const otherTravel =
  /\btravel (?:nurs\w*|therap\w*|contracts?|assignments?|clinicians?|industry|insurance|allowance|agency|agent|expenses?|company|brand|discounts?|reimburse\w*|products?|tech\w*|benefits?|season ticket|loan|arrangements?|scheduling|bookings?|logistics|plans|itinerar\w*|desk|requests?)\b|\b(?:paid|reimbursed) travel\b|\b(?:(?:arrang|coordinat|manag|schedul|organi[sz])(?:e|es|ing)|(?:book|plan|process)(?:s|es|n?ing)?)\b[^.;]{0,60}\btravel/i

/** Travel that is plainly asked of whoever takes the job. */
const asked =
  /\b(?:will|must|may|able to|ability to|willing\w* to|required? to|need(?:ed)? to|prepared to|available (?:to|for)) (?:\w+ )?travel|\btravel\w* (?:\w+ ){0,3}(?:required|needed|expected|necessary|involved)|\brequire[sd]? (?:\w+ ){0,3}travel|\b(?:occasional|frequent|regular|some|moderate|extensive|international|domestic|overnight|in-person) (?:\w+ )?travel|\byou travel|\btravel to\b|reisebereitschaft|dienstreisen/i

const elsewhere: ReadonlySet<Zone> = new Set(['offer', 'about', 'legal'])

/** What the advert says of travel without a share. */
function spokenOf(advert: AdvertText): Outcome {
  const talk = findInLines(advert, cue, (line, match) => {
    const near = (advert.lines[line] ?? '').slice(Math.max(match.index - 70, 0), match.index + 40)
    return !elsewhere.has(advert.zoneOf(line)) && !otherTravel.test(near)
  })
  if (!talk) return unsaid
  return {
    stance: asked.test(talk.quote.text) ? 'yes' : 'unclear',
    says: words.spoken(),
    quote: talk.quote,
  }
}

/** Travel at all. */
const anyTravel: Matter = advert => {
  const share = advert.reading.facts.travelPct
  if (share && share.value > 0) {
    return {
      stance: 'yes',
      says: words.upTo({ share: share.value }),
      quote: sentenceOf(advert.lines, share.quote),
    }
  }
  const none = findInLines(advert, noTravel)
  return none ? { stance: 'no', says: words.notNeeded(), quote: none.quote } : spokenOf(advert)
}

/** Travel up to a share, or (`over`) beyond it. */
const shareOfTravel =
  (most: number, over: boolean): Matter =>
  advert => {
    const share = advert.reading.facts.travelPct
    if (share) {
      const exceeds = share.value > most
      const says = share.value > 0 ? words.upTo({ share: share.value }) : words.none()
      return { stance: over === exceeds ? 'yes' : 'no', says, quote: sentenceOf(advert.lines, share.quote) }
    }
    const { stance, says, quote } = anyTravel(advert)
    if (stance === 'no') return { stance: over ? 'no' : 'yes', says, quote }
    return stance === 'unsaid' ? unsaid : { stance: 'unclear', says, quote }
  }

/** "Travel" (ruled out, or "no travel" asked for), "travel over 25 %", "at most 10 % travel". */
export const readTravel: MatterReader = phrase => {
  if (!cue.test(phrase) || otherTravel.test(phrase)) return null
  const share = /(\d{1,3})\s?%/.exec(phrase)?.[1]
  if (share === undefined) return anyTravel
  return shareOfTravel(Number(share), /\b(?:over|above|more than|beyond|exceed\w*)\b|>/i.test(phrase))
}
