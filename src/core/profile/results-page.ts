/** The search engines whose results pages are read when the user asks, and how their addresses tell the query. */
const engines = [
  { id: 'google', host: /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/, path: /^\/search$/ },
  { id: 'bing', host: /^(?:www\.|cn\.)?bing\.com$/, path: /^\/search$/ },
  { id: 'duckduckgo', host: /^(?:www\.|html\.|lite\.)?duckduckgo\.com$/, path: /^\/(?:html\/?|lite\/?)?$/ },
] as const

type Engine = (typeof engines)[number]['id']

/** The engine and the query of a results page of the web search; null for every other address. */
export function resultsPageOf(url: string): { engine: Engine; query: string } | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, pathname, searchParams } = new URL(url)
  const engine = engines.find(({ host, path }) => host.test(hostname) && path.test(pathname))
  const query = searchParams.get('q')?.replace(/\s+/g, ' ').trim() ?? ''
  // Pictures, news and maps are other pages at the same address.
  const isOther = ['tbm', 'udm', 'ia', 'iax'].some(
    name => !['', 'web', '14'].includes(searchParams.get(name) ?? ''),
  )
  return engine && /^https?:$/.test(protocol) && query !== '' && !isOther
    ? { engine: engine.id, query: query.slice(0, 300) }
    : null
}
