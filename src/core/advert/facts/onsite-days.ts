import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import { foldWord } from '../words/word'
import type { Found } from './found'
import { plainHyphens } from './plain-hyphens'

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
  een: 1,
  twee: 2,
  drie: 3,
  vijf: 5,
}
const number = `(?:[1-5]|${Object.keys(small).join('|')})`
const range = `(?<low>${number})(?:\\s?\\(\\d\\))?\\s?\\+?(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\\s?(?<high>${number}))?`
const days = '(?:days?|dagen|dagar|dage|dni|tage?n?|jours?|[jd](?=\\s?\\/)|d[íi]as?|giorn[io])'
const weekly =
  '(?:(?:(?:\\/|a|per|each|every|pro|die|in der|par|por|alla|a la|[àa]|of the|(?:in|out of) (?:the|a))\\s?(?:work(?:ing)?\\s?)?(?:week|wk|woche|semaine|semana|settimana|vecka))|weekly|wöchentlich|p\\/w|p\\.\\s?w\\.?|out of (?:five|5|the five))'
const there =
  '(?:(?:in|at|from|im|au|en|in)\\s(?:the|our|your|a|unserem|la|nuestra|nosso)?\\s?(?:[A-Za-zÀ-ɏ]+\\s)?(?:office|offices|headquarters|hq|hub|studio|site|lab|laboratory|campus|workshop|building|workplace|clinic|depot|warehouse|factory|plant|store|shop|school|branch|hospital|premises|showroom|facility|practice|surgery|werkstatt|praxis|klinik|werk|atelier|usine|taller|cl[íi]nica|f[áa]brica|co-?working space|kantoor|kontor|büro|bureau|oficina|escrit[óo]rio|ufficio|sede)|(?:come|coming) in(?:to (?:the |our )?(?:[A-Za-zÀ-ɏ]+ )?(?:office|studio|lab|site|building))?|office(?=\\s?:)|(?:office|on[- ]?site) (?:attendance|presence|days?)|on (?:campus|the premises)|(?:be |being )?(?:physically )?present|präsenz(?:tage)?|anwesenheit(?: vor ort)?|pr[ée]sentiel|présence(?: (?:au bureau|sur site))?|(?:op|p[åa]) (?:kantoor|kontoret)|(?:to|im|ins) (?:the |our )?(?:[A-Za-zÀ-ɏ]+ )?(?:office|büro)|büro|in[- ](?:the[- ])?office|on[- ]?site|in[- ]person|vor ort|sur site|presencial(?:es|mente)?|in presenza|in sede)'
const forms: readonly RegExp[] = [
  // "3 out of 5 days on site", "one day in five at the clinic".
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])${range}\\s(?:${days}\\s)?(?:(?:out )?of|in|von|sur|de|di|van)\\s(?:5|five|fünf|cinq|cinco|cinque|vijf)\\s(?:${days}\\s)?${there}`,
    'iu',
  ),
  // "2 days Manchester office".
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])${range}\\s${days}\\s[A-Za-zÀ-ɏ]{4,20}\\s(?:office|hub|hq|studio)(?![A-Za-z])`,
    'iu',
  ),
  new RegExp(`(?<![A-Za-zÀ-ɏ\\p{N}])${range}\\s(?:office|on[- ]?site|in[- ]office|anchor)\\s${days}`, 'iu'),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])${range}\\s?(?:${days}|x|times|mal|fois|veces|vezes|volte)\\s?(?:${weekly}\\s)?(?:(?:you(?:[’']ll| will)?|we|everyone)\\s(?:[a-z]+\\s){1,2})?(?<=\\s)(?:of |de )?${there}`,
    'iu',
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])${there}\\s{0,3}(?:[:–-]\\s?)?(?<=[\\s:–-])(?:(?:is|are|on|for|of|an|(?:will be )?required)\\s)?(?:at least |a minimum of |minimum |min\\.? |mindestens |au moins |al menos |pelo menos |almeno )?${range}\\s?(?:${days}|times|x|mal|fois|veces|vezes|volte)\\s?${weekly}`,
    'iu',
  ),
  // "On site in Leeds four days a week", "in-office role, three days per week".
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])(?:on[- ]?site|in[- ]office|in[- ]person|vor ort|sur site|presencial|in presenza|in sede)(?:\\s(?:role|position|job|work))?(?:\\s(?:in|at|en|à|a)\\s[^,.;:]{2,30}?)?,?\\s(?:at least |mindestens |au moins |al menos |almeno )?${range}\\s?${days}\\s?${weekly}`,
    'iu',
  ),
  // "Onsite: 3 days", "office days: two": with a colon the week goes without saying.
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])${there}\\s?:\\s?${range}\\s?(?:${days}|x)(?![A-Za-zÀ-ɏ])(?!\\s?(?:\\/|a|an|per|each|every|pro|im|par|por|al|of|off|notice)(?![A-Za-zÀ-ɏ]))`,
    'iu',
  ),
  // "Office two days, elsewhere three": what is left of the week says that it is one.
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])(?:${there}|office|studio|lab|shop|clinic|campus|büro|bureau|oficina|kantoor)\\s?:?\\s?${range}\\s?${days}\\s?(?:[,;/+&–-]|and|und|et|y|e|en)\\s?(?:(?:at|from|zu|à|en|de)\\s)?(?:home|remote(?:ly)?|elsewhere|anywhere|wfh|home ?office|hause|t[ée]l[ée]travail|domicile|casa|thuis|the (?:rest|others?))(?![A-Za-zÀ-ɏ])`,
    'iu',
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])(?:home|remote(?:ly)?|elsewhere|home ?office|wfh)\\s?:?\\s?[1-5]\\s?(?:${days})?\\s?(?:[,;/+&–-]|and)\\s?(?:office|on[- ]?site|in[- ]office|studio|lab|clinic)\\s?:?\\s?${range}(?![\\p{L}\\p{N}%])`,
    'iu',
  ),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\p{N}])(?:office|on[- ]?site|in[- ]office)\\s${days}(?:\\s(?:per|a|each)\\sweek)?\\s?:\\s?${range}(?![\\p{L}\\p{N}%])`,
    'iu',
  ),
]
/** "60 % in the office", "office attendance 40 %": of a week of five days. */
const share = new RegExp(
  `(?<![\\d.,–-])(?<before>[2468])0\\s?(?:%|per ?cent|prozent)\\s(?:of (?:the|your) (?:week|time)\\s)?${there}|(?<![A-Za-zÀ-ɏ])${there}\\s?:?\\s?(?:is\\s)?(?<after>[2468])0\\s?(?:%|per ?cent|prozent)`,
  'iu',
)

