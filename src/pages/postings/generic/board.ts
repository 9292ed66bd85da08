import { organizationKey } from '../../../core/posting/names'
import { siteOf } from '../../../core/sites/sites'

/** Subdomains and paths at which employers put their own postings. */
const ownCareers =
  /^(?:careers?|jobs?|karriere|recruit(?:ing|ment)?|emplois?|employ(?:ment|er)?|apply|join|work|talent|hr|stellen|vacatures|carriere|empleo|lavoro|vagas|rekry|people)$/i
const publicSuffix = /^(?:com?|org|net|gov|edu|ac|gob|gouv|or|ne|go)$/i

/** The label of a host that its owner chose: "example" of careers.example.co.uk. */
export function ownerLabel(hostname: string): string {
  const labels = hostname.toLowerCase().split('.')
  const end = labels.length - 1
  const at = end >= 2 && publicSuffix.test(labels[end - 1] ?? '') ? end - 2 : end - 1
  return labels[Math.max(0, at)] ?? ''
}

/** Labels and path segments that may name the employer on a board or applicant system ("acme.jobs.example/…"). */
export function addressNames(url: URL): string[] {
  const owner = ownerLabel(url.hostname)
  const labels = url.hostname.toLowerCase().split('.').slice(0, -1)
  const before = labels.slice(0, Math.max(0, labels.lastIndexOf(owner)))
  const segments = url.pathname.split('/').filter(Boolean).slice(0, 3)
  return [...before, ...segments]
    .map(name => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(name => name.length > 1)
}

/** The labels of a host that name its owner or tenant. */
export function ownerNames(url: URL): string[] {
  const owner = ownerLabel(url.hostname)
  const labels = url.hostname.toLowerCase().split('.')
  const before = labels.slice(0, Math.max(0, labels.lastIndexOf(owner)))
  return [owner, ...before].filter(name => name.length >= 4 && !ownCareers.test(name))
}

/** The host looks like an employer's own place for postings, not like a board's. */
export function isOwnCareersHost(url: URL): boolean {
  if (siteOf(url.hostname)) return false
  const labels = url.hostname.toLowerCase().split('.')
  return (
    labels.length > 2 &&
    labels.slice(0, -2).some(label => label.split('-').some(part => ownCareers.test(part)))
  )
}

/** Parts of addresses in which employers, and hardly any board, keep their postings; "/jobs/" is everyone's. */
const ownPart =
  /^(?:careers?|karriere|kari[eé]ra|kariyer|cariere|karrier|carri[eè]res?|recruit(?:ing|ment)|recrutement|employment|rekry|werken-?bij|work-?(?:with|for|at)-?us|join-?us|lavora-con-noi|trabaja-con-nosotros|trabalhe-conosco|lediga-jobb)$/i

/** Whether a page's address or the e-mail address in its advert shows that the site is the employer's own. */
export function isEmployersOwn(url: URL, advertText: string): boolean {
  if (
    url.pathname
      .split('/')
      .slice(1, -1)
      .some(part => ownPart.test(part))
  )
    return true
  const owner = ownerLabel(url.hostname)
  return (
    owner.length > 3 &&
    new RegExp(`@ ?(?:[\\w-]+\\.)?${owner.replace(/[^\w-]/g, '')}\\.`, 'i').test(advertText)
  )
}

/** What boards offer on every page: to post, to search, to be told of new ones, to look at employers. */
const boardOffers =
  /^(?:(?:for|für|pour|para|per|voor|dla|pro|för|til) (?:employers?|arbeitgeber|recruiters?|recruteurs?|empresas|aziende|werkgevers|pracodawc\p{L}*|firmy|zaměstnavatele|arbetsgivare|arbejdsgivere|unternehmen|entreprises)|employers?|post (?:a |your )?(?:job|vacancy)s?|(?:stelle|anzeige|inserat) (?:schalten|aufgeben)|publier une (?:offre|annonce)|publicar (?:oferta|vaga|empleo)|dodaj ogłoszenie|vložit (?:inzerát|nabídku)|(?:find|search|browse|all) (?:all )?jobs|job ?suche|(?:create|set up|get) (?:a )?job alerts?|job alerts?|saved jobs|gemerkte jobs|companies|unternehmen a-z|recruiters?|upload (?:your )?(?:cv|resume))$/iu

export const looksLikeBoard = (lines: readonly { text: string; pieces: readonly string[] }[]): boolean =>
  lines.some(line =>
    [line.text, ...line.pieces].some(text => text.length < 50 && boardOffers.test(text.trim())),
  )

/** Words of which boards make their names; an employer's name hardly holds them. */
const boardWords =
  /(?:^|\b|\d)(?:jobs?|jobb[öo]rse|jobsuche|careers?|karriere|stellen\w*|emplois?|empleos?|lavoro|vagas?|vacatures?|praca|hire|hiring|recruit\w*)(?:$|\b|(?=\.))/i
/** Boards and applicant systems by name: nobody else is meant where it is all of the name. */
const boards =
  /^(?:workopolis|indeed|linkedin|glassdoor|monster|stepstone|xing|naukri|seek|dice|ziprecruiter|simplyhired|careerbuilder|totaljobs|reed|welcome to the jungle|infojobs|hellowork|apec|cadremploi|france travail|pole emploi|arbeitsagentur|greenhouse|lever|workday|icims|taleo|oracle|brassring|kenexa|successfactors|sap successfactors|ultipro|silkroad|smartrecruiters|ashby|workable|jobvite|personio|teamtailor|recruitee|breezy(?: hr)?|bamboohr|jazzhr|applytojob|peopleadmin|neogov|pageup|umantis|refline|softgarden|rexx|cornerstone(?: ondemand)?|avature|wellfound|angellist|builtin|built in|remoteok|we work remotely|usajobs|craigslist|upwork)(?:\.[a-z.]{2,8})?(?: (?:deutschland|france|españa|italia|uk|us|usa|canada|india|australia))?$/i

/** A name that is rather a board's or a system's than an employer's. */
export const isBoardName = (name: string): boolean => boardWords.test(name) || boards.test(name.trim())

const plainLabel = (label: string): string => label.replace(/[^\p{L}\p{N}]+/gu, '')
const plainKeys = (name: string): string[] =>
  [name, name.replace(/&/g, ' and ')].map(each => organizationKey(each).replace(/ /g, ''))

/** The whole name is what a label of the address says ("Example Clinic" of exampleclinic), not only its first word. */
export function isAddressName(name: string, label: string): boolean {
  const plain = plainLabel(label)
  return plainKeys(name).some(
    key => key.length >= 3 && plain.length >= 3 && (key.startsWith(plain) || plain.startsWith(key)),
  )
}

/** The same, and the name has nothing besides. */
export const isWholeAddressName = (name: string, label: string): boolean =>
  plainKeys(name).some(key => key.length >= 3 && plainLabel(label).startsWith(key))

/** How well an employer's name fits a label of the address: "exampleclinic" and "Example Clinic Ltd". */
export const fitsAddressName = (name: string, label: string): boolean =>
  fitsPlainName(name, label) || (/[äöüßåøæłđı]/i.test(name) && fitsPlainName(spelledOut(name), label))

/** As hosts spell letters that they can't hold: "ae" for "ä". */
const spelledOut = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[äæ]/g, 'ae')
    .replace(/[öø]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/å/g, 'aa')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')

function fitsPlainName(name: string, label: string): boolean {
  const key = organizationKey(name).replace(/ /g, '')
  const plain = label.replace(/[^\p{L}\p{N}]+/gu, '')
  if (plain.length < 3 || key.length < 2) return false
  if (key === plain || organizationKey(name.replace(/&/g, ' and ')).replace(/ /g, '') === plain) return true
  const [firstWord = ''] = organizationKey(name).split(' ')
  if (firstWord.length >= 4 && (plain === firstWord || plain.startsWith(firstWord))) return true
  if (plain.length >= 4 && key.startsWith(plain)) return true
  const initials = organizationKey(name)
    .split(' ')
    .map(word => word[0] ?? '')
    .join('')
  return initials.length >= 3 && initials === plain
}
