import { localDay } from './days'
import { monthOf } from './months'

export interface DateContext {
  /** The time of reading as an ISO string; relative dates ("3 days ago") count from it. */
  now: string
  /** Whether 3/11/2026 is the 3rd of November; where only one order makes a date, that one is taken. */
  dayFirst: boolean
}

const day = 86_400_000

function iso(year: number, month: number, dayOfMonth: number): string | null {
  if (year < 1990 || year > 2100) return null
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists ? date.toISOString().slice(0, 10) : null
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

function numeric(text: string, context: DateContext): string | null {
  const found = /(?:^|[^\d])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!found) return null
  const [, first, separator, second, year] = found
  const [a, b, y] = [Number(first), Number(second), fullYear(year ?? '')]
  const dayFirst = separator === '.' || context.dayFirst
  return dayFirst ? (iso(y, b, a) ?? iso(y, a, b)) : (iso(y, a, b) ?? iso(y, b, a))
}

function named(text: string): string | null {
  const dayThenMonth =
    /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |of )?(\p{L}{3,12}\.?)[\s,-]+(?:de |del )?(\d{4})/u.exec(
      text,
    )
  if (dayThenMonth) {
    const month = monthOf(dayThenMonth[2] ?? '')
    if (month) return iso(Number(dayThenMonth[3]), month, Number(dayThenMonth[1]))
  }
  const monthThenDay = /(\p{L}{3,12}\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text)
  if (!monthThenDay) return null
  const month = monthOf(monthThenDay[1] ?? '')
  return month ? iso(Number(monthThenDay[3]), month, Number(monthThenDay[2])) : null
}

/**
 * "Posted on 3rd Nov": said of what was posted, a day without its year is the last one that has been. Null where nothing
 * says so: "closing 14 Dec" is still to come.
 */
function lastSuch(text: string, context: DateContext): string | null {
  const now = Date.parse(context.now)
  if (Number.isNaN(now) || !posted.test(text)) return null
  const found =
    /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de |of )?(?<month>\p{L}{3,12})\.?(?!\p{L})/u.exec(
      text,
    ) ?? /(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.:])/u.exec(text)
  const month = monthOf(found?.groups?.month ?? '')
  if (!found || !month || context.now.length < 10) return null
  const year = Number(localDay(new Date(now).toISOString()).slice(0, 4))
  return (
    [year, year - 1]
      .map(one => iso(one, month, Number(found.groups?.day)))
      .find(date => date !== null && Date.parse(date) <= now) ?? null
  )
}

const word = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!['’]s|\\p{L})`, 'iu')

const today = word(
  "today|just (?:now|posted)|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|idag|i dag|i dag|dzisiaj|dziś|dnes|bugün|tänään|сьогодні|сегодня|本日|今日",
)
const dayBefore = word(
  "avant-hier|vorgestern|anteayer|antier|l['’]altro ieri|anteontem|eergisteren|i f[öo]rrg[åa]r|przedwczoraj|the day before yesterday|позавчера|一昨日|前天",
)
const yesterday = word(
  'yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går|wczoraj|včera|dün|eilen|вчора|вчера|昨日',
)
const units: readonly [RegExp, number][] = [
  [/^(?:min|sec|sek|h$|hour|hr|stunde|std|heure|hora|or[ae]|uur|tim|godzin|hodin|saat|tunti|時間)/iu, 0],
  [
    /^(?:d$|j$|day|tag|jour|d[ií]a|giorn|dag|dni|dzie|dn[íůyi]|dňa|den$|d[åa]n|g[üu]n|päiv|zi(?:le)?$|nap|dana|ημέρ|μέρ|дн|день|日|天|일)/iu,
    1,
  ],
  [
    /^(?:w$|week|wk|woche|semaine|semana|settiman|weken|veck|uke|uge|tydz|tyg|t[ýy]d|tjed|săpt|sapt|h[ée]t$|hete|hafta|viikko|εβδομ|тиж|недел|седм|週|周|주)/iu,
    7,
  ],
  [
    /^(?:mo|month|mth|monat|mois|m[eê]s|maand|m[åa]nad|m[åa]ned|miesi|m[ěe]s[íi]c|ay$|kuukau|lun[ăi]|hónap|μήν|mjesec|місяц|месяц|месец|か月|ヶ月|个月|個月|개월)/iu,
    30,
  ],
]
/** One amount of one unit; between them at most a space. */
const count = /(?<![\d.,])(\d{1,3})(\s?\+)?\s?(\p{L}{1,10})/gu
const towardsPast = word(
  'vor|il y a|hace|h[áa]|posted|publi\\p{L}{0,10}|anunciad[oa]|reposted|ago|fa|atr[áa]s|geleden|siden|sedan|temu|p[řr]ed|[öo]nce|sitten|online seit|seit|depuis|since|acum|sprzed|urmă|ezelőtt|napja|πριν|prije|преди|назад|тому|前',
)
/** Written without spaces: "3日前", "2주 전". */
const before = /\d\s?\p{L}{1,3}\s?[前전]/u
/** All that a card says: "3d", "2w". */
const bare = /^\s?\d{1,2}\s?(?:d|w|h|mo|hrs?|days?|wks?)\s?$/iu
/** Someone was there, which says nothing of the posting. */
const seen = word(
  'active|last (?:seen|active|online)|viewed|updated|zuletzt aktiv|aktualisiert|actif|actualizado',
)
const posted = word(
  '(?:date )?posted|reposted|published|listed|opened|advertised|ver[öo]ffentlicht|eingestellt|publi\\p{L}{0,10}|anunciad[oa]|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|opslået|opublikowan\\p{L}{0,2}|zveřejněno',
)
/** "Reposted today, first posted 3 weeks ago". */
const firstPosted = word(
  "(?:first|originally|initially) (?:posted|published|listed)|zuerst ver[öo]ffentlicht|(?:d[’']abord|initialement) publi[ée]e?|publicad[oa] (?:por primera vez|originalmente)",
)
/** "More than 30 days ago" only says not later: a date would be invented. */
const orEarlier = word(
  'less than(?! an? (?:hour|minute))|(?:with)?in the (?:last|past)|in den letzten|dans les derniers|en los [úu]ltimos|nos [úu]ltimos|negli ultimi|minder dan|weniger als|moins d[eu]|menos de|meno di|mindre [äe]n[d]?|more than|over|at least|or more|longer than|mehr als|[üu]ber|mindestens|plus d[eu]|m[áa]s de|mais de|pi[ùu] di|oltre|meer dan|mer [äa]n|mere end|over|ponad|v[íi]ce ne[žz]',
)

const spelled: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  ten: '10',
  zwei: '2',
  drei: '3',
  vier: '4',
  deux: '2',
  trois: '3',
  dos: '2',
  tres: '3',
  dois: '2',
  duas: '2',
  três: '3',
  due: '2',
  tre: '3',
  twee: '2',
  drie: '3',
}
const spelledCount = word(Object.keys(spelled).join('|'))
/** "A week ago", "hace una semana": an article counts before a day or a week alone; "a month ago" is too loose. */
const single =
  /(?<!\p{L})(?:an?|one|un[ao]?|une|eine[mnr]?|uma?|een|en|ett?|o)(?=\s(?:hour|minute|stunde|heure|hora|ora|uur|timme|time|day|week|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag|vecka|uge|uke|săptămână|zi)(?!\p{L}))/iu

