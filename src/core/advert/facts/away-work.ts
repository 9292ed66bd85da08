import type { Found } from './found'

/** Work away from the employer's place, in the languages that are read. */
const away =
  /(?<![A-Za-zÀ-ɏ])(?:remot(?:e|ely|o|a|os|as)|home[- ]?office|home[- ]?working|home[- ]based|mobile working|work(?:ing)?[- ]from[- ](?:home|anywhere)|wfh|wfa|tele-?work(?:ing)?|telecommut(?:e|ing)|mobil(?:e[snmr]?)? (?:zu )?arbeit(?:en)?|fernarbeit|(?:von )?zu ?hause|t[ée]l[ée]travail(?:ler)?|tele-?arbeit|heimarbeit|telelavoro|lavoro agile|(?:[àa] )(?:domicile|distance)|teletrabaj(?:o|ar)|teletrabalho|desde casa|de casa|a distancia|[àa] dist[âa]ncia|da casa|da remoto|smart[- ]?working|from home|thuis ?werk(?:en)?|telewerk(?:en)?|thuis|op afstand|p[åa] distans|distansarbete|hemifr[åa]n|hjemmefra|hjemmekontor|hjemmearbejde|zdaln(?:ie|a|ej|ą)|et[äa]ty[öo][A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])(?! (?:access|sensing|control|desktop|monitoring|support|sites?|locations?|areas?|offices?|systems?|teams?|workers|regions?|communit|learning|education|customers?|clients?|care|carers?|therap[a-z]+|nursing|visits?|business[a-z]*))/iu

const none =
  "(?:not|no|non|isn[’']t|aren[’']t|cannot|can[’']t|won[’']t|don[’']t|doesn[’']t|nicht|kein[a-z]*|pas|aucune?|ohne|sin|sem|sans|senza|n[ãa]o|without|neither|never|unable|niet|geen|inte|ingen|ikke|nie|brak)"
const word = '(?<![A-Za-zÀ-ɏ])'
const wordEnd = '(?![A-Za-zÀ-ɏ])'
/** Right before the word: "kein Homeoffice", "pas ouvert au". What else is denied ("no office", "no matter where") is no matter. */
const deniedBefore = new RegExp(
  `[❌✗✘✖🚫⛔]\uFE0F?\\s?$|${word}${none}${wordEnd}(?!\\s+(?:commut|matter|office|limit|restriction|problem|need|only|just|more|longer|travel|nur|seulement|solo|s[óo])[a-z]*)[^.;:,!?–—]{0,34}$`,
  'iu',
)
/** Right after it: "Remote: No", "Homeoffice ist leider nicht möglich", "télétravail impossible". */
const deniedAfter = new RegExp(
  `^\\s?[:=–-]?\\s?[❌✗✘✖🚫⛔]|^[^.;:,!?()]{0,34}${word}${none}${wordEnd}(?!\\s+(?:only|just|nur|seulement|solo|limit|restriction|problem))|^(?!\\s\\w+,)[^.;:=!?()]{0,24}[:=]\\s?(?:no|non|nein|n[ãa]o|none|not|nicht|niet|pas|keine?|false|n(?=\\W*$)|n\\/a)${wordEnd}|^\\s?\\(\\s?(?:no|none|nein|non|n[ãa]o|nee|✗|❌)\\s?\\)|^[^.;:,!?()]{0,34}\\s(?:impossible|excluded|ruled out|out of the question|unm[öo]glich|ausgeschlossen|exclue?s?|exclu[íi]d[oa]|esclus[oa]|uitgesloten|udelukket|uteslutet|(?:schlie(?:ß|ss)en|schlie(?:ß|ss)t) [^.;:!?]{0,40} aus)${wordEnd}`,
  'iu',
)

