import { prefilter } from '../words/prefilter'
import { findDay, type NamedDay } from './dates'
import type { Found } from './found'

const cue =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:(?:anticipated |expected |earliest |planned |target |desired |proposed )?start(?:ing)? date|(?:position|role|job|internship|contract)s?[^.;]{0,40}\b(?:start|begin)(?:s|ning|ing)?(?: (?:on|in))?|eintrittsdatum|eintrittstermin|arbeitsbeginn|(?:beginn|eintritt|start|joining(?: date| time)?|commencement(?: date)?|d[ée]but)(?=\s*:)|commencing(?: on)?|startdatum|prise de (?:poste|fonctions?)|date de d[ée]but|d[ée]marrage|fecha de (?:inicio|incorporaci[óo]n)|incorporaci[óo]n|data de in[íi]cio|in[íi]cio(?=\s*:)|data di inizio|inizio(?=\s*:))(?![A-Za-zÀ-ɏ\p{N}])/iu
const season =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:(?:early|late|mid) )?(?:spring|summer|autumn|fall|winter|q[1-4]|frühjahr|sommer|herbst|wintersemester|sommersemester)\s+20\d\d(?!\d)/iu
const atOnce =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:immediate(?:ly)?|asap|as soon as possible|ab sofort|sofort|d[èe]s que possible|imm[ée]diate?(?:ment)?|inmediat[oa]|imediat[oa]|immediat[oa])(?![A-Za-zÀ-ɏ\p{N}])/iu
/** Plain without a label before them. */
const plainly =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:immediate start|start(?:s|ing)? (?:immediately|asap|as soon as possible)|(?:immediately available|available immediately)|immediate joiners?|zum n[äa]chst\s?m[öo]glichen (?:zeitpunkt|termin)|ab sofort|poste [àa] pourvoir (?:imm[ée]diatement|d[èe]s que possible|d[èe]s maintenant)|incorporaci[óo]n inmediata|in[íi]cio imediato|inserimento immediato)(?![A-Za-zÀ-ɏ\p{N}])/iu
const dated =
  /(?<![A-Za-zÀ-ɏ\p{N}])(?:start(?:s|ing)? (?:on|in)|ab(?: dem)?|(?<!bis )zum|[àa] (?:partir|compter) d[ue]|a partir de(?:l)?|a partire dal?)\s+(?=\d|[A-Za-zÀ-ɏ])/giu

/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /\d|immediate|asap|soon|joining|sofort|zeitpunkt|termin|immediat|maintenant|possible|inmediat|imediat/,
)

/** When the job begins, as a text says it: a day, a month, a season, or at once. */
export function findStart(text: string): Found<NamedDay> | null {
  if (!mayHold(text)) return null
  const labelled = cue.exec(text)
  if (labelled) {
    const from = labelled.index + labelled[0].length
    const rest = text.slice(from, from + 50).split(/[.;]\s+(?=\p{Lu})/u)[0] ?? ''
    const named = findDay(rest)
    if (named) return { value: named.value, start: labelled.index, end: from + named.end }
    const other = season.exec(rest) ?? atOnce.exec(rest)
    if (other) {
      const end = from + other.index + other[0].length
      return { value: { said: other[0], date: null }, start: labelled.index, end }
    }
  }
  const said = plainly.exec(text)
  if (said)
    return {
      value: { said: said[0], date: null },
      start: said.index,
      end: said.index + said[0].length,
    }
  for (const match of text.matchAll(dated)) {
    const from = match.index + match[0].length
    const term = season.exec(text.slice(from, from + 30))
    if (term?.index === 0)
      return { value: { said: term[0], date: null }, start: match.index, end: from + term[0].length }
    const named = findDay(text.slice(from, from + 30))
    if (named?.start === 0) return { value: named.value, start: match.index, end: from + named.end }
  }
  return null
}
