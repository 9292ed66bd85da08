import { siteOf } from '../sites/sites'
import { isPersonalName, isSecretValue } from './secrets'

/**
 * The address of a posting as it is kept: what says which job it shows, and nothing of who looked at it. On a known
 * site only its identifying parameters stay; elsewhere all but known tracking, and what looks like the visitor's.
 */

/** Parameters that say where a visitor came from or how the page is shown, never which posting it is. */
const tracking =
  /^(?:utm_.*|mc_.*|pk_.*|hsa_.*|_hs.*|gclid|gclsrc|dclid|wbraid|gbraid|fbclid|msclkid|twclid|yclid|igshid|ttclid|li_fat_id|referer|referrer|src|source|sourceid|gh_src|lever-.*|trk|trkinfo|trackingid|pagenum|origin|originalsubdomain|eblp|lipi|recommendedflavor|alternatechannel|session_redirect|from|tk|vjs|advn|sjdu|acatk|xkcb|rgtk|xpse|spa|savedsearchid|savesearchid|alid|campaign.*|_gl|_ga|sessionid|jsessionid|phpsessid|__jvst|__jvsd|codes|recruiter|redirect|redirect_uri|return.*|iis|iisn|mode|share.*|via|medium)$/i

/** The language that a page is shown in: the link leads back to what was read, and the job is the same in any. */
const languageName = /^(?:lang|locale|language|hl|lng|set_?lang|sprache|langue|idioma)$/i
const isLanguage = ({ name, value }: Part): boolean =>
  languageName.test(name) && /^[a-z]{2,3}(?:[-_][a-z]{2,4}){0,2}$/i.test(value)

/** Names that one site tracks with and the next numbers its openings with: they count where nothing else does. */
const perhapsTracking = /^(?:adid|ref|refid|position|cid|sid|bid|rid|pid)$/i
/** A key opens something, unless it stands in the address of a job that nothing else tells from others. */
const isJobKey = ({ name, value }: Part): boolean =>
  /^key$/i.test(name) && /^[A-Za-z0-9_-]{4,36}$/.test(value)
const isNumber = (value: string): boolean => /^(?=[\w.-]*\d)[\w.-]{1,24}$/.test(value)

const mostParts = 20

interface Part {
  name: string
  value: string
  raw: string
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '))
  } catch {
    return text
  }
}

const partsOf = (query: string): Part[] =>
  query
    .split('&')
    .slice(0, 200)
    .map(raw => {
      const at = raw.indexOf('=')
      return at < 0
        ? { name: decoded(raw), value: '', raw }
        : { name: decoded(raw.slice(0, at)), value: decoded(raw.slice(at + 1)), raw }
    })

/** A part of a path or a fragment that numbers something: "42", "R-1042", "nurse-17"; a year does not. */
const bearsNumber = (part: string): boolean => {
  const rest = part.replace(/(?:^|[^0-9])(?:19|20)\d\d(?![0-9])/g, ' ')
  return /\d{3}/.test(rest) || /^\D?\d+$/.test(rest.trim()) || /[-_=/][A-Za-z]?\d+$/.test(rest)
}

/** @param path what of it tells which job it is: it numbers one, or speaks of jobs. */
function kept(
  query: string,
  known: readonly string[] | undefined,
  path: { numbered: boolean; ofJobs: boolean },
): Part[] {
  const parts = partsOf(query).filter(
    ({ value }) => value !== '' && value.length <= 200 && !isSecretValue(value),
  )
  if (known) return parts.filter(({ name }) => known.includes(name))
  const sure = parts.filter(
    ({ name, value }) =>
      !tracking.test(name) &&
      !languageName.test(name) &&
      !perhapsTracking.test(name) &&
      !isPersonalName(name, value),
  )
  const isSaid = path.numbered || sure.some(({ value }) => bearsNumber(value))
  const perhaps = isSaid
    ? []
    : parts.filter(
        part => (perhapsTracking.test(part.name) && isNumber(part.value)) || (path.ofJobs && isJobKey(part)),
      )
  return [...sure, ...perhaps].slice(0, mostParts)
}

/** Anchors of a page's own parts. */
const anchor =
  /^(?:section|step|page|tab|slide|heading|h|toc|part|panel|accordion|collapse|footnote|fn|note|q|faq)[-_]?\d/i

