import type { Found } from './found'

/** The employment types that adverts name; pages may know more (see posting.ts). */
export type AdvertEmploymentType = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship'

/** Most telling first: an internship may also be full-time. */
const tests: [AdvertEmploymentType, RegExp][] = [
  [
    'internship',
    /(?<![\p{L}])(?:intern(?:ship)?s?(?!\p{L})|co-?op (?:student|position|program)|praktik(?:um|ant)\p{L}*|pflichtpraktikum|werkstudent\p{L}*|stage(?= (?:de|d['’]|en|curriculaire|extracurriculare|conventionn))|stagiaires?|alternance|alternante?|pr[áa]cticas|becari[oa]|pasant[íi]a|est[áa]gio|estagi[áa]ri[oa]s?|tirocinio|tirocinante|stagista)(?![\p{L}])/iu,
  ],
  [
    'temporary',
    /(?<![\p{L}])(?:temporary(?! (?:disab|work permit|visa|accommodation|housing))|temp(?= (?:role|position|job|to))|seasonal|fixed[- ]term(?! (?:deposit|rate))|befristet\p{L}*|zeitarbeit|saison(?:al|kraft|ni(?:er|ère))\p{L}*|aushilfe|cdd|int[ée]rim(?:aires?)?|mission d['’]int[ée]rim|temporal|eventual|tempor[áa]ri[oa]|temporane[oa]|tempo determinato|maternity (?:cover|leave cover)|elternzeitvertretung)(?![\p{L}])/iu,
  ],
  [
    'part-time',
    /(?<![\p{L}])(?:part[- ]?time|parttime|teilzeit\p{L}*|minijob\p{L}*|geringf[üu]gig\p{L}*|450[- ]?euro\p{L}*|temps partiel|mi-temps|media jornada|medio tiempo|tiempo parcial|jornada parcial|meio per[íi]odo|tempo parcial|meio expediente|tempo parziale)(?![\p{L}])/iu,
  ],
  [
    'contract',
    /(?<![\p{L}])(?:(?:independent )?contractor(?! (?:management|relations|s))|freelanc(?:e|er|ers|ing)|b2b contract|contract (?:role|position|job|basis|to hire|opportunity|type\s?:\s?(?:contract|freelance))|(?:\d+[- ]months?|long[- ]term|short[- ]term|type:|role:|job type:?|duration:) contract|contract(?= \()|^contract$|corp[- ]to[- ]corp|c2c|w2 contract|freiberuf\p{L}*|freie mitarbeit|selbstst[äa]ndig(?=e \(?freelance)|ind[ée]pendant(?= \()|aut[óo]nomo(?= )|contrato pj|contrata[çc][ãa]o pj|regime pj|partita iva|p\. ?iva)(?![\p{L}])/iu,
  ],
  [
    'full-time',
    /(?<![\p{L}])(?:full[- ]?time|fulltime|vollzeit\p{L}*|(?:[àa] )?temps plein|temps complet|tiempo completo|jornada completa|tempo integral|per[íi]odo integral|tempo pieno|full-time\/regular)(?![\p{L}])/iu,
  ],
]

export const employmentTypeOrder: readonly AdvertEmploymentType[] = tests.map(([value]) => value)

/** Said of something else than this job: benefits for part-time staff, an internship as experience. */
const aside =
  /(?:for|all|our|for all|eligible|regular|and|all full|to|of|über|unsere|other|and\/or|prior|previous|including|years? of|through|as an?|equivalent) (?:regular |active |eligible )?$/i

/** The employment type that a text names; `null` where it names none or speaks of other people's. */
export function findEmploymentType(text: string): Found<AdvertEmploymentType> | null {
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
  return tests.filter(([, test]) => test.test(text)).map(([value]) => value)
}
