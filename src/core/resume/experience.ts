import { isLeave } from './asides'
import { type Entry, entriesOf } from './entries'
import type { Work } from './json-resume'
import { nameEntries } from './name-slots'
import { partsOf } from './parts'
import { mayBePlace, settleNames, settlePlaces } from './places-by-position'
import type { TextLine } from './text-line'

/** Lines of an experience section as positions, in their order. */
export function readExperience(lines: TextLine[], known: ReadonlySet<string>): Work[] {
  const entries = entriesOf(lines, known)
  const heads = entries.map(entry => partsOf(entry.head))
  settlePlaces(heads)
  settleNames(heads)
  const banners = entries.map(entry => partsOf(entry.banner))
  const hasBanner = banners.map(banner => banner.parts.length > 0)
  const named = nameEntries(
    heads.map(head => head.parts),
    hasBanner,
  )
  const tallest = Math.max(0, ...entries.map(entry => entry.head.length))
  let before = ''
  const positions = entries.flatMap((entry, at) => {
    const one = named[at]
    const own = banners[at]?.parts[0]?.text ?? one?.employer ?? ''
    // A further role under the employer above has one line less.
    const employer = own || (entry.head.length < tallest && one?.title ? before : '')
    before = employer
    if (!one || (one.title === '' && employer === '')) return []
    if (isLeave(one.title || employer)) return []
    const place = (heads[at]?.places[0] ?? banners[at]?.places[0])?.text
    // A town that no list knows still stands where towns do.
    const town = heads[at]?.parts.find(
      part => part.across && one.rest.includes(part.text) && mayBePlace(part.text),
    )
    const rest = place ? one.rest : one.rest.filter(text => text !== town?.text)
    return [
      position(
        entry,
        one.title,
        employer,
        place ?? town?.text,
        [...rest, ...(heads[at]?.said ?? [])],
        heads[at]?.urls[0],
      ),
    ]
  })
  return withoutWholes(positions)
}

/**
 * "Example Dairy 2016 – Present" over roles with dates of their own is the whole time there, and no position besides
 * them: its place goes to the roles.
 */
function withoutWholes(positions: Work[]): Work[] {
  let place: { name: string; location: string } | null = null
  return positions.flatMap((one, at) => {
    const next = positions[at + 1]
    if (isWhole(one) && next && next.name === one.name && isWithin(next, one)) {
      place = one.location ? { name: one.name ?? '', location: one.location } : null
      return []
    }
    if (place?.name !== one.name) place = null
    return [place && !one.location ? { ...one, location: place.location } : one]
  })
}

const isWhole = ({ position, summary, highlights, startDate }: Work): boolean =>
  !position && !summary && !highlights?.length && startDate !== undefined

const isWithin = (role: Work, whole: Work): boolean =>
  Boolean(role.position) &&
  (role.startDate ?? '') >= (whole.startDate ?? '') &&
  (whole.endDate === undefined || (role.endDate ?? '9999') <= `${whole.endDate}-99`)

function position(
  entry: Entry,
  title: string,
  employer: string,
  place: string | undefined,
  rest: string[],
  url: string | undefined,
): Work {
  const summary = entry.prose.join('\n')
  return {
    name: employer,
    position: title,
    ...(place ? { location: place } : {}),
    ...(rest.length > 0 ? { description: rest.join(', ') } : {}),
    ...(url ? { url } : {}),
    ...datesOf(entry),
    ...(summary ? { summary } : {}),
    highlights: entry.items,
  }
}

/** JSON Resume's two dates; an ongoing entry has no end. */
export function datesOf({ date }: Pick<Entry, 'date'>): { startDate?: string; endDate?: string } {
  return {
    ...(date?.start ? { startDate: date.start } : {}),
    ...(date?.end ? { endDate: date.end } : {}),
  }
}