/** A fragment counts where it is a route ("#/jobs/42") or numbers a job ("#job-101", "#jobid=42"). */
function routeOf(hash: string): string {
  const text = decoded(hash.slice(1, 300))
  if (/^!?\//.test(text) || /^!\w/.test(text)) {
    const [path = '', query = ''] = text.split('?')
    if (path.split('/').some(isSecretValue)) return ''
    const parts = kept(query, undefined, whatSays(path))
    return `#${path}${parts.length > 0 ? `?${parts.map(part => part.raw).join('&')}` : ''}`
  }
  if (text.includes('=')) {
    const [part] = partsOf(text).filter(({ name, value }) => isJobName(name) && isNumber(value))
    return part ? `#${part.raw}` : ''
  }
  return /^[\w.-]{1,60}$/.test(text) && bearsNumber(text) && !anchor.test(text) ? `#${text}` : ''
}

const isJobName = (name: string): boolean =>
  /^(?:id|gh_jid|jk)$|job|position|vacan|opening|requisition|req_?id|posting|stelle|offre|oferta/i.test(name)
const jobPart =
  /^(?:jobs?|positions?|vacanc(?:y|ies)|openings?|postings?|stellen?(?:angebote?)?|offres?|emplois?|ofertas?|empleos?|vagas?|offert[ae]|lavori|vacatures?)(?:$|[-_.])/i
const whatSays = (path: string): { numbered: boolean; ofJobs: boolean } => {
  const parts = path.split('/')
  return { numbered: parts.some(bearsNumber), ofJobs: parts.some(part => jobPart.test(part)) }
}

interface Identifying {
  url: URL
  /** Without a session in it and what follows somebody's address. */
  path: string
  parts: Part[]
  /** Which language it was shown in; no part of which job it is. */
  language: Part[]
  route: string
}

function identifying(address: string): Identifying | null {
  let url: URL
  try {
    url = new URL(address.slice(0, 8_000))
  } catch {
    return null
  }
  if (!/^https?:$/.test(url.protocol)) return null
  const whole = url.pathname.replace(/;[^/]*/g, '').split('/')
  const secret = whole.findIndex(segment => isSecretValue(decoded(segment)))
  const path = (secret < 0 ? whole : whole.slice(0, secret)).join('/') || '/'
  const parts = kept(url.search.slice(1), siteOf(url.hostname)?.query, whatSays(path))
  const language = partsOf(url.search.slice(1)).filter(isLanguage).slice(0, 1)
  return { url, path, parts, language, route: routeOf(url.hash) }
}

/** The address without what doesn't say which job it shows; another text than a web address stays as it is. */
export function cleanAddress(address: string): string {
  const known = identifying(address)
  if (!known) return address
  const { url, path, route } = known
  const parts = [...known.parts, ...known.language]
  const query = parts.length > 0 ? `?${parts.map(part => part.raw).join('&')}` : ''
  return `${url.protocol}//${url.host}${path}${query}${route}`.slice(0, 2_000)
}

/** The key of an address: also without scheme, "www." and trailing slashes, its parameters in order. */
export function addressKey(address: string): string {
  const known = identifying(address)
  if (!known) return `url:${address.slice(0, 500)}`
  const { url, parts, route } = known
  const host = url.hostname.toLowerCase().replace(/^www\d?\./, '')
  const path = known.path.replace(/\/{2,}/g, '/').replace(/(?<!\/)\/+$/, '')
  const query = parts.map(({ name, value }) => `${name}=${value}`).sort()
  return `url:${host}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${route}`.slice(0, 1_000)
}

/** The host of an address; empty where it is none, as of an entry by hand. */
export const hostnameOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname : ''

/** "posting=9a": the name says that the value tells one opening from the next. */
function isNamedId(part: string): boolean {
  const at = part.indexOf('=')
  return at > 0 && isJobName(part.slice(0, at)) && isNumber(part.slice(at + 1))
}

/** What in the key of an address numbers an opening ("101" of "…/careers?cid=101"). */
export const numbersIn = (key: string): Set<string> =>
  new Set(
    key
      .split(/[/?&#]/)
      .slice(1)
      .filter(part => bearsNumber(part) || isNamedId(part))
      .map(part => part.slice(part.indexOf('=') + 1).toLowerCase()),
  )
