import type { AdvertFacts } from '../advert'
import { remember } from '../words/remember'
import { wordGate } from '../words/word-gate'
import type { Found } from './found'

export type Authorization = AdvertFacts['authorization'][number]['value']

const tests: [Authorization, RegExp][] = [
  [
    'no-sponsorship',
    /\b(?:no|not|without|unable to|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|does not|do not|not able to|ineligible for|never)\b[^.]{0,80}\bspons(?:or|ership)\w*|\bspons(?:or|ership)\w*[^.]{0,40}\b(?:is |are |will )?(?:not|unavailable)\b|\bwithout (?:the need for |requiring |need of )?[^.]{0,40}(?:visa|sponsorship)|\bkeine? visa|\bsin (?:necesidad de )?patrocinio/i,
  ],
  [
    'sponsorship-offered',
    /\bvisa (?:sponsorship|support)(?: is| are)? (?:available|offered|provided|possible)|\bwe (?:do |can |will |are able to |are happy to )?(?:offer |provide )?(?:visa )?sponsor(?:ship)?\b(?! a )|\bsponsorship (?:is |may be |will be )?(?:available|considered|offered|provided|possible)|\blimited immigration sponsorship may be available|\bvisa sponsorship\s*:?\s*(?:yes|available)|\bmay be eligible for (?:visa )?sponsorship|\bh-?1b (?:transfers? |candidates? |sponsorship )?(?:are |is )?(?:welcome|accepted|available|ok\b)/i,
  ],
  [
    'work-authorization',
    /\bauthoriz(?:ed|ation) to work|\bauthoris(?:ed|ation) to work|\bwork authori[sz]ation|\b(?:legal(?:ly)?|legal right) (?:to work|eligib|authori|entitled|allowed|able)\w*|\bright to work|\beligib(?:le|ility) to work|\bwork permit|\bwork visa\b|\bentitle[dm]\w* to work|\barbeitserlaubnis|\barbeitsgenehmigung|\bpermis de travail|\bpermiso de trabajo|\bpermesso di soggiorno|\bautoriza[çc][ãa]o de trabalho|\bemployment eligibility|\bwork(?:ing)? rights\b|\baufenthalts(?:titel|erlaubnis)|\btitre de s[ée]jour|\bpermiso de residencia|\bvisto de trabalho/i,
  ],
  [
    'clearance',
    /\b(?:security|secret|government|federal|dod|doe|sc|dv|active|q) clearance|\bts\/?sci|\btop secret|\bclearance (?:is )?(?:required|level|eligib|sponsor)|\bobtain (?:and maintain )?(?:an?|the)?\s?(?:\w+ ){0,3}clearance|\bpublic trust\b|\bsecret\b(?= (?:security|level))|\bpolygraph|\bsicherheits[üu]berpr[üu]fung|\b(?:sc|dv|security)[- ]cleared\b|\bsecurity vetting|\bnppv\s?\d|\bvetting (?:is )?required|\bsubject to (?:a )?security investigation|\bclearance\b(?=.{0,30}\b(?:secret|required|polygraph))/i,
  ],
  [
    'citizenship',
    /\b(?:u\.?s\.?a?\.?|united states|american|eu|canadian|uk|british|australian) (?:citizen(?:s|ship)?|nationals?|persons?)\b|\bcitizenship\b|\bbe an? (?:\w+ )?citizen\b|\bcitizens? (?:only|of the)|\b(?:eu|uk|us|british|european) passport\b|\bstaatsangeh[öo]rigkeit|\bciudadan[íi]a|\bcittadinanza/i,
  ],
  [
    'background-check',
    /\bbackground (?:checks?|investigations?|screen(?:ing)?s?|verification|clearance|review)|\bcriminal (?:background|history|record|conviction)s? (?:check|review|investigation|screen)|\bcriminal record check|\bdbs check|\benhanced dbs|\bpolice (?:check|clearance)|\b(?:pre-employment |subject to (?:a )?(?:\w+ and )?|pass (?:a )?)credit (?:check|history check)|\bpre-?employment (?:checks|screening)|\bfingerprint|\bpolizeiliches? f[üu]hrungszeugnis|\bf[üu]hrungszeugnis|\bcasier judiciaire|\bverificaci[óo]n de antecedentes|\bantecedentes penales|\bcarichi pendenti/i,
  ],
  [
    'drug-test',
    /\bdrug (?:tests?|testing|screen(?:ing)?s?|free screening)|\b(?:hair follicle|urine)[^.]{0,10}test|\bsubstance abuse test|\bpre-?employment (?:substance|drug)|\bdrug[ -]?(?:and|&|\/)[ -]?alcohol (?:test|screen)|\bbackground (?:check|screen\w*)?\s?(?:and|&|\/)\s?drug|\bprueba de drogas/i,
  ],
]

export const authorizations: readonly Authorization[] = tests.map(([value]) => value)

/** Said about the employer's duty or the law, not asked of this candidate. */
const general =
  /\bfair chance|\barrest and conviction|\bin accordance with (?:the )?(?:fair|los angeles|san francisco|applicable)|\bconsider (?:for employment )?(?:all )?qualified applicants with|citizenship(?: status)?,|,\s*(?:\w+ )?citizenship|citizenship status|regardless of[^.]{0,300}citizenship|national origin[^.]*citizenship|(?:discriminat|without regard)\w*[^.]*citizenship/i

/** What a text asks or says about the right to work, clearance and checks. */
export const findAuthorizations = (text: string): readonly Found<Authorization>[] =>
  mayHold(text) ? stated(text) : none
const stated = remember(authorizationsIn)

const none: readonly never[] = []
/** One look that spares most lines the rest. */
const mayHold = wordGate(
  /spons|visa|patrocinio|authori|legal|^right|eligib|permi|^entitle|arbeitserl|arbeitsgen|permesso|autoriza|clearance|^ts|secret|trust|polygraph|sicherheits|investigation|citizen|^national|^person|staatsangeh|ciudadan|cittadinan|background|criminal|dbs|police|credit|employment|fingerprint|fuhrungszeugnis|^rights$|aufenthalt|sejour|residencia|^visto$|^h1b$|^h$|cleared|vetting|^nppv|passport|casier|antecedentes|carichi|drug|urine|follicle|substance|drogas/,
)

function authorizationsIn(text: string): readonly Found<Authorization>[] {
  const found: Found<Authorization>[] = []
  const lawful = general.test(text)
  for (const [value, test] of tests) {
    const match = test.exec(text)
    if (!match) continue
    if (
      lawful &&
      (value === 'citizenship' ||
        (value === 'background-check' && /fair chance|conviction records|arrest/i.test(text)))
    )
      continue
    found.push({ value, start: match.index, end: match.index + match[0].length })
  }
  // "We don't sponsor" is the statement; "sponsorship" in the same words isn't an offer.
  const values = new Set(found.map(one => one.value))
  return found.filter(one => !(one.value === 'sponsorship-offered' && values.has('no-sponsorship')))
}
