import { everywhere, hostMatches, originOf, type Site, siteOf, sites } from './sites'

/**
 * Where postings are noticed: what the browser granted, less what the user switched off. The browser's grant
 * alone is not enough for LinkedIn, which "everywhere" covers too: it is off until switched on itself.
 */
export interface Grants {
  /** Match patterns that the browser granted. */
  origins: readonly string[]
  /** The user's switches by site id. */
  switches: Readonly<Record<string, boolean>>
  /** Hosts on which the user wants no noticing, each with its subdomains. */
  quietHosts?: readonly string[]
}

/** Whether a granted match pattern covers a host ("https://*.lever.co/*", "https://*\/*"). */
function covers(origin: string, hostname: string): boolean {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1] ?? (origin === '<all_urls>' ? '*' : '')
  if (host === '*') return true
  return host.startsWith('*.') ? hostMatches(hostname, host.slice(2)) : host === hostname
}

/** What the user's switch says, or its default: off for LinkedIn, on for any other. */
export const switchedOn = (site: Site, switches: Grants['switches']): boolean =>
  switches[site.id] ?? site.id !== 'linkedin'

/** A site of the list is on: its hosts are granted and the user did not switch it off. */
export const isSiteOn = (site: Site, { origins, switches }: Grants): boolean =>
  switchedOn(site, switches) && site.hosts.every(host => origins.some(origin => covers(origin, host)))

/** "Everywhere" is on. */
export const isEverywhereOn = (origins: readonly string[]): boolean =>
  origins.includes(everywhere) || origins.includes('<all_urls>') || origins.includes('*://*/*')

/** An address at which postings are noticed. */
export function isNoticed(address: string, grants: Grants): boolean {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return false
  }
  if (!/^https?:/i.test(address)) return false
  const site = siteOf(url.hostname)
  if (site && !switchedOn(site, grants.switches)) return false
  if (grants.quietHosts?.some(host => hostMatches(url.hostname, host))) return false
  return grants.origins.some(origin => covers(origin, url.hostname))
}

/** What the notice script is registered for. */
export function registrationOf({ origins, switches, quietHosts = [] }: Grants): {
  matches: string[]
  excludeMatches: string[]
} {
  const off = sites.filter(site => !switchedOn(site, switches)).flatMap(site => [...site.hosts])
  const matches = origins.filter(origin => !off.some(host => origin === originOf(host)))
  const excluded = [...off, ...quietHosts].filter(host => matches.some(match => covers(match, host)))
  return { matches, excludeMatches: [...new Set(excluded)].map(originOf) }
}