const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve|ein(?:en?|em)?|zwei|drei|vier|sechs|une?|deux|trois|quatre|un[ao]?|dos|tres|cuatro|um(?:a)?|dois|duas|tr[êe]s|quatro|due|tre|quattro)'
const longer =
  '(?:weeks?|months?|wochen?|monate?n?|semaines?|mois|semanas?|mes(?:es)?|m[êe]s(?:es)?|settiman[ae]|mes[ei])'
const yearly =
  "(?:(?:a|per|each|every|pro|im|par|al|por|ao|all[’']|in a|in any|/)\\s?(?:calendar\\s)?(?:year|annum|jahr|an|a[ñn]o|ano|anno))"
/** For weeks or months, some days of a year, one season: a perk, and no way to do the job. */
const forATime: readonly RegExp[] = [
  new RegExp(
    `${word}(?:up to|for|bis zu|jusqu[’']?[àa]|hasta|at[ée]|fino a|max(?:imum|imal)?\\.?|w[äa]hrend|pendant|durante|per)\\s(?:up to\\s|(?:a )?max(?:imum)?\\.?\\s(?:of\\s)?)?${count}\\s(?:full |consecutive |volle |extra )?${longer}${wordEnd}`,
    'iu',
  ),
  new RegExp(
    `${word}(?:an?|one|une?|un[ao]?|um|eine[nm]?)\\s(?:full |whole )?${longer}\\s${yearly}${wordEnd}|${word}(?:\\d{1,3}|two|three|four|six|eight|twelve|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|quatro|due|tre|quattro)\\s(?:[a-z]+\\s)?(?:weeks?|months?|wochen|monate|semaines|mois|semanas|meses|settimane|mesi|days?|tagen?|jours|d[íi]as|giorni)\\s?${yearly}${wordEnd}`,
    'iu',
  ),
  new RegExp(`${word}(?:annual|yearly)\\s(?:[a-z]+\\s)?${longer}${wordEnd}`, 'iu'),
  /(?<![A-Za-zÀ-ɏ])(?:when|while|if) (?:your |a )?(?:child(?:ren)?|kids?|family member|dependants?)(?: is| are)? (?:ill|sick|unwell)/iu,
  /(?<![A-Za-zÀ-ɏ])(?:on|in|bei|an|en|em|dans|in case of)\s(?:an?\s)?(?:(?:some|rare|certain)\s)?(?:snow days?|emergenc(?:y|ies)|exceptional (?:cases?|circumstances|situations)|exceptions|bad weather|(?:rail )?strikes?(?: days?)?|ausnahmef[äa]llen|notf[äa]llen|cas exceptionnels?|casos excepcionales|casos excepcionais|casi eccezionali)(?![A-Za-zÀ-ɏ])/iu,
  // "Two weeks of remote working".
  new RegExp(
    `${word}(?<!(?:first|last|erste[rn]?|premi[èe]re?s?|primer[oa]s?)\\s)${count}\\s(?:full |extra )?${longer}\\s(?:of\\s|de\\s|d[’']|di\\s)?(?:[«“„"‘]\\s?)?(?:paid\\s)?(?:fully\\s)?(?:remote|wfh|wfa|work|t[ée]l[ée]travail|teletrabajo|teletrabalho|home|mobile)`,
    'iu',
  ),
  /(?<![A-Za-zÀ-ɏ])(?:(?:in|during|for) (?:the|your|our) (?:first|last) (?:weeks?|months?|days?)|remote weeks?|(?:during|over|in|around|between|every|each|all) (?:the )?(?:whole )?(?:month of )?(?:summer|winter|christmas|easter|carnival|ramadan|(?:school )?holidays?|holiday season|june|july|august|december)|(?:remote|wfh|wfa) (?:summers?|winters?|june|july|august|december|months?|weeks?)|from abroad|abroad|aus dem (?:eu-)?ausland|(?:depuis|[àa]) l[’']étranger|(?:durante|en|em|in|im|au|nel|no|pendant|w[äa]hrend)\s(?:(?:todo\s|tout\s)?(?:el\s|le\s|il\s|o\s|l[’'])?(?:mes(?:e)?\s(?:de|di)\s|mois\s(?:de\s|d[’']))?)?(?:julio|agosto|diciembre|juillet|ao[ûu]t|d[ée]cembre|juli|august|dezember|luglio|dicembre|julho|dezembro)|desde (?:el extranjero|otro pa[íi]s)|do exterior|dall[’']estero|vanuit het buitenland|im sommer|pendant l[’']été|en verano|no ver[ãa]o|in estate|workations?)(?![A-Za-zÀ-ɏ])/iu,
]

const days =
  '(?:[1-4]|één|an?(?=\\sday\\s(?:a|per|each|every)\\sweek)|one|two|three|four|ein(?:en?|em)?|zwei|drei|vier|une?|deux|trois|quatre|un[ao]?|dos|tres|cuatro|um(?:a)?|dois|duas|tr[êe]s|quatro|due|tre|quattro|een|twee|drie|två)\\s?(?:(?:-|–|to|or|bis|oder|[àa]|ou|o)\\s?(?:[2-4]|two|three|four|drei|vier|trois|quatre|tres|cuatro|tr[êe]s|quatro|tre|quattro)\\s?)?(?:(?:office|on[- ]?site|in[- ]office|home|home[- ]office|remote|wfh|set|fixed|anchor|full)\\s)?(?:x(?![A-Za-z])|days?|dag(?:en|ar|e)?|dni|tage?n?|jours?|j(?=\\s?(?:max\\.?\\s?)?\\/|\\sde\\st[ée]l[ée]travail)|d(?=\\s?\\/)|d[íi]as?|giorn[io])'
const weekday =
  '(?:mon|tues|wednes|thurs|fri)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|lunes|martes|mi[ée]rcoles|jueves|viernes'
const partly =
  '(?:teils|zeitweise|osittain|delvist|částečně|részben|parțial|частково|частично|kısmen|deels|gedeeltelijk|delvis|cz[ęe][śs]ciowo|some(?:times| of the (?:week|time)|(?=\\s(?:home|remote|wfh|t[ée]l[ée]travail|teletrabajo)))|partly|partially|in part|part of the (?:week|time)|occasional(?:ly)?|by (?:arrangement|agreement)|as agreed|teilweise|zum teil|tageweise|anteilig[a-z]*|alternierend[a-z]*|half(?=[\\s-](?:remote|home))|part(?=[\\s-](?:remote|home|wfh))|semi|gelegentlich|nach (?:absprache|vereinbarung)|partiel(?:le(?:ment)?)?|en partie|occasionnel(?:lement)?|ponctuel(?:lement)?|parcial(?:mente)?|en parte|ocasional(?:mente)?|parziale?|parzialmente|in parte|em parte)'
const seldom = '(?:month|quarter|year|monat|quartal|jahr|mois|trimestre|an|mes|a[ñn]o|m[êe]s|ano|mese|anno)'
const timesAWeek =
  '(?:once|twice|(?:one|two|three) times|ein-?mal|zwei-?mal|dreimal|une fois|deux fois|una vez|dos veces|uma vez|duas vezes|una volta|due volte|(?:een|één|twee) keer|en gång|to gange|to ganger)\\s(?:a|per|each|every|pro|die|in der|par|por|[àa] la|alla|i|om)\\s?(?:week|woche|semaine|semana|settimana|veckan?|ugen|uken)'
/** Days of a week; two days a month are next to none. */
const someDays = new RegExp(
  `${word}(?:${timesAWeek}|${days})${wordEnd}(?!\\s(?:[a-z]+\\s){0,2}?(?:a|an|per|each|every|pro|par|im|al|por)\\s?${seldom}${wordEnd})(?!\\s(?:of |de )?(?:travel|training|holiday|leave|vacation|urlaub|cong[ée]s|vacaciones|f[ée]rias|ferie))`,
  'iu',
)
/** "Home office: 40%", "up to 60% remote". */
const aShare = /(?<![\d.,])[1-9]\d?\s?(?:%|per ?cent|prozent|pour ?cent|por ?ciento|per ?cento|procent)/i
const weekdayNext = new RegExp(`^s?\\s(?:on\\s)?(?:${weekday})${wordEnd}`, 'iu')
const someWeekdays = new RegExp(`${word}(?:on|am|le|les|los|el|il)\\s(?:${weekday})${wordEnd}`, 'iu')
const anyWeekday = new RegExp(`${word}(?:${weekday})${wordEnd}`, 'iu')
const inPart = new RegExp(
  `${word}${partly}${wordEnd}(?!\\s(?:travel|trips?|visits?|meet|reise|d[ée]placement|viaj|viagen|trasfert|evening|weekend|overtime))`,
  'iu',
)
/** So near to the word. */
const beside = 40

/** "Fridays from home, otherwise in the clinic". */
const theRest =
  /(?<![A-Za-zÀ-ɏ])(?:otherwise|the rest|(?:the|all) other days|sonst|ansonsten|le reste|les autres jours|el resto|o resto|il resto|anders|verder)(?![A-Za-zÀ-ɏ])/iu
/** "Weekly office days": at the office on some. */
const officeDays =
  /(?<![A-Za-zÀ-ɏ])(?:weekly|regular|fixed|set|shared|wöchentlich[a-z]*|regelmäßig[a-z]*) (?:office|on[- ]?site|in[- ]office|büro|präsenz|anchor|team) ?(?:days?|tage?)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:an?|one) (?:office|on[- ]?site) day (?:a|per|each|every) week(?![A-Za-zÀ-ɏ])/iu
/** "Tuesdays in Graz": a day of the week that has a place. */
const weekdayAt = new RegExp(`${word}(?:${weekday})\\s(?:in|at|im|en|[àa]|a|te|i|w)\\s\\p{L}`, 'iu')

const onSomeDays = (text: string): boolean =>
  !allWeek.test(text) &&
  (someDays.test(text) ||
    someWeekdays.test(text) ||
    officeDays.test(text) ||
    weekdayAt.test(text) ||
    (anyWeekday.test(text) && theRest.test(text)) ||
    (anyWeekday.test(text) && inOffice.test(text)))

const allWeek =
  /(?<![A-Za-zÀ-ɏ])(?:mon(?:day)?s?|montags?|lundi|lunes|segunda|luned[ìi])\s?(?:-|–|to|through|bis|au|a)\s?(?:fri(?:day)?s?|freitags?|vendredi|viernes|sexta|venerd[ìi])|\b[45][- ]day (?:work)?week/iu
const wholly =
  /(?<![A-Za-zÀ-ɏ])(?:fully|100 ?%|completely|entirely|totally|permanent(?:ly)?|vollständig|komplett|enti[èe]rement|totalmente|completamente|interamente|only|first)(?![A-Za-zÀ-ɏ])/iu
const inOffice =
  /(?<![A-Za-zÀ-ɏ])(?:office|b[üu]ro|bureau|oficina|escrit[óo]rio|ufficio|on[- ]?site|in[- ]person|vor ort|sur site|presencial|in sede|kantoor|kontoret|biur(?:o|ze))(?![A-Za-zÀ-ɏ])/iu

const home =
  /(?<![A-Za-zÀ-ɏ])(?:home|zu ?hause|maison|domicile|casa|thuis|hemma|hjemme|domu)(?![A-Za-zÀ-ɏ])/iu
/** Two places that share the week: "split your week between home and the office", "home 40 %, office 60 %". */
const shared =
  /(?<![A-Za-zÀ-ɏ])(?:half|halb|moiti[ée]|mitad|met[àa]|metade|split(?:ting)?|divid(?:e|ed|ing)|shared|teil(?:st|en)|aufgeteilt|mix(?:ture)?|combin(?:e|es|ed|ing|ation)|blend|between|balance|alternat(?:e|es|ing)|share|teils|im wechsel|wechsel|kombin[A-Za-zÀ-ɏ]+|mischung|partag[A-Za-zÀ-ɏ]+|altern[A-Za-zÀ-ɏ]+|entre|repart[A-Za-zÀ-ɏ]+|combina[A-Za-zÀ-ɏ]*|mezcla|divis[oa]|tra|afwissel[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])|(?<![\d.,])[1-9]\d?\s?(?:%|\/\s?\d0)|(?<![\d/])(?:1\/4|2\/3|3\/2|4\/1)(?![\d/])/iu

const own = '(?:(?:your|our|the|my|der|dem|deinem|ihrem|la|le|votre|tu|su|sua|de|il|tua)\\s)?'
const homeWord = '(?:home|zu ?hause|maison|domicile|casa|thuis)'
const and = '(?:and|und|et|y|e|en|og|och|&)'
/** "Between home and our workshop": the other place may have any name, but work or a family are no place. */
const betweenHome = new RegExp(
  `${word}(?:between|zwischen|entre|tussen|tra|fra)\\s(?:${own}${homeWord}\\s${and}\\s(?!(?:work|school|famil[a-z]*|arbeit|travail|trabajo|trabalho|lavoro|werk)${wordEnd})\\p{L}|(?!(?:work|school|famil[a-z]*)\\s)[^.;,]{3,40}?\\s${and}\\s(?:(?:von|à|a|en)\\s)?${own}${homeWord}(?=\\s?(?:$|[.,;)!–—]|auf${wordEnd})))|${word}(?:office|site|studio|workshop|lab|b[üu]ro|bureau|oficina)\\s(?:or|oder|ou|o|of)\\s(?:(?:from|at|von|zu|à|en|desde)\\s)?${own}${homeWord}${wordEnd}`,
  'iu',
)

/** "Two days Leeds, three days home". */
const daysEach =
  /(?<!\p{L})(?:[1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) days? (?:in |at )?\p{Lu}\p{L}+\s?[,/+&]\s?(?:[1-4]|one|two|three|four)(?: days?)? (?:at |from )?(?:home|remote)(?!\p{L})/u

function betweenPlaces(text: string): Found<'hybrid'> | null {
  const each = daysEach.exec(text)
  if (each) return { value: 'hybrid', start: each.index, end: each.index + each[0].length }
  const between = betweenHome.exec(text)
  if (between) return { value: 'hybrid', start: between.index, end: between.index + between[0].length }
  const place = inOffice.exec(text)
  if (!place || !(home.test(text) || away.test(text)) || !shared.test(text)) return null
  return { value: 'hybrid', start: place.index, end: place.index + place[0].length }
}

/**
 * What a sentence says of working elsewhere, beyond naming it: not at all, on some days, or for a time only. Null
 * where it says nothing of the kind.
 */
export function findAwayWork(text: string): Found<'hybrid' | 'onsite' | 'for a time'> | null {
  const match = away.exec(text)
  if (!match) return betweenPlaces(text)
  const end = match.index + match[0].length
  const at = { start: match.index, end }
  const [before, after] = [text.slice(0, match.index), text.slice(end)]
  if (forATime.some(test => test.test(text))) return { value: 'for a time', ...at }
  const around = text.slice(Math.max(0, match.index - beside), end + beside)
  const some =
    onSomeDays(text) ||
    inPart.test(around) ||
    aShare.test(around) ||
    (weekdayNext.test(after) && !allWeek.test(text))
  if (betweenPlaces(text)) return { value: 'hybrid', ...at }
  if (some && !(wholly.test(text) && !inOffice.test(text))) return { value: 'hybrid', ...at }
  // "Hybrid, not remote" is hybrid: the word for it says so itself.
  const named = /(?<![A-Za-zÀ-ɏ])h[iyí]brid/iu.exec(text)
  if (named && !deniedBefore.test(text.slice(0, named.index))) return { value: 'hybrid', ...at }
  if (deniedBefore.test(before) || deniedAfter.test(after)) return { value: 'onsite', ...at }
  return null
}
