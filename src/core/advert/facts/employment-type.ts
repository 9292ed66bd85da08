import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import type { Found } from './found'
import { plainHyphens } from './plain-hyphens'

/** The employment types that adverts name; pages may know more (see posting.ts). */
type AdvertEmploymentType = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship'

/** Most telling first: an internship may also be full-time. */
const tests: [AdvertEmploymentType, RegExp][] = [
  [
    'internship',
    /(?<![A-Za-zÀ-ÿ])(?:intern(?:ship)?s?(?![A-Za-zÀ-ÿ])|co-?op (?:student|position|program)|praktik(?:um|ant)[A-Za-zÀ-ÿ]*|pflichtpraktikum|werkstudent[A-Za-zÀ-ÿ]*|stage(?= (?:de|d['’]|en|curriculaire|extracurriculare|conventionn))|stagiaires?|alternance|alternante?|pr[áa]cticas|becari[oa]|pasant[íi]a|est[áa]gio|estagi[áa]ri[oa]s?|tirocinio|tirocinante|stagista)(?![A-Za-zÀ-ÿ])/i,
  ],
  [
    'temporary',
    /(?<![A-Za-zÀ-ÿ])(?:temporary(?! (?:disab|work permit|visa|accommodation|housing))|temp(?= (?:role|position|job|to))|seasonal|locum(?= (?:post|position|role|job|contract|cover|basis|work)|[,.;:)]|\s?$)|fixed[- ]term(?! (?:deposit|rate))|befristet[A-Za-zÀ-ÿ]*|zeitarbeit|saison(?:al|kraft|ni(?:er|ère))[A-Za-zÀ-ÿ]*|aushilfe|cdd|int[ée]rim(?:aires?)?|mission d['’]int[ée]rim|temporal|eventual|tempor[áa]ri[oa]|temporane[oa]|tempo determinato|maternity (?:cover|leave cover)|elternzeitvertretung)(?![A-Za-zÀ-ÿ])/i,
  ],
  [
    'part-time',
    /(?<![A-Za-zÀ-ÿ])(?:part[- ]?time|parttime|teilzeit[A-Za-zÀ-ÿ]*|minijob[A-Za-zÀ-ÿ]*|geringf[üu]gig[A-Za-zÀ-ÿ]*|450[- ]?euro[A-Za-zÀ-ÿ]*|temps partiel|mi-temps|media jornada|medio tiempo|tiempo parcial|jornada parcial|meio per[íi]odo|tempo parcial|meio expediente|tempo parziale)(?![A-Za-zÀ-ÿ])/i,
  ],
  [
    'contract',
    /(?<![A-Za-zÀ-ÿ])(?:(?:independent )?contractor(?! (?:management|relations|s))|freelanc(?:e|er|ers|ing)|b2b contract|contract(?:-to-hire| (?:to hire|role|position|job|basis|opportunity|type\s?:\s?(?:contract|freelance)))|(?:(?<!\d)\d+[- ]months?|long[- ]term|short[- ]term|type:|role:|job type:?|duration:) contract|contract(?= \()|^contract(?=\s?$|, )|corp[- ]to[- ]corp|c2c|w2 contract|freiberuf[A-Za-zÀ-ÿ]*|freie mitarbeit|selbstst[äa]ndig(?=e \(?freelance)|ind[ée]pendant(?= \()|aut[óo]nomo(?= )|contrato pj|contrata[çc][ãa]o pj|regime pj|partita iva|p\. ?iva)(?![A-Za-zÀ-ÿ])/i,
  ],
  [
    'full-time',
    /(?<![A-Za-zÀ-ÿ])(?:full[- ]?time|fulltime|vollzeit[A-Za-zÀ-ÿ]*|(?:[àa] )?temps plein|temps complet|tiempo completo|jornada completa|tempo integral|per[íi]odo integral|tempo pieno|full-time\/regular)(?![A-Za-zÀ-ÿ])/i,
  ],
]

export const employmentTypeOrder: readonly AdvertEmploymentType[] = tests.map(([value]) => value)

/** Said of something else than this job: benefits for part-time staff, an internship as experience. */
const aside =
  /(?:for|all|our|for all|eligible|regular|and|all full|to|of|über|unsere|other|and\/or|prior|previous|including|years? of|through|as an?|equivalent) (?:regular |active |eligible )?$|(?<!\d)\d[\d.,]{0,20}\+? $/i

/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /time|temp|tiempo|intern|contrac|^co$|^coop|stag|freelanc|zeit|jornada|periodo|expediente|fixed|befristet|season|saison|aushilfe|cdd|eventual|praktik|werkstudent|alternan|practic|becari|pasant|estagi|tirocin|interim|minijob|geringf|450|^locum$|b2b|corp|c2c|freie|freiberuf|selbst|independ|autonomo|pj|iva|maternity/,
)

/** The employment type that a text names; `null` where it names none or speaks of other people's. */
export const findEmploymentType = (line: string): Found<AdvertEmploymentType> | null =>
  mayHold(line) ? typeOf(line) : null
const typeOf = noted(typeOfLine)

function typeOfLine(line: string): Found<AdvertEmploymentType> | null {
  const text = plainHyphens(line)
  for (const [value, test] of tests) {
    const match = test.exec(text)
    if (!match) continue
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    if (
      aside.test(before) &&
      /^s?\s*(?:employees|team members|roles?\b|associates|staff|workers|colleagues|positions are|experience|or|work experience)/i.test(
        after,
      )
    )
      continue
    return { value, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** Every employment type that a short text names ("Full-time, Contract"), most telling first. */
export function findEmploymentTypes(text: string): AdvertEmploymentType[] {
  return tests.filter(([, test]) => test.test(plainHyphens(text))).map(([value]) => value)
}
