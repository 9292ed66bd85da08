import * as v from 'valibot'
import { text } from '../kernel/row'
import { foldForComparison, withoutEnd } from '../kernel/text'
import type { OwnPlace, SelfSearch } from './presence'
import { profileKey } from './profile-address'

/** One link with a heading, as a results page shows it. */
const foundLinkSchema = v.object({
  /** Where it leads; empty where the page did not tell. */
  url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(?:https?:\/\/\S+)?$/i)),
  title: text(300),
  /** The words below it. */
  snippet: text(600),
})
export const foundLinksSchema = v.pipe(v.array(foundLinkSchema), v.maxLength(50))
export type FoundLink = v.InferOutput<typeof foundLinkSchema>
export type SearchResult = SelfSearch['results'][number]

/** What is known of the user, to tell their results from those of people of the same name. */
export interface OwnSelf {
  name: string
  places: readonly Pick<OwnPlace, 'url'>[]
  ownProfile: string
  /** Employers, schools, roles, places: what a text about the user may name. */
  marks: readonly string[]
}

/** Scheme, "www" and what follows the path don't make another place. */
export function placeKey(url: string): string {
  if (!URL.canParse(url)) return ''
  const { hostname, pathname } = new URL(url)
  return `${hostname.replace(/^www\./, '').toLowerCase()}${withoutEnd(pathname, '/').toLowerCase()}`
}

/** A result is at a place of the user's: the very address, or one below it. */
export function isAt(url: string, place: string): boolean {
  const [key, own] = [placeKey(url), placeKey(place)]
  return own !== '' && (key === own || key.startsWith(`${own}/`))
}

/**
 * Whose a result is. Sure only of the user's own places; about them where their whole name stands with something else of
 * theirs; all others are left to them, since people share names.
 * @param decided what the user said of the same address before.
 */
export function whoseIs(
  link: FoundLink,
  self: OwnSelf,
  decided: ReadonlyMap<string, SearchResult['whose']>,
): SearchResult['whose'] {
  if (link.url === '') return 'unread'
  const before = decided.get(placeKey(link.url))
  if (before !== undefined) return before
  const own = profileKey(self.ownProfile)
  if (own !== null && profileKey(link.url) === own) return 'mine'
  if (self.places.some(place => isAt(link.url, place.url))) return 'mine'
  const said = ` ${foldForComparison(`${link.title} ${link.snippet}`)} `
  const holds = (phrase: string) => {
    const folded = foldForComparison(phrase)
    return folded !== '' && said.includes(` ${folded} `)
  }
  return holds(self.name) && self.marks.some(holds) ? 'about-me' : 'open'
}

interface SearchChange {
  /** Addresses that show now and did not before. */
  came: SearchResult[]
  /** That showed before and were not among what could be read now: it says nothing of whether they are gone. */
  unseen: SearchResult[]
}

/** What is otherwise than at the search before, of what could be read. */
export function changeSince(now: SelfSearch, before: SelfSearch): SearchChange {
  const keysOf = (search: SelfSearch) => new Set(search.results.map(({ url }) => placeKey(url)))
  const [here, there] = [keysOf(now), keysOf(before)]
  const read = (results: readonly SearchResult[]) => results.filter(({ url }) => url !== '')
  return {
    came: read(now.results).filter(({ url }) => !there.has(placeKey(url))),
    unseen: read(before.results).filter(({ url }) => !here.has(placeKey(url))),
  }
}

/** Own places that were not among the results that could be read. */
export const notAmong = <P extends Pick<OwnPlace, 'url'>>(search: SelfSearch, places: readonly P[]): P[] =>
  places.filter(place => !search.results.some(({ url }) => isAt(url, place.url)))
