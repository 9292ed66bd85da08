/**
 * The address hash says everything that is on screen, so that a reload, a bookmark and the Back button all
 * find the same place again: `#opportunities/board?q=payroll&open=01J…&view=checklist`.
 */
export const pages = [
  { id: 'brand/statement', group: 'Brand', title: 'Statement' },
  { id: 'brand/evidence', group: 'Brand', title: 'Evidence' },
  { id: 'opportunities/board', group: 'Opportunities', title: 'Board' },
  { id: 'opportunities/seen', group: 'Opportunities', title: 'Seen' },
  { id: 'opportunities/resumes', group: 'Opportunities', title: 'Résumés' },
  { id: 'settings/sites', group: 'Settings', title: 'Sites' },
  { id: 'settings/reminders', group: 'Settings', title: 'Reminders' },
  { id: 'settings/data', group: 'Settings', title: 'Data' },
  { id: 'settings/about', group: 'Settings', title: 'About' },
] as const
export type PageId = (typeof pages)[number]['id']

/** The first run, one address a step, so that Back goes one step back. */
export const welcomeSteps = ['sentence', 'sites', 'sample'] as const
export type WelcomeStep = (typeof welcomeSteps)[number]

/** Reached from an entry alone, so not in the list at the side. */
export const briefPlace = 'opportunities/brief'

export type Place = PageId | typeof briefPlace | `welcome/${WelcomeStep}`

export interface Route {
  place: Place
  /** What the page keeps of its state: a search, the open entry, the view. Never empty strings. */
  params: Readonly<Record<string, string>>
}

const places: readonly string[] = [
  ...pages.map(page => page.id),
  briefPlace,
  ...welcomeSteps.map(step => `welcome/${step}`),
]

/** A bare group opens its first page ("#settings", "#welcome"); what is unknown opens the brand statement. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const wanted = path.replace(/\/+$/, '')
  const place =
    places.find(known => known === wanted) ?? (wanted && places.find(known => known.startsWith(`${wanted}/`)))
  const params: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(query)) if (value) params[name] = value
  return place ? { place: place as Place, params } : { place: 'brand/statement', params: {} }
}

export function formatRoute(place: Place, params: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value)
  const text = query.toString()
  return `#${place}${text ? `?${text}` : ''}`
}

export const isWelcome = (place: Place): place is `welcome/${WelcomeStep}` => place.startsWith('welcome/')
