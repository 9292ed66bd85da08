import type { Matter } from './matter'

/** How often or how much of it a wish is about: "more than one week in four", "every weekend", "unpaid". */
const amount =
  /\b(?:more|less|fewer|over|above|beyond|at most|up to|max\w{0,6}|every|each|per|once|twice|\d{1,3}|two|three|four|five|six|half|unpaid|mandatory|compulsory|constant|permanent|frequent|regular|always|too|excessive)\b/i

const counted = [
  ['a', 'one'],
  ['two', 'other', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
]
const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null
  const at = counted.findIndex(names => names.includes(word.toLowerCase()))
  const value = at >= 0 ? at + 1 : Number.parseInt(word, 10)
  return value > 0 ? value : null
}
const oneIn =
  /\b(one|a|two|1|2) (?:(?:weeks?|weekends?|nights?|days?|shifts?) )?(?:in|of|out of|every) (two|three|four|five|\d{1,2})\b/i
const everyFew =
  /\bevery (other|two|three|four|five|second|third|fourth|fifth|\d{1,2})(?:nd|rd|th)? (?:weeks?|weekends?|nights?|days?|saturdays?|sundays?)\b/i

/** How often something comes round, as a share of all weeks, nights or days; null where a text does not say. */
function shareIn(text: string): number | null {
  const part = oneIn.exec(text)
  const [some, all] = [numberOf(part?.[1]), numberOf(part?.[2])]
  if (some !== null && all !== null && some <= all) return some / all
  const every = numberOf(everyFew.exec(text)?.[1])
  if (every !== null) return 1 / every
  return /\bevery (?:single )?(?:week|weekend|night|day|saturday|sunday)\b/i.test(text) ? 1 : null
}

const atMost = /\b(?:no more than|not more than|at most|up to|max\w{0,6})\b/i
const over = /\b(?:more than|over|above|beyond)\b/i

const isSo = (phrase: string, wished: number, said: number): boolean => {
  if (atMost.test(phrase)) return said <= wished
  return over.test(phrase) ? said > wished : said >= wished
}

/**
 * A wish about how often is neither kept nor broken by an advert that speaks of the thing and not of how often: "on-call
 * more than one week in four" by "an on-call rotation". Where both say, that decides.
 * @param thing what in the phrase names the thing itself.
 */
export function withAmount(phrase: string, thing: RegExp, matter: Matter): Matter {
  if (!amount.test(phrase.replace(thing, ' '))) return matter
  const wished = shareIn(phrase)
  return advert => {
    const outcome = matter(advert)
    if (outcome.stance !== 'yes') return outcome
    const said = shareIn(outcome.quote?.text ?? '')
    if (wished === null || said === null) return { ...outcome, stance: 'unclear' }
    return { ...outcome, stance: isSo(phrase, wished, said) ? 'yes' : 'no' }
  }
}
