/**
 * The job sites that Steppingstone knows. The options page offers a switch for each; its hosts are what the
 * browser is asked for. A site's reader is the file of the same id in pages/postings/sites.
 */
export interface Site {
  id: string
  name: string
  /** Host names, each standing for itself and its subdomains. */
  hosts: readonly string[]
  /** What the reader rests on: a page seen, facts looked up, or the generic reader alone. */
  basis: 'real-page' | 'facts' | 'generic'
  /** A plain sentence shown beside the switch. */
  note?: string
}

export const sites = [
  { id: 'ashby', name: 'Ashby', hosts: ['jobs.ashbyhq.com'], basis: 'real-page' },
  { id: 'greenhouse', name: 'Greenhouse', hosts: ['greenhouse.io'], basis: 'real-page' },
  {
    id: 'indeed',
    name: 'Indeed',
    hosts: ['indeed.com'],
    basis: 'real-page',
  },
  { id: 'lever', name: 'Lever', hosts: ['lever.co'], basis: 'real-page' },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
    basis: 'real-page',
    note: 'LinkedIn’s user agreement does not allow software that reads its pages by itself; Steppingstone only reads what you have opened, on this device, and you decide whether to use it there.',
  },
  { id: 'workday', name: 'Workday', hosts: ['myworkdayjobs.com', 'myworkdaysite.com'], basis: 'real-page' },
] as const satisfies readonly Site[]

export type SiteId = (typeof sites)[number]['id']

/** Exactly the host or a subdomain of it; never a substring (netflix.com holds x.com). */
export const hostMatches = (hostname: string, host: string): boolean =>
  hostname === host || hostname.endsWith(`.${host}`)

/** The site of an address, or null where it is none of the list. */
export function siteOf(hostname: string): Site | null {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  return sites.find(site => site.hosts.some(host => hostMatches(name, host))) ?? null
}

/** The match patterns that the browser is asked for when the site is switched on. */
export const originsOf = (site: Site): string[] => site.hosts.map(host => `https://*.${host}/*`)

/** The pattern of the switch "everywhere". */
export const everywhere = 'https://*/*'
