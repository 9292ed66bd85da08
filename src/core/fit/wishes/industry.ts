import type { Quote, Zone } from '../../advert/advert'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import type { AdvertText } from '../advert-text'
import { isDenied } from '../negation'
import { quoteAround } from '../opening'
import { type MatterReader, type Outcome, unsaid } from './matter'
import { type Trade, trades } from './trades'

const sentences = messages('fit/wishes/industry', {
  named: '“{name}” suggests it',
  spoken: 'the advert mentions it (“{words}”)',
  denied: 'the advert says: no {trade}',
})

/** Where the text speaks of the work and of who does it; benefits, legal notices and labels do not. */
const telling: ReadonlySet<Zone> = new Set([
  'about',
  'role',
  'duties',
  'requirements',
  'other',
  'heading',
  'offer',
])
const asking: ReadonlySet<Zone> = new Set(['role', 'duties', 'requirements', 'offer'])

/** Words by which an employer speaks of its own field. */
const ofItself =
  /\b(?:mission|leader|leading|company|provider|manufacturer|industry|sectors?|we (?:are|build|make|sell|produce|design|develop|operate|run))\b/i

interface Mention {
  quote: Quote
  said: string
  plain: boolean
}

function mentionsOf(trade: Trade, advert: AdvertText): { plain: Mention[]; denied: Mention[] } {
  const plain: Mention[] = []
  const denied: Mention[] = []
  for (const [line, text] of advert.lines.entries()) {
    const zone = advert.zoneOf(line)
    const match = telling.has(zone) ? trade.cue.exec(text) : null
    if (!match) continue
    const end = match.index + match[0].length
    const quote = quoteAround(advert.lines, line, match.index, end)
    // A name in a row of many is one field of theirs among others.
    const isListed = (quote.text.match(/,/g)?.length ?? 0) >= 3
    const speaksOfItself = ofItself.test(quote.text) || /\bour (?:\w+ )?$/i.test(text.slice(0, match.index))
    const isPlain = trade.isActivity ? asking.has(zone) : !isListed && speaksOfItself
    const mention = { quote, said: match[0], plain: isPlain }
    if (isDenied(text, match.index, end)) denied.push(mention)
    else plain.push(mention)
  }
  return { plain, denied }
}

function find(trade: Trade, advert: AdvertText): Outcome {
  for (const name of ['hiringOrganization', 'title'] as const) {
    const value = fieldValue(advert.fields, name)
    if (value && trade.cue.test(value))
      return { stance: 'yes', says: sentences.named({ name: value }), quote: null }
  }
  const { plain, denied } = mentionsOf(trade, advert)
  const first = plain.find(mention => mention.plain) ?? plain[0]
  if (first) {
    const isSaid = first.plain || plain.length > 1
    const says = sentences.spoken({ words: first.said })
    return { stance: isSaid ? 'yes' : 'unclear', says, quote: first.quote }
  }
  const no = denied[0]
  return no ? { stance: 'no', says: sentences.denied({ trade: trade.name }), quote: no.quote } : unsaid
}

/** Trades and ways of selling, known by more words than the user wrote. One mention among many others stays open. */
export const readIndustry: MatterReader = phrase => {
  const trade = trades.find(candidate => candidate.wish.test(phrase))
  if (!trade || phrase.split(/\s+/).length > 6) return null
  return advert => find(trade, advert)
}
