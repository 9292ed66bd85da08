import { prefilter } from '../words/prefilter'
import { foldWord } from '../words/word'
import type { Found } from './found'

/** People of a team; both the same where one number is said. */
interface TeamSize {
  min: number
  max: number
}

const small: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  dieci: 10,
}
const number = `(?:\\d{1,3}|${Object.keys(small).join('|')})`
const range = `(?<low>${number})\\s?\\+?(?:\\s?(?:-|–|to|bis|à|a)\\s?(?<high>${number}))?`
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])(?:team|équipe|equipe|equipo) (?:of|von|de|di) (?:about |around |approximately |roughly |up to |~|ca\\. |etwa |environ |unos |circa )?${range}(?=[\\s+]\\s*\\p{Ll}|[.,;)]|$)(?!\\s?(?:%|years|million|locations|countries))`,
    'iu',
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}$])${range}[- ](?:person|people|member|strong|köpfige[sn]?)\\s(?:\\p{Ll}+\\s){0,2}team(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
  new RegExp(`(?<![A-Za-zÀ-ɏ\\p{N}$])${range} direct reports(?![A-Za-zÀ-ɏ])`, 'iu'),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])team ?(?:size|größe|grösse)\\s?:?\\s?(?:about |around |approximately |ca\\. )?${range}(?![A-Za-zÀ-ɏ\\p{N}%])`,
    'iu',
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])(?:manage|lead|supervise|managing|leading|supervising|reporting to you:?|führst|leitest)\\s(?:about |around |up to )?${range} (?:people|employees|staff|colleagues|team members|mitarbeite[A-Za-zÀ-ɏ]+|kolleg[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
]
/** Said of the whole company. */
const company =
  /\b(?:employs?|company|we are an?|we['’]re an?|global|worldwide|grown|business)\b[^.;]{0,40}$/i

const value = (text: string): number => small[text.toLowerCase()] ?? Number(text)

/** One look that spares most lines the rest. */
const mayHold = prefilter(/team|equip|^reports|^people$|^employees$|^staff$|^colleagues$|mitarbeite|kolleg/)

const holdsNumber = prefilter(new RegExp(`\\d|^(?:${Object.keys(small).map(foldWord).join('|')})`))

/** How many people the team of the job has, where a text says so. */
export function findTeamSize(text: string): Found<TeamSize> | null {
  if (!mayHold(text) || !holdsNumber(text)) return null
  for (const form of forms) {
    const match = form.exec(text)
    if (!match?.groups?.low) continue
    const min = value(match.groups.low)
    const max = match.groups.high ? value(match.groups.high) : min
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    // "Our 175-person team" is the company itself.
    const most = /\bour\s$/i.test(before) ? 30 : 500
    if (min < 1 || max < min || max > most || company.test(before)) continue
    return { value: { min, max }, start: match.index, end: match.index + match[0].length }
  }
  return null
}
