import { plusDays } from '../kernel/days'
import { type Evidence, saysHowMuch } from './evidence'

/** What makes an entry convince: each of these is there or not. */
const strengthParts = ['result', 'number', 'skills', 'confirmed', 'recent'] as const
export type StrengthPart = (typeof strengthParts)[number]

/** In a word, never a figure: a line alone is a beginning, two parts and more are solid, nearly all are strong. */
type StrengthWord = 'beginning' | 'solid' | 'strong'

interface Strength {
  word: StrengthWord
  has: StrengthPart[]
  /** What can still be added, the most telling first; time can't. */
  missing: Exclude<StrengthPart, 'recent'>[]
}

/** What was done longer ago is asked about, and hard to confirm. */
const recentDays = 3 * 365

/** @param today YYYY-MM-DD */
export function strengthOf(entry: Evidence, today: string): Strength {
  const there: Record<StrengthPart, boolean> = {
    result: entry.result.trim() !== '',
    number: saysHowMuch(entry),
    skills: entry.skills.length > 0,
    confirmed: entry.confirmedBy.trim() !== '',
    recent: entry.date >= plusDays(today, -recentDays),
  }
  const has = strengthParts.filter(part => there[part])
  const missing = (['result', 'number', 'skills', 'confirmed'] as const).filter(part => !there[part])
  const said = 4 - missing.length
  const word = said === 4 || (said === 3 && there.recent) ? 'strong' : said >= 2 ? 'solid' : 'beginning'
  return { word, has, missing }
}
