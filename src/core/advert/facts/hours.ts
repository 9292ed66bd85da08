import { prefilter } from '../words/prefilter'
import type { Found } from './found'

/** Hours a week; both the same where one number is said. */
interface WeeklyHours {
  min: number
  max: number
}

const count =
  '(?<low>\\d{1,2}(?:[.,]\\d{1,2})?)(?:\\s?(?:-|–|—|to|bis|à|a|y|e)\\s?(?<high>\\d{1,2}(?:[.,]\\d{1,2})?))?'
const week =
  '(?:\\/|per|a|each|every|pro|in der|par|por|a la|semanales|semanais|alla|settimanali|hebdomadaires?|weekly|wöchentlich|die)'
const hours = '(?:hours?|hrs?\\.?|stunden|std\\.?|h|heures?|horas?|ore)'
const weeks = '(?:week|wk|woche|semaine|semana|settimana|w\\b)'
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,$€£+-])${count}\\s?\\+?[\\s-]?${hours}\\s?(?:(?:of work|de trabajo|de trabalho|de travail)\\s)?(?:${week}\\s?${weeks}|weekly|wöchentlich|hebdomadaires?|semanales|semanais|settimanali)(?![A-Za-zÀ-ɏ])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\d.,$€£+-])${count}[\\s-](?:hour|stunden)[\\s-](?:work\\s?)?(?:week|woche)(?![A-Za-zÀ-ɏ])`,
    'giu',
  ),
  // A part of a full week, and how much that is.
  new RegExp(`(?<=\\d\\s?fte\\s?[(,:–-]\\s?)${count}\\s?${hours}(?![A-Za-zÀ-ɏ])`, 'giu'),
  new RegExp(`(?<![\\d.,$€£+-])${count}\\s?(?:wochenstunden|h\\/sem)(?![A-Za-zÀ-ɏ])`, 'giu'),
]
/** Hours of something else, or a border for benefits: "employees who work 30+ hours a week". */
const aside =
  /(?:employees|staff|associates|team members|workers|regularly scheduled|who (?:regularly )?work|scheduled|overtime|overlap|beyond|over|exceed\w*|more than|least|minimum(?: of)?|mindestens|au moins|students?|maximum|up to)\b[^.;]{0,40}$/i
const benefit = /eligib|benefit|insurance|vacation|accru|pto\b|leave|july|august|summer hours|fridays?/i

const amount = (text: string): number => Number(text.replace(',', '.'))

/** One look that spares most lines the rest. */
const holdsNumber = prefilter(/\d/)
const mayHold = prefilter(/^\d*(?:hour|hr|stunde|std|h$|heure|hora|ore|wochenstunden)/)

/** The hours a week that the job takes, where a text says so. */
export function findHours(text: string): Found<WeeklyHours> | null {
  if (!holdsNumber(text) || !mayHold(text)) return null
  const found: Found<WeeklyHours>[] = []
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const low = amount(match.groups?.low ?? '')
      const high = match.groups?.high ? amount(match.groups.high) : low
      if (low < 2 || high > 80 || high < low) continue
      const before = text.slice(Math.max(0, match.index - 60), match.index)
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
      const clause = before.split(/[.;]\s/).at(-1) ?? before
      if (/[+]/.test(match[0]) || aside.test(clause) || benefit.test(clause) || benefit.test(after)) continue
      found.push({ value: { min: low, max: high }, start: match.index, end: match.index + match[0].length })
    }
  }
  if (found.length === 0) return null
  // "20 hours a week, 30 hours a week or 40 hours a week" are ways to take the same job.
  return {
    value: {
      min: Math.min(...found.map(one => one.value.min)),
      max: Math.max(...found.map(one => one.value.max)),
    },
    start: Math.min(...found.map(one => one.start)),
    end: Math.max(...found.map(one => one.end)),
  }
}
