import type { AdvertFacts } from '../advert'
import { prefilter } from '../words/prefilter'
import { noted } from '../words/text-notes'
import type { Found } from './found'
import { findSponsorship, type Sponsorship, sponsorships } from './sponsorship'

type Authorization = AdvertFacts['authorization'][number]['value']

const tests: [Exclude<Authorization, Sponsorship>, RegExp][] = [
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
    /\b(?:u\.?s\.?a?\.?|united states|american|eu|canadian|uk|british|australian) (?:citizen(?:s|ship)?|nationals?|persons?)\b|\bcitizenship\b|\bbe an? (?:\w+ )?citizen\b|\bcitizens? (?:only|of the)|\bbe (?:an? )?(?:citizens?|nationals?) of\b|\b(?:citizens?|nationals?) of (?:an? |one of the )?(?:[a-z]+ ){0,2}member state|\b(?:poss[ée]der|avoir|disposer de|titulaires? de) (?:de )?la nationalit[ée](?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])[êe]tre de nationalit[ée](?![A-Za-zÀ-ɏ])|\bs[óo]lo (?:para )?ciudadan[oa]s\b|\bser ciudadan[oa]\b|\b(?:eu|uk|us|british|european) passport\b|\b(?:u\.?s\.?|eu|uk|swiss|french|dutch|czech|greek|thai|[a-z]{2,12}(?:ish|ese|ian|ean|ican|lian|man)) (?:citizens?(?:hip)?|nationals?|nationality|passports?)\b|\b(?:hold|have|possess) [^.;,]{0,20}\bnationality\b|\bstaatsangeh[öo]rigkeit|\bnationalit[ée] [a-zà-ÿ]+ (?:exig|requis|obligat|demand)|\bnacionalidad [a-zà-ÿ]+ (?:requerida|obligatoria|exigida)|\b(?:tener|poseer|ostentar|contar con|se (?:requiere|exige|pide)|ter|possuir|requer(?:-se)?|exige-se|avere|possedere|richiest[ao]|exig(?:e|eons)|beschikt over|hebt|bezit|nodig:?|obligatoire :) (?:la |a |de |il possesso della )?(?:[A-Za-zÀ-ɏ]{4,} )?(?:nacionalidade?|nationalit[ée](?:it)?|nazionalit[àa]|nationaliteit)(?![A-Za-zÀ-ɏ])|\bnacionalidade? [a-zà-ÿ]+ (?:obrigat|exigid|requisit)|\bnazionalit[àa] [a-zà-ÿ]+ (?:richiest|obbligat)|\bciudadan[íi]a|\bcittadinanza|\b(?:citizens?|nationals?|locals?|singaporeans?|malaysians?|emiratis?|saudis?|kenyans?|nigerians?|filipinos?|south africans?)\b[^.;]{0,30}\bonly\b|\bonly (?:for )?(?:[a-z]+ ){0,2}(?:citizens?|nationals?|singaporeans?|emiratis?)\b|\b(?:exclusively|reserved|restricted|limited) (?:for|to) (?!all|any)(?:[a-z.]+ ){1,2}(?:nationals|citizens)\b|\b(?:[a-z]+ans?|citizens?|nationals?)\s?(?:\/|,|and|or|&)\s?(?:s?prs?|permanent residents?)\b/i,
  ],
  [
    'background-check',
    /\bbackground (?:checks?|investigations?|screen(?:ing)?s?|verification|clearance|review)|\bcriminal (?:background|history|record|conviction)s? (?:check|review|investigation|screen)|\bcriminal record check|\bdbs check|\benhanced dbs|\bpolice (?:check|clearance)|\b(?:pre-employment |subject to (?:a )?(?:\w+ and )?|pass (?:a )?)credit (?:check|history check)|\bpre-?employment (?:checks|screening)|\bfingerprint|\bpolizeiliches? f[üu]hrungszeugnis|\bf[üu]hrungszeugnis|\bcasier judiciaire|\bverificaci[óo]n de antecedentes|\bantecedentes penales|\bcarichi pendenti|\bcasellario|\b(?:pvg|access ?ni|garda vetting|police vetting|wwcc|working with children|vulnerable sector|worker screening|safeguarding check|enhanced disclosure|disclosure (?:scotland|and barring|check))\b|\b(?:no|clean|clear) (?:criminal|police|conviction)s? (?:record|history|convictions?)s?\b|\bclean record\b|\bno (?:criminal )?convictions\b|\bantecedentes criminais|\bdelitos sexuales|\bsin antecedentes\b|\bsem antecedentes\b|\bvorstrafen/i,
  ],
  [
    'drug-test',
    /\bdrug (?:tests?|testing|screen(?:ing)?s?|free screening)|\b(?:hair follicle|urine)[^.]{0,10}test|\bsubstance abuse test|\bpre-?employment (?:substance|drug)|\bdrug[ -]?(?:and|&|\/)[ -]?alcohol (?:test|screen)|\bbackground (?:check|screen\w*)?\s?(?:and|&|\/)\s?drug|\bprueba de drogas/i,
  ],
]

