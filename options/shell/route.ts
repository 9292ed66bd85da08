/**
 * The address hash says everything that is on screen, so that a reload, a bookmark and the Back button all
 * find the same place again: `#opportunities/board?q=payroll&open=01J…&view=tailor`.
 */
export type Place = `${string}/${string}`

/** The first run, one address a step, so that Back goes one step back. */
export const welcomeSteps = ['start', 'sentence', 'sites', 'sample'] as const
export type WelcomeStep = (typeof welcomeSteps)[number]

export interface Route {
  place: Place
  /** What the page keeps of its state: a search, the open entry, the view. Never empty strings. */
  params: Readonly<Record<string, string>>
}

const steps: readonly Place[] = welcomeSteps.map(step => `welcome/${step}` as const)

/**
 * A bare group opens its first page ("#settings", "#welcome"); what is unknown opens the first of all.
 * @param pages the places of all sections, in their order.
 */
export function parseRoute(hash: string, pages: readonly Place[]): Route {
  const places = [...pages, ...steps]
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const wanted = path.replace(/(?<!\/)\/+$/, '')
  const place =
    places.find(known => known === wanted) ?? (wanted && places.find(known => known.startsWith(`${wanted}/`)))
  const params: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) if (value) params[name] = value
  return place ? { place, params } : { place: pages[0] ?? 'welcome/start', params: {} }
}

export function formatRoute(place: Place, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value)
  const text = query.toString()
  return `#${place}${text ? `?${text}` : ''}`
}

/** The step of the first run that a place is; undefined for every other place. */
export const welcomeStepOf = (place: Place): WelcomeStep | undefined =>
  welcomeSteps.find(step => place === `welcome/${step}`)
