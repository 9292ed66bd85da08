import type { WorkMode } from '../../posting/posting'
import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import { findAwayWork } from './away-work'
import type { Found } from './found'
import { findOnsiteDays, type OnsiteDays } from './onsite-days'
import { plainHyphens } from './plain-hyphens'
import { sentencesIn } from './sentences-in'

const hybrid =
  /#LI-Hybrid|\bhybrid(?:e|es|er|es|en|o|a)?\b(?=[\s,-]*(?:work|role|position|model|schedule|setup|set-up|arrangement|format|environment|office|remote|job|opportunity|basis|working|team|policy|mode|en\b|com\b|\(|\)|,|$|\.|:|;|\/|\d|[–—]|arbeit\w*|[àa]\b))|\bhybridworking\b|\bsemi-?(?:presencial|pr[ée]sentiel)(?:le)?\b|\bh[íi]brid[oa]s?\b|\bibrid[oa]\b|\bhome[- ]?office(?:[- ](?:(?:is |ist )?(?:m[öo]glich\w*|possible|available)|tage?\w*|anteil\w*|option\w*|days?))|\bm[öo]glichkeit (?:zum|f[üu]r) (?:mobilen? arbeiten|home[- ]?office)|\bt[ée]l[ée]travail (?:partiel|possible|\d|hybride)|\b\d(?:\s?(?:-|–|to|or|bis|[àa])\s?\d)? (?:days?|tage|jours?|d[íi]as|dias|giorni)(?: (?:a|per|each|pro|par|por|alla|of) (?:the )?(?:week|woche|semaine|semana|settimana))? (?:in[- ](?:the[- ])?office|in person|on[- ]?site|from home|remote|im b[üu]ro|au bureau|de t[ée]l[ée]travail|en (?:la )?oficina)|\b(?:[1-4]|an?|one|two|three|four) (?:[a-z-]+ ){0,2}days? (?:(?:a|per|each|every) week )?(?:at|from) home\b(?! visits?)|\b(?:in[- ]office|on[- ]?site|remote(?:ly)?) \d (?:days?|x)\b|\bpr[ée]sentiel (?:et|\/|&) (?:[àa] )?distan/i
const remote =
  /#LI-Remote|\b(?:100 ?%|fully?|completely|totally|entirely|permanent(?:ly)?|truly|global(?:ly)?)[- ](?:global )?(?:remote|home[- ]?(?:office|based)|distributed)\b|\bREMOTE\b|\bwork(?:ing)? (?:(?:entirely|fully|completely|100%) )?(?:remotely|from home|from anywhere)|\bremote\s*$|^remote\b(?! (?:access|sensing|control|desktop|monitoring))|[(–—|-]\s*remote\b(?! (?:access|sensing|control|desktop|monitoring))|\b(?:100 ?% )?(?:t[ée]l[ée]travail (?:complet|total|[àa] 100)|teletrabajo|trabajo remoto|trabalho remoto|lavoro da remoto|da remoto|smart working|100 ?% remoto|remoto)\b|\btelecommute\b|\bhome[- ]based (?:role|position|job|contract|work|working|opportunity)\b|\b(?:role|position|job) (?:is|will be) home[- ]based\b|^home[- ]based\b(?! (?:care|carers?|support|services?|therap\w+|visits?|nursing|business\w*|patients?|clients?))/i
const onsite =
  /#LI-Onsite|\b(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)\b(?=[\s,-]*(?:role|position|work|job|only|in\b|at\b|company|presence|attendance|\)|$|,|\.|\d|five|full|opportunity))|\bonsite in\b|\(\s?on-?site\s?\)|\bpresencial(?:mente)?\b|\bin presenza\b|\bvor ort\b(?= (?:in|im|bei))|\b(?:en|sur) pr[ée]sentiel\b|\bin[- ]office company\b|\b(?:five|5) days (?:a|per) week in (?:the|our) office\b/i

const plainlyOnsite =
  /\bin[- ]office (?:company|position|role)\b|\b(?:five|5) days (?:a|per) week (?:in|at|from) (?:the|our)\b|\b(?:fully|entirely|wholly|exclusively|strictly|purely|solely|always|permanently) (?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based)\b|\b(?:on[- ]?site|in[- ]office|in[- ]person) only\b|\b(?:office|site)[- ]based (?:role|position|job|post)\b|\b(?:on[- ]?site|at (?:the|our) (?:[a-z]+ )?(?:office|site))\b[^.;]{0,30}\b(?:every|each) (?:working )?day\b|\b100 ?% (?:on[- ]?site|in[- ]office|in[- ]person|presencial|vor ort|(?:en |sur )?(?:site|pr[ée]sentiel)|in sede|in presenza)\b|\b(?:nur|ausschlie(?:ß|ss)lich|komplett|immer) (?:vor ort|in pr[äa]senz)\b|\b(?:uniquement|exclusivement) (?:sur site|en pr[ée]sentiel)\b|\b(?:sur site|en pr[ée]sentiel) (?:uniquement|exclusivement)\b|\b(?:solo|s[óo]lo|somente|apenas|solamente|exclusivamente) presencial\b|\b(?:based|done|carried out|worked) (?:entirely|fully|wholly|exclusively|solely) (?:on|in|at|from) (?:the|our)\b/i