function shareOfWeek(text: string): Found<OnsiteDays> | null {
  const match = share.exec(text)
  const fifths = Number(match?.groups?.before ?? match?.groups?.after) / 2
  return match && Number.isInteger(fifths)
    ? { value: { min: fifths, max: fifths }, start: match.index, end: match.index + match[0].length }
    : null
}

const dayNames: readonly RegExp[] = [
  'mon(?:day)?s?|montags?|lundis?|lunes|segundas?(?:-feiras?)?|luned[ìi]',
  'tue(?:s|sday)?s?|dienstags?|mardis?|martes|ter[çc]as?(?:-feiras?)?|marted[ìi]',
  'wed(?:nesday)?s?|mittwochs?|mercredis?|mi[ée]rcoles|quartas?(?:-feiras?)?|mercoled[ìi]',
  'thu(?:r|rs|rsday)?s?|donnerstags?|jeudis?|jueves|quintas?(?:-feiras?)?|gioved[ìi]',
  'fri(?:day)?s?|freitags?|vendredis?|viernes|sextas?(?:-feiras?)?|venerd[ìi]',
].map(names => new RegExp(`^(?:${names})$`, 'iu'))
const anyDay = '(?:[A-Za-zÀ-ɏ]{3,11}(?:-feiras?)?)'
const spanOfDays = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?<from>${anyDay})\\s?(?:-|–|to|through|until|bis|au|a|à)\\s?(?<to>${anyDay})(?![A-Za-zÀ-ɏ])`,
  'giu',
)
/** "Office Tuesdays and Thursdays", "at our nursery Monday to Thursday". */
const bare =
  '(?:office|büro|bureau|oficina|studio|(?:in|at|im|au|en) (?:our|unserer|unserem|notre|nuestr[oa]) [A-Za-zÀ-ɏ]+)(?=:?\\s(?:on\\s)?(?:mon|tue|wed|thu|fri|montag|dienstag|mittwoch|donnerstag|freitag|lun|mar|mer|mi[ée]|jeu|jue|ven|vie))|(?<=(?:mon|tue|wed|thu|fri)[a-z]{0,6}\\s)office(?![A-Za-z])'
/** "Tu/Th", "Di + Do": days by their first letters, which alone are words. */
const shortDays =
  /(?<![A-Za-zÀ-ɏ])(?:Mo|Tu|We|Th|Fr|Di|Mi|Do|Lu|Ma|Me|Je|Ve)(?:\s?(?:[/+,&]|(?<=\s)(?:und|and|et|y|e|en)(?=\s))\s?(?:Mo|Tu|We|Th|Fr|Di|Mi|Do|Lu|Ma|Me|Je|Ve)){1,3}(?![A-Za-zÀ-ɏ])/u
const near = new RegExp(`${there}|${bare}`, 'iu')
const wordLikeDay = new RegExp(anyDay, 'gu')
const isAway =
  /(?<![A-Za-zÀ-ɏ])(?:(?:from|at) home|home (?:the rest|otherwise|on (?:mon|tue|wed|thu|fri)[a-z]{3,7})|remote(?:ly)?|home ?office|t[ée]l[ée]travail|teletrabajo|wfh)(?![A-Za-zÀ-ɏ])/iu

/** Served on those days. */
const meals = /\b(?:lunch(?:es)?|meals?|snacks|breakfast)\b/i

const dayOf = (name: string): number => dayNames.findIndex(test => test.test(name))

/** "In the office Tuesday to Thursday", "office days: Monday, Wednesday". */
function namedDays(whole: string): Found<OnsiteDays> | null {
  const text = isAway.test(whole) ? clauseOfPlace(whole) : whole
  const place = near.exec(text)
  if (!place || meals.test(whole)) return null
  for (const match of text.matchAll(spanOfDays)) {
    const [from, to] = [dayOf(match.groups?.from ?? ''), dayOf(match.groups?.to ?? '')]
    if (from < 0 || to <= from) continue
    const count = to - from + 1
    return { value: { min: count, max: count }, ...around(place, match) }
  }
  const short = shortDays.exec(text)
  if (short) {
    const count = new Set(short[0].match(/[A-Z][a-z]/g)).size
    return count < 2 ? null : { value: { min: count, max: count }, ...around(place, short) }
  }
  const named = [...text.matchAll(wordLikeDay)].filter(match => dayOf(match[0]) >= 0)
  const [first] = named
  const last = named.at(-1)
  const count = new Set(named.map(match => dayOf(match[0]))).size
  if (!first || !last || count < 2 || count > 4) return null
  const start = Math.min(place.index, first.index)
  return {
    value: { min: count, max: count },
    start,
    end: Math.max(place.index + place[0].length, last.index + last[0].length),
  }
}

/** All but the clause that speaks of the place alone is blank: "in our clinic Monday to Wednesday, from home otherwise". */
const clauseOfPlace = (text: string): string =>
  text
    .split(/([,;]|\s(?:and|und|et|y|e|en|och|og)(?=\s))/u)
    .map(clause =>
      (near.test(clause) && !isAway.test(clause)) || dayOf(clause.trim()) >= 0
        ? clause
        : ' '.repeat(clause.length),
    )
    .join('')

const around = (a: RegExpMatchArray & { index: number }, b: RegExpMatchArray & { index: number }) => ({
  start: Math.min(a.index, b.index),
  end: Math.max(a.index + a[0].length, b.index + b[0].length),
})

/** "Twice a week" in as many letters, so that every place stays where it is. */
const timesAWeek = /(?<![A-Za-zÀ-ɏ])(?:once|twice)(?=\s(?:weekly|(?:a|per|each|every)\sweek))/giu
const asCount = (word: string): string => (/^once/i.test(word) ? ' 1 x' : '  2 x')

const value = (text: string): number => small[text.toLowerCase()] ?? Number(text)

/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /day|^twice$|^once$|dagen|dagar|^dage$|^dni$|^(?:mon|tue|wed|thu|fri)|tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|feira|lunedi|martedi|jour|dia|giorn|\dx|^x$|^times$|^fois$|^ve[cz]es$|^volte$|office|buro|^[2468]0$|^(?:th|fr|lu|mo)$|^presentiel$|^site$|onsite|attendance|presence/,
)

const none: readonly never[] = []
const holdsNumber = prefilter(new RegExp(`[1-5]|^(?:${Object.keys(small).map(foldWord).join('|')})`))

/** The days a week that are asked on site, where a text says so. */
export const findOnsiteDays = (line: string): Found<OnsiteDays> | null =>
  mayHold(line) ? daysOf(line) : null
const daysOf = noted(daysOfLine)

function daysOfLine(line: string): Found<OnsiteDays> | null {
  const text = plainHyphens(line).replace(timesAWeek, asCount)
  for (const form of holdsNumber(text) ? forms : none) {
    const match = form.exec(text)
    if (!match?.groups?.low) continue
    const min = value(match.groups.low)
    const max = match.groups.high ? value(match.groups.high) : min
    if (max < min || meals.test(text)) continue
    return { value: { min, max }, start: match.index, end: match.index + match[0].length }
  }
  return namedDays(text) ?? shareOfWeek(text)
}
