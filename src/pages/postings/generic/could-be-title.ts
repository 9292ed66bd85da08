import { isGenericPart } from './headline'
import { isApplyText, otherJobsWords } from './words/apply'
import { labelMeaning } from './words/labels'
import { hasJobMark, hasRoleNoun } from './words/roles'

const maxTitle = 160
/** Headings and labels inside application forms. */
const formHeadings =
  /^\*?\s*(?:(?:your|my|personal|contact|additional|general|basic|account|applicant|candidate|application|required|optional|supporting)\s+)*(?:information|details|data|documents?|questions?|attachments?|links?|resume|résumé|cv|cover letter|education|(?:work )?experience|name|e-?mail(?: address)?|phone(?: number)?|address|first name|last name|autofill.*|eeo.*|consent|privacy(?: policy| notice)?|references|languages|skills|profile)\s*\*?$|^(?:pers[öo]nliche (?:angaben|daten)|angaben zu(?:r| deiner| ihrer)? person|kontakt(?:daten)?|anschrift|adresse|dokumente|unterlagen|anh[äa]nge|lebenslauf.*|anschreiben|datenschutz.*|fragen|kommentare|foto|informations? personnelles?|coordonn[ée]es|documents?|pi[èe]ces jointes|datos personales|documentos|dati personali|documenti|dados pessoais|persoonlijke gegevens|bijlagen)\s*\*?$/iu

/** Words that only say what kind of page this is, in any order ("Current Job Opportunities", "Job Bulletin"). */
const metaWords = new Set(
  'job jobs career careers position positions vacancy vacancies opening openings opportunity opportunities employment detail details description descriptions information info bulletin announcement notice posting postings listing listings profile current open our new the a an this view search find apply online application applications form for of at us with join work working team home page portal center centre and or to in on your my you now available requisition recruitment recruiting hiring human resources department jobs karriere stellenangebot stellenangebote stelle stellen stellenanzeige stellenausschreibung offene aktuelle unsere bewerbung bewerben emploi emplois offre offres poste postes nos notre carrière carrières recrutement candidature empleo empleos oferta ofertas trabajo vacante vacantes lavoro offerta offerte posizioni aperte lavora con noi vaga vagas trabalhe conosco vacature vacatures werken bij'.split(
    ' ',
  ),
)
const isOnlyMeta = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .every(word => metaWords.has(word))

const pageWords =
  /^(?:(?:full|part)[ -]?time|vollzeit|teilzeit|temps plein|remote|hybrid|skip|menu|search|posted|home|about|contact|loading)(?!\p{L})/iu

/** Whether a text may be a job's title at all: not a kind of page, a label, a control, a count of results. */
export const couldBeTitle = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= maxTitle &&
  /\p{L}{2}/u.test(text) &&
  !isGenericPart(text) &&
  !isOnlyMeta(text) &&
  !formHeadings.test(text) &&
  !isApplyText(text) &&
  !labelMeaning(text) &&
  !otherJobsWords.test(text) &&
  !/(?<!\p{L})(?:jobs|vacancies|stellenangebote|offres d['’]emploi|empleos|vagas|vacatures) (?:in|near|around|à|en|em|bei|te)(?!\p{L})/iu.test(
    text,
  ) &&
  !/^\d[\d.,]*\+?\s+(?:\S+\s+){0,3}(?:jobs?|results?|stellen|offres|ofertas|vacatures|vagas|lavori)\b/iu.test(
    text,
  ) &&
  !/^(?:bewerbe? dich|jetzt bewerben|apply\b|https?:|www\.|©|copyright|welcome|willkommen|bienvenue|cookie|we use|this website|diese website|sign in|log ?in)/iu.test(
    text,
  ) &&
  // "Home", "Search", "Remote" head pages; "Home care nurse", "Search engine analyst", "Remote sensing engineer" are jobs.
  !(pageWords.test(text) && !hasRoleNoun(text) && !hasJobMark(text))