/** Words that speak of the product or the customers' sites, not of where the work is done. */
const elsewhere =
  /\b(?:hybrid (?:cloud|data|ai|models|solutions?|infrastructure|systems?|vehicles?|environments?|apps?|mobile|cars?)|remote (?:access|sensing|control|desktop|monitoring|support|teams?|interviews?|systems|sites|locations|offices|areas|workers|hire|(?:island|village|part|region|town|farm|school|clinic|patient|communitie)s)|on-?site (?:and off-?site )?(?:seo|support|visits?|interviews?|gym|parking|canteen|childcare|amenities|services|meetings|assessment|pre-hire|training|customer))\b/i

const aboutHours =
  /\b(?:part[- ]time|hours?|shifts?|teilzeit|stunden|schicht|temps partiel|heures|media jornada|horas|turnos?|ore|uren)\b/i

const tests: [WorkMode, RegExp][] = [
  ['onsite', plainlyOnsite],
  ['hybrid', hybrid],
  ['remote', remote],
  ['onsite', onsite],
]

/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /remot|fernarbeit|^mobil|domicile|distan[cz]|zuhause|^hause$|^casa$|day|^[2468]0$|tag$|h[iy]brid|ibrid|site$|office|ward$|entirely|wholly|exclusively|solely|person|telewerk|telework|telearbeit|heimarbeit|telelavoro|semi|telecommut|home|^wfh$|^wfa$|anywhere|thuis|afstand|distans|hemifran|hjemme|zdaln|etaty|buro|bureau|oficina|kantoor|teletravail|teletrabajo|trabalho|lavoro|smart|presen|^ort$|arbeiten|distributed|^(?:day|tag|jour|dia|giorn)/,
)

/** Where the work is done, where a text says so: "hybrid" before "remote" before "onsite" when it says several. */
export const findWorkMode = (line: string): Found<WorkMode> | null => (mayHold(line) ? modeOf(line) : null)
const modeOf = noted(modeOfLine)

/** Whether a text leaves no doubt that all of the work is done at the employer's place. */
export const isPlainlyOnsite = (line: string): boolean =>
  mayHold(line) &&
  ((modeOf(line)?.value === 'onsite' && plainlyOnsite.test(plainHyphens(line))) ||
    findOnsiteDays(line)?.value.min === wholeWeek)

const wholeWeek = 5

function modeOfLine(line: string): Found<WorkMode> | null {
  const text = plainHyphens(line)
  let best: { rank: number; found: Found<WorkMode> } | null = null
  for (const { start, end } of sentencesIn(text)) {
    const sentence = text.slice(start, end).replace(notHybrid, found => ' '.repeat(found.length))
    const answer = /\?\s*$/.test(sentence) && refusal.test(text.slice(end))
    const read = answer ? modeOfSentence(`${sentence.replace(/\W+$/, '')}: no`) : modeOfSentence(sentence)
    if (!read || (best && best.rank <= read.rank)) continue
    const { rank, found } = read
    best = { rank, found: { value: found.value, start: start + found.start, end: start + found.end } }
  }
  // "Remote first; office on Thursdays": two halves of one thing.
  if (best?.found.value === 'remote' && text.includes(';')) {
    const whole = modeOfSentence(text.replaceAll(';', ','))
    if (whole?.found.value === 'hybrid') return whole.found
  }
  return best?.found ?? null
}

const notHybrid =
  /(?<![A-Za-zÀ-ɏ])(?:not?|nicht|kein[a-z]*|pas|non|n[ãa]o)\s(?:an?\s|de\s)?h[iyí]brid[a-z]*/giu
/** "Remote? Sorry, not this one." */
const refusal =
  /^\s*(?:no|not|sorry|sadly|unfortunately|nein|leider|nicht|non|pas|malheureusement|n[ãa]o|lamentablemente|purtroppo)(?![A-Za-zÀ-ɏ])(?! (?:problem|worries))/iu

/** What a sentence says; the rank is lower the more plainly it says it. */
function modeOfSentence(text: string): { rank: number; found: Found<WorkMode> } | null {
  const away = findAwayWork(text)
  // "Work from anywhere for four weeks a year" is a perk of any job.
  if (away?.value === 'for a time') return null
  if (away) return { rank: away.value === 'hybrid' ? 1 : 2, found: { ...away, value: away.value } }
  for (const [rank, [mode, test]] of tests.entries()) {
    const match = test.exec(text)
    if (!match) continue
    const around = text.slice(Math.max(0, match.index - 4), match.index + match[0].length + 14)
    if (elsewhere.test(around)) continue
    const found = { start: match.index, end: match.index + match[0].length }
    // "On site in Leeds four days a week" leaves the fifth.
    if (test === onsite && onsitePart(text)) return { rank: 1, found: { ...found, value: 'hybrid' } }
    return { rank, found: { ...found, value: mode } }
  }
  // "We come together at our office two days a week"; who works two days a week works part-time.
  const there = onsitePart(text)
  return there ? { rank: tests.length, found: { ...there, value: 'hybrid' } } : null
}

/** Some days of the week at the employer's place, and not all; null where it is said of hours or of none. */
function onsitePart(text: string): Found<OnsiteDays> | null {
  const there = aboutHours.test(text) ? null : findOnsiteDays(text)
  return there && there.value.max < 5 ? there : null
}
