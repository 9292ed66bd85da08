import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { formatRoute, type Place, parseRoute, type Route } from './route'

type Params = Readonly<Record<string, string | undefined>>

export interface Navigation extends Route {
  /** Another place: a step that Back takes back. */
  go: (place: Place, params?: Params) => void
  /** The same place with some of its state changed (undefined removes). `quiet`: no step of its own. */
  set: (params: Params, quiet?: boolean) => void
}

/**
 * The place on screen, kept in the address.
 * @param pages the places of all sections: always the same list.
 */
export function useRoute(pages: readonly Place[]): Navigation {
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash, pages))

  // With the first paint, not after it: an address that changes in between is followed too.
  useLayoutEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash, pages))
    window.addEventListener('hashchange', follow)
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('hashchange', follow)
      window.removeEventListener('popstate', follow)
    }
  }, [pages])

  const go = useCallback(
    (place: Place, params: Params = {}) => {
      const hash = formatRoute(place, params)
      if (hash !== location.hash) history.pushState(null, '', hash)
      setRoute(parseRoute(hash, pages))
    },
    [pages],
  )

  const set = useCallback(
    (params: Params, quiet = false) => {
      const now = parseRoute(location.hash, pages)
      const hash = formatRoute(now.place, { ...now.params, ...params })
      if (hash === location.hash) return
      if (quiet) history.replaceState(null, '', hash)
      else history.pushState(null, '', hash)
      setRoute(parseRoute(hash, pages))
    },
    [pages],
  )

  return { ...route, go, set }
}
