import { hostMatches, type Site, siteOf } from '../sites/sites'

/**
 * A site's own id for a posting, as wide as who issued it: many employers number their openings from 1 on the hosts
 * of one system, so their ids bear the tenant. Only an address says who issued an id; how a page looks does not.
 */

const locale = /^[a-z]{2}(?:-[A-Z]{2})?$/
const common = new Set(['careers', 'recruiting', 'jobs', 'embed'])

function tenantOf(site: Site, url: URL): string {
  const host = url.hostname.toLowerCase().replace(/^www\d?\./, '')
  if (!site.shared?.some(shared => hostMatches(host, shared))) return host
  const segment = url.pathname.split('/').find(part => part !== '' && !locale.test(part) && !common.has(part))
  return segment ? `${host}/${segment.toLowerCase()}` : host
}

const longest = 200

/**
 * @param id as the page or its address has it.
 * @returns "lever:5a3b…", or with its tenant "bamboohr:acme.bamboohr.com/42"; null where the address is not the site's.
 */
export function issuedId(siteId: string, address: string, id: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const site = siteOf(url.hostname)
  if (site?.id !== siteId || id === '') return null
  const own = id.replace(/\//g, '_')
  const issued = site.ids === 'everywhere' ? `${siteId}:${own}` : `${siteId}:${tenantOf(site, url)}/${own}`
  return issued.length <= longest ? issued : null
}

/** Who issued the id of a key ("id:lever:5a3b…"): two ids of one issuer are two postings. */
export const issuerOf = (key: string): string => {
  const slash = key.lastIndexOf('/')
  return slash < 0 ? key.split(':').slice(0, 2).join(':') : key.slice(0, slash)
}
