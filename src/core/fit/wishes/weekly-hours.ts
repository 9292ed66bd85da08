import { type Message, messages } from '../../kernel/message'
import { findInLines } from '../advert-text'
import { type MatterReader, unsaid } from './matter'

const words = messages('fit/wishes/weekly-hours', {
  hours: 'the advert says {hours} hours a week',
  between: 'the advert says {least} to {most} hours a week',
})

const number = '(\\d{1,2}(?:[.,]\\d{1,2})?)'
const hours = '(?:hours?|hrs?|h|stunden|std\\.?|wochenstunden|heures|horas|ore)(?: (?:of work|working))?'
const aWeek =
  '(?:(?:\\/| per | a | each | every |\\/ | pro | par | por | alla | la | die )(?:week|wk|woche|semaine|semana|settimana)|[ -]weekly|[ -]wöchentlich|[ -]hebdomadaires?)'
const weekly = new RegExp(`\\b${number}(?:\\s?(?:-|–|to|bis|à)\\s?${number})?\\s?${hours}${aWeek}`, 'i')
/** A user needs no "a week" after a number that can be nothing else. */
const wished = new RegExp(`\\b${number}(?:\\s?(?:-|–|to|bis|à)\\s?${number})?\\s?${hours}(?:${aWeek})?$`, 'i')
const atMost =
  /\b(?:at most|max(?:imum|\.)?|up to|no more than|not more than|under|below|less than|höchstens|maximal|au plus|como máximo|no máximo|al massimo)\b/i
const atLeast =
  /\b(?:at least|min(?:imum|\.)?|more than|over|above|mindestens|au moins|al menos|pelo menos|almeno)\b/i

const toNumber = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.replace(',', '.'))

/** The least and the most hours a week that a text names. */
function spanOf(match: RegExpExecArray): { least: number; most: number } | null {
  const least = toNumber(match[1])
  if (least === null || least < 4 || least > 80) return null
  return { least, most: Math.max(least, toNumber(match[2]) ?? least) }
}

const counted = ({ least, most }: { least: number; most: number }): Message =>
  least === most ? words.hours({ hours: least }) : words.between({ least, most })

/** "At most 32 hours a week", "20–30 hours": held against the hours a week that the advert names. */
export const readWeeklyHours: MatterReader = phrase => {
  const match = wished.exec(phrase.trim())
  const wish = match && spanOf(match)
  if (!wish) return null
  const least = atMost.test(phrase) ? 0 : wish.least
  const most = atLeast.test(phrase) ? Number.POSITIVE_INFINITY : wish.most
  return advert => {
    const found = findInLines(
      advert,
      weekly,
      (line, match) => advert.zoneOf(line) !== 'legal' && spanOf(match) !== null,
    )
    const said = found && spanOf(found.match)
    if (!said) return unsaid
    const says = counted(said)
    if (said.least >= least && said.most <= most) return { stance: 'yes', says, quote: found.quote }
    const isApart = said.least > most || said.most < least
    return { stance: isApart ? 'no' : 'unclear', says, quote: found.quote }
  }
}
