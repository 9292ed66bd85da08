import { messages } from '../../kernel/message'
import { findInLines } from '../advert-text'
import { type MatterReader, unsaid } from './matter'

const words = messages('fit/wishes/relocation', {
  noHelp: 'the advert offers no help with moving',
  help: 'the advert offers help with moving',
  having: 'the advert mentions having to move',
  moving: 'the advert mentions moving',
})

const cue = /\brelocat(?:e|es|ion|ing)\b|\bumzug\b|\bdéménage\w*/i
const asked =
  /\b(?:must|required? to|willing\w* to|able to|ability to|need to|expected to|open to|be|will) (?:\w+ )?relocat\w+|\brelocation (?:is )?(?:required|expected|necessary|mandatory)/i
const help =
  /\brelocation (?:\w+ ){0,2}(?:assistance|support|packages?|benefits?|allowance|budget|help|provided|bonus)/i
const noHelp =
  /\b(?:no|not|without)\b[^.;]{0,60}\brelocation|\brelocation\b[^.;]{0,60}\b(?:not|no|unavailable)\b|\bnot eligible for relocation/i

/** Having to move (ruled out), or being helped to move (asked for): two things under one word. */
export const readRelocation: MatterReader = phrase => {
  if (!cue.test(phrase) || phrase.split(/\s+/).length > 8) return null
  if (/\b(?:assistance|support|package|help|paid|benefit)/i.test(phrase)) {
    return advert => {
      const none = findInLines(advert, noHelp)
      if (none) return { stance: 'no', says: words.noHelp(), quote: none.quote }
      const offered = findInLines(advert, help)
      return offered ? { stance: 'yes', says: words.help(), quote: offered.quote } : unsaid
    }
  }
  return advert => {
    const demand = findInLines(advert, asked)
    if (demand) return { stance: 'yes', says: words.having(), quote: demand.quote }
    const talk = findInLines(advert, cue)
    return talk ? { stance: 'unclear', says: words.moving(), quote: talk.quote } : unsaid
  }
}