function countedBack(said: string): number | null {
  const part = said.replace(single, '1').replace(spelledCount, found => spelled[found.toLowerCase()] ?? found)
  if (!(towardsPast.test(part) || before.test(part) || bare.test(part)) || orEarlier.test(part)) return null
  for (const [, number, plus, name = ''] of part.matchAll(count)) {
    if (plus) return null
    const unit = units.find(([pattern]) => pattern.test(name))
    if (unit) return Number(number) * unit[1]
  }
  return null
}

/** How many days ago one part of a line says; null where it says none. */
function daysAgo(part: string): number | null {
  const counted = countedBack(part)
  if (counted !== null) return counted
  if (today.test(part)) return 0
  if (dayBefore.test(part)) return 2
  return yesterday.test(part) ? 1 : null
}

function relative(text: string, context: DateContext): string | null {
  const now = Date.parse(context.now)
  if (Number.isNaN(now)) return null
  // "Updated today, posted 10 days ago", "6 month contract · posted 2 days ago": what is posted stands in a part.
  const parts = text.split(/[·•|;,()\n]|\s[-–—]\s/)
  const told = [
    ...parts.filter(part => firstPosted.test(part)),
    ...parts.filter(part => posted.test(part)),
    ...parts.filter(part => posted.test(part) || !seen.test(part)),
  ]
  // "2 weeks ago by a recruiter active today"
  const by = parts.flatMap(part => part.split(/\sby\s/).slice(0, 1)).filter(part => !seen.test(part))
  const days = [...told, ...by].map(daysAgo).find(found => found !== null)
  return days === undefined || days === null ? null : localDay(new Date(now - days * day).toISOString())
}

/** "20260803". */
function compact(text: string): string | null {
  const found = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(text)
  return found && iso(Number(found[1]), Number(found[2]), Number(found[3]))
}

/** Seconds or milliseconds since 1970, as data that was written by programs have it. */
function epoch(text: string): string | null {
  const found = /^\s?(1\d{9}|2[01]\d{8})(\d{3})?\s?$/.exec(text)
  return found ? new Date(Number(found[1]) * 1_000).toISOString().slice(0, 10) : null
}

/** Whether the text words a date by its distance ("3 days ago"): such a date is only as exact as its unit. */
export const isRelativeDate = (text: string): boolean => !/\d{4}/.test(text)

/** The first date that a short text names, as YYYY-MM-DD, or null. Ten languages; absolute before relative. */
export function readDate(text: string, context: DateContext): string | null {
  const short = text.slice(0, 200)
  const plain = /(?:^|[^\d])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(short)
  if (plain) return iso(Number(plain[1]), Number(plain[2]), Number(plain[3]))
  return (
    numeric(short, context) ??
    named(short) ??
    compact(short) ??
    epoch(short) ??
    relative(short, context) ??
    lastSuch(short, context)
  )
}

/** The order of day and month that a language tag and a host suggest; month first only where it is the habit. */
export function dayFirstIn(language: string, hostname: string): boolean {
  const tag = language.toLowerCase()
  if (/^en-(?:us|ph)/.test(tag)) return false
  if (tag && !tag.startsWith('en')) return true
  if (/^en-[a-z]{2}/.test(tag)) return true
  return /\.[a-z]{2}$/.test(hostname) && !/\.(?:us|io|co|ai|me|tv|so|to)$/.test(hostname)
}
