import { findInLines } from '../advert-text'
import { type MatterReader, unsaid } from './matter'

const cue =
  /\btravel(?:l?ing|s)?\b|\bbusiness trips?\b|\bdienstreisen?\b|\breisebereitschaft\b|\bd[ée]placements?\b/i
const noTravel =
  /\b(?:no|without|zero|0\s?%)\s+(?:\w+\s+)?travel|\btravel\s+(?:is\s+)?(?:not|n['’]t)\s+(?:required|expected|necessary)/i
/** Travel as benefit or trade, which is not travel asked of anyone. */
const otherTravel =
  /\btravel (?:industry|insurance|allowance|agency|agent|expenses?|company|brand|discounts?|reimburse\w*|products?|tech\w*|benefits?|season ticket|loan)\b|\b(?:paid|reimbursed) travel\b/i

/** "Travel" (ruled out, or "no travel" asked for), "travel over 25 %", "at most 10 % travel". */
export const readTravel: MatterReader = phrase => {
  if (!cue.test(phrase) || otherTravel.test(phrase)) return null
  const said = /(\d{1,3})\s?%/.exec(phrase)?.[1]
  // "At most 20 %" and "up to 20 %" are wishes; "over 20 %" speaks of what exceeds it.
  const most = said === undefined ? null : Number(said)
  const over = /\b(?:over|above|more than|beyond|>|exceed\w*)\b|>/i.test(phrase)
  return advert => {
    const none = findInLines(advert, noTravel)
    const share = advert.reading.facts.travelPct
    const zones = new Set(['offer', 'about', 'legal'])
    const talk = findInLines(advert, cue, (line, match) => {
      const near = (advert.lines[line] ?? '').slice(Math.max(match.index - 12, 0), match.index + 40)
      return !zones.has(advert.zoneOf(line)) && !otherTravel.test(near)
    })
    if (share) {
      const says = `the advert says up to ${share.value} % travel`
      if (most === null) return { stance: share.value > 0 ? 'yes' : 'no', says, quote: share.quote }
      const exceeds = share.value > most
      return { stance: over === exceeds ? 'yes' : 'no', says, quote: share.quote }
    }
    if (none) {
      const within = most !== null && !over
      return {
        stance: within ? 'yes' : 'no',
        says: 'the advert says that no travel is needed',
        quote: none.quote,
      }
    }
    if (talk)
      return {
        stance: most === null ? 'yes' : 'unclear',
        says: 'the advert speaks of travel',
        quote: talk.quote,
      }
    return unsaid
  }
}
