import { wordGate } from '../words/word-gate'
import type { Found } from './found'

/** Days a week at the employer's place; both the same where one number is said. */
export interface OnsiteDays {
  min: number
  max: number
}

const small: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ein: 1,
  einem: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  um: 1,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
}
const number = `(?:[1-5]|${Object.keys(small).join('|')})`
const range = `(?<low>${number})(?:\\s?\\(\\d\\))?\\s?\\+?(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\\s?(?<high>${number}))?`
const days = '(?:days?|tage?n?|jours?|d[íi]as?|giorn[io])'
const weekly =
  '(?:(?:(?:\\/|a|per|each|every|pro|par|por|alla|of the|(?:in|out of) (?:the|a))\\s?(?:work(?:ing)?\\s?)?(?:week|woche|semaine|semana|settimana))|weekly|wöchentlich)'
const there =
  '(?:(?:in|at|from|im|au|en|in)\\s(?:the|our|your|a|unserem|la|nuestra|nosso)?\\s?(?:[A-Za-zÀ-ɏ]+\\s)?(?:office|offices|headquarters|hq|büro|bureau|oficina|escrit[óo]rio|ufficio|sede)|(?:to|im|ins) (?:the |our )?(?:office|büro)|büro|in[- ](?:the[- ])?office|on[- ]?site|in[- ]person|vor ort|sur site|presencial(?:es|mente)?|in presenza|in sede)'
const forms: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-zÀ-ɏ\\p{N}])${range}\\s${days}\\s?(?:${weekly}\\s)?(?<=\\s)${there}`, 'iu'),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])${there}\\s(?:at least |a minimum of |minimum |mindestens |au moins |al menos |pelo menos |almeno )?${range}\\s?(?:${days}|times|x|mal|fois|veces|vezes|volte)\\s?${weekly}`,
    'iu',
  ),
]

const value = (text: string): number => small[text.toLowerCase()] ?? Number(text)

/** One look that spares most lines the rest. */
const mayHold = wordGate(/day|tag|jour|dia|giorn|\dx|^x$|^times$|^fois$|^ve[cz]es$|^volte$/)

/** The days a week that are asked on site, where a text says so. */
export function findOnsiteDays(text: string): Found<OnsiteDays> | null {
  if (!mayHold(text)) return null
  for (const form of forms) {
    const match = form.exec(text)
    if (!match?.groups?.low) continue
    const min = value(match.groups.low)
    const max = match.groups.high ? value(match.groups.high) : min
    if (max < min || /\b(?:lunch|meals?|snacks|breakfast)\b/i.test(text)) continue
    return { value: { min, max }, start: match.index, end: match.index + match[0].length }
  }
  return null
}