export const authorizations: readonly Authorization[] = [...sponsorships, ...tests.map(([value]) => value)]

/** Said about the employer's duty or the law, not asked of this candidate. */
const general =
  /\bfair chance|\barrest and conviction|\bin accordance with (?:the )?(?:fair|los angeles|san francisco|applicable)|\bconsider (?:for employment )?(?:all )?qualified applicants with|citizenship(?: status)?,|,\s*(?:\w+ )?citizenship|citizenship status|regardless of[^.]{0,300}citizenship|national origin[^.]{0,300}citizenship|(?:discriminat|without regard)\w{0,20}[^.]{0,300}citizenship/i

/** What a text asks or says about the right to work, clearance and checks. */
export const findAuthorizations = (text: string): readonly Found<Authorization>[] =>
  mayHold(text) ? stated(text) : none
const stated = noted(authorizationsIn)

const none: readonly never[] = []
/** One look that spares most lines the rest. */
const mayHold = prefilter(
  /spons|visa|^blue$|visum|visto|patrocin|parrain|pvg|accessni|^garda|vetting|wwcc|children|vulnerable|screening|safeguarding|disclosure|record|convictions?|casellario|antecedentes|delitos|vorstrafen|^locals?$|singapor|malaysian|emirati|saudi|kenyan|nigerian|filipino|africans?|resident|^s?prs?$|authori|legal|^right|eligib|permi|^entitle|arbeitserl|arbeitsgen|permesso|autoriza|clearance|^ts|secret|trust|polygraph|sicherheits|investigation|citizen|^na[ctz]ional|^person|staatsangeh|ciudadan|cittadinan|background|criminal|dbs|police|credit|employment|fingerprint|fuhrungszeugnis|^rights$|aufenthalt|sejour|residencia|^visto$|^h1b$|^h$|cleared|vetting|^nppv|passport|casier|antecedentes|carichi|drug|urine|follicle|substance|drogas/,
)

function authorizationsIn(text: string): readonly Found<Authorization>[] {
  const found: Found<Authorization>[] = [...findSponsorship(text)]
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
    const one = { value, start: match.index, end: match.index + match[0].length }
    if (value !== 'work-authorization' && isWaived(text, one)) continue
    if (value === 'work-authorization' && isHelpedWith(text, one, found)) continue
    found.push(one)
  }
  return found
}

/** "No work permit yet? We sponsor your visa": what help is offered with isn't asked. */
const isHelpedWith = (
  text: string,
  { start, end }: Found<string>,
  found: readonly Found<string>[],
): boolean =>
  found.some(
    one =>
      one.value === 'sponsorship-offered' &&
      (/^[^.;!]{0,30}\?/.test(text.slice(end)) || (start >= one.start && start - one.end < 20)),
  )

/** "No background check", "citizenship is not required". */
const isWaived = (text: string, { start, end }: Found<string>): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:no|without|keine?|sans|pas de|sin|sem|senza)\s(?:[a-z]+\s)?$/iu.test(
    text.slice(0, start),
  ) ||
  // "You don't need to be a citizen".
  /(?<![A-Za-zÀ-ɏ])(?:(?:don[’']?t|do not) (?:need|have) to |need not |(?:not|isn[’']t|aren[’']t) (?:required|obliged) to )$/iu.test(
    text.slice(0, start),
  ) ||
  /^[^.;,]{0,24}(?<![A-Za-zÀ-ɏ])(?:spielt keine rolle|(?:ist )?(?:egal|unerheblich)|(?:doesn[’']t|does not|no) (?:matter|importa)|irrelevant|n[’']a pas d[’']importance|no importa|da igual|niet van belang)(?![A-Za-zÀ-ɏ])/iu.test(
    text.slice(end),
  ) ||
  /^[^.;,]{0,24}(?<![A-Za-zÀ-ɏ])(?:not|isn[’']t|aren[’']t|never)\s(?:required|needed|necessary|asked)/iu.test(
    text.slice(end),
  )
