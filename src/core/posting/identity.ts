import { foldForComparison } from '../kernel/text'

/**
 * What makes two sightings the same opening. An opportunity carries all keys under which it was seen; keys are
 * prefixed by their kind, so that openings seen on several boards can be joined by further kinds of key.
 */

/** Parameters that say where a visitor came from, never which posting is shown. */
const tracking =
  /^(utm_.*|mc_.*|pk_.*|hsa_.*|_hs.*|gclid|gclsrc|dclid|wbraid|gbraid|fbclid|msclkid|twclid|yclid|igshid|ttclid|li_fat_id|ref|refid|referer|referrer|src|source|sourceid|gh_src|lever-.*|trk|trkinfo|trackingid|position|pagenum|origin|originalsubdomain|eblp|lipi|recommendedflavor|alternatechannel|session_redirect|from|tk|vjs|advn|adid|sjdu|acatk|xkcb|rgtk|xpse|spa|savedsearchid|savesearchid|alid|campaign.*|cid|lang|locale|language|hl|_gl|_ga|sid|sessionid|jsessionid|phpsessid|__jvst|__jvsd|codes|bid|recruiter|redirect|iis|iisn|mode|share.*|via|medium)$/i

/**
 * The address without what doesn't say which posting it is: scheme, "www.", tracking parameters, fragments
 * (but those that are routes: "#/job/12"), trailing slashes; parameters in order.
 */
export function addressKey(address: string): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return `url:${address.slice(0, 500)}`
  }
  const host = url.hostname.toLowerCase().replace(/^www\d?\./, '')
  const path = url.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/+$/, '')
  const kept = [...url.searchParams.entries()]
    .filter(([name, value]) => value !== '' && !tracking.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  const route = /^#!?\//.test(url.hash) ? url.hash.replace(/\?.*$/, '') : ''
  return `url:${host}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${route}`.slice(0, 1_000)
}

/** Legal forms and the like: part of a name on one page, left out on the next. */
const legalForms =
  /(^| )(inc|llc|ltd|limited|gmbh|ag|sa|sas|sarl|plc|co|corp|corporation|company|bv|nv|oy|ab|as|aps|spa|srl|pty|pte|pvt|kg|kgaa|ug|se|llp|lp|sl|slu|kk)(?= |$)/g

/** An employer's name for comparing: folded, without legal forms. */
export function employerKey(name: string): string {
  const folded = foldForComparison(name)
  return folded.replace(legalForms, ' ').replace(/\s+/g, ' ').trim() || folded
}

/** A title for comparing: folded, without gender markers ("(m/w/d)") and percentages of employment. */
export const titleKey = (title: string): string =>
  foldForComparison(
    title
      .replace(/\((?:[mwfdhxiac]|gn|all genders?)(?:[/|,\s*]+(?:[mwfdhxiac]|gn))*\)/gi, ' ')
      .replace(/\b\d{1,3}\s*%?\s*[-–]\s*\d{1,3}\s*%|\b\d{1,3}\s*%/g, ' '),
  )

/** The keys of one sighting, the most telling first. */
export function keysOf(sighting: { url: string; externalId: string | null }): string[] {
  const keys = [addressKey(sighting.url)]
  return sighting.externalId ? [`id:${sighting.externalId}`, ...keys] : keys
}

/** Texts so alike are one advert whose title was changed (core/resemblance). */
const sameAdvert = 0.8

/**
 * Whether a sighting is of a known opening. The site's own id decides; an address alone does not, since a page may
 * show another posting under the same address (a pane, a board without ids): the title must agree, or, where it was
 * changed, employer and text.
 * @param alike how alike both texts are, 0 to 1; null where one of them has too little text.
 */
export function isSameOpening(
  known: { keys: readonly string[]; title: string; organization: string },
  seen: { keys: readonly string[]; title: string; organization: string },
  alike: number | null,
): boolean {
  const ids = (keys: readonly string[]) => keys.filter(key => key.startsWith('id:'))
  const knownIds = ids(known.keys)
  const seenIds = ids(seen.keys)
  if (seenIds.some(id => knownIds.includes(id))) return true
  const site = (id: string) => id.split(':')[1]
  // Two ids of one site are two postings, even where they share an address.
  if (seenIds.some(id => knownIds.some(other => site(other) === site(id)))) return false
  if (!seen.keys.some(key => key.startsWith('url:') && known.keys.includes(key))) return false
  const [a, b] = [titleKey(known.title), titleKey(seen.title)]
  if (a === b) return true
  if (employerKey(known.organization) !== employerKey(seen.organization)) return false
  return alike === null ? a.includes(b) || b.includes(a) : alike >= sameAdvert
}
