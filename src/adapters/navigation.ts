/**
 * Visits: a page at one address, until the address or the open pane changes. Runs in content scripts, so it is
 * small and knows no library. It listens and compares; it never acts on the page.
 */
export interface Visit {
  id: string
  url: string
  /** The document was loaded for it; later ones begin inside the document, with the old content still there. */
  first: boolean
  /** Aborts when the visit ends: its work stops and its results are not sent. */
  signal: AbortSignal
}

/** The address without its fragment, but with fragments that are routes ("#/job/12"). */
function placeOf(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 || /^#!?\//.test(url.slice(hash)) ? url : url.slice(0, hash)
}

/** How often the address is compared where the browser has no event for it (milliseconds). */
const pollEvery = 1_000

/** On http pages a browser has no `crypto.randomUUID`. */
const newVisitId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void
}

/**
 * Calls `begin` for the visit that is there and for every later one in this document, with the earlier one
 * aborted, until `until` aborts.
 * @returns `renew`, which ends the visit and begins another under the same address (a changed pane).
 */
export function watchVisits(begin: (visit: Visit) => void, until: AbortSignal): { renew: () => void } {
  let place = ''
  let visit: AbortController | null = null
  const start = () => {
    const first = visit === null
    visit?.abort()
    visit = new AbortController()
    place = placeOf(location.href)
    const signal = AbortSignal.any([visit.signal, until])
    let id: string | undefined
    begin({
      url: location.href,
      first,
      signal,
      // Made when it is first asked for: most pages have nothing to tell.
      get id() {
        id ??= newVisitId()
        return id
      },
    })
  }
  const compare = () => {
    if (placeOf(location.href) !== place) start()
  }
  const options = { signal: until }
  // Back from the back/forward cache: the same document, seen once more.
  addEventListener('pageshow', event => event.persisted && start(), options)
  const events = (globalThis as { navigation?: NavigationEvents }).navigation
  if (events) events.addEventListener('currententrychange', compare, options)
  else {
    addEventListener('popstate', compare, options)
    addEventListener('hashchange', compare, options)
    const timer = setInterval(compare, pollEvery)
    until.addEventListener('abort', () => clearInterval(timer))
  }
  start()
  return { renew: start }
}
