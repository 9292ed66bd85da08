import { numbersIn } from './address'
import { employerKey, haveOtherIds, haveOtherReferences, samePlace, titleKey } from './identity'
import { resemblance, sameAdvert } from './resemblance'

/**
 * The same opening on several boards. A key of employer and title finds candidates; places and texts decide.
 * Parallel openings of one employer (another place, another text, another id on the same board) stay apart.
 */
export interface OpeningTraits {
  keys: readonly string[]
  title: string
  organization: string
  /** Empty where the page does not say. */
  places: readonly string[]
  remote: boolean
  /** Signature of the description (core/resemblance); empty where there is none or too little. */
  signature: readonly number[]
  /** The employer's reference number. */
  reference?: string | null
}

/** Under this key an opening is looked for on other boards; null where employer or title is missing. */
export function joinKey(title: string, organization: string): string | null {
  const employer = employerKey(organization)
  const job = titleKey(title)
  return employer && job ? `job:${employer}|${job}`.slice(0, 500) : null
}

/** At least so alike are two copies of one advert: boards add and leave out paragraphs. */
const sameText = 0.5
const hostOf = (key: string): string => key.slice(4).split(/[/?#]/, 1)[0] ?? ''
const addressesOf = (keys: readonly string[]): string[] => keys.filter(key => key.startsWith('url:'))

/** Two addresses of one host that each number an opening, by no number in common: two openings. */
function areNumberedApart(a: readonly string[], b: readonly string[]): boolean {
  const numbered = (keys: readonly string[]) =>
    addressesOf(keys).map(key => ({ host: hostOf(key), numbers: numbersIn(key) }))
  const others = numbered(b).filter(({ numbers }) => numbers.size > 0)
  const pairs = numbered(a).flatMap(one =>
    others.filter(({ host }) => host === one.host && one.numbers.size > 0).map(other => ({ one, other })),
  )
  return (
    pairs.length > 0 &&
    !pairs.some(({ one, other }) => [...one.numbers].some(number => other.numbers.has(number)))
  )
}

/** The address up to its last part, and that part: "…/careers?role=" and "nurse", "…/openings/" and "night-nurse". */
function lastPart(key: string): [before: string, last: string] | null {
  const at = Math.max(key.lastIndexOf('/'), key.lastIndexOf('='))
  const last = key.slice(at + 1)
  return at > hostOf(key).length + 3 && /\p{L}{3}/u.test(last) ? [key.slice(0, at + 1), last] : null
}

/** Two neighbours on one board that are named apart by words: one opening has one address there, two have two. */
function areNamedApart(a: readonly string[], b: readonly string[]): boolean {
  const others = addressesOf(b).map(lastPart)
  return addressesOf(a).some(key => {
    const one = lastPart(key)
    return others.some(
      other =>
        one &&
        other?.[0] === one[0] &&
        other[1] !== one[1] &&
        !other[1].startsWith(one[1]) &&
        !one[1].startsWith(other[1]),
    )
  })
}

const onOneHost = (a: readonly string[], b: readonly string[]): boolean => {
  const hosts = new Set(addressesOf(a).map(hostOf))
  return addressesOf(b).some(key => hosts.has(hostOf(key)))
}

/** Whether both are one opening, seen on two boards. `apart` pairs, split by the user, are for the caller to leave out. */
export function isSameOpeningElsewhere(a: OpeningTraits, b: OpeningTraits): boolean {
  const key = joinKey(a.title, a.organization)
  if (key === null || key !== joinKey(b.title, b.organization)) return false
  if (haveOtherIds(a.keys, b.keys) || areNumberedApart(a.keys, b.keys)) return false
  const place = samePlace(a.places, b.places)
  const text = resemblance(a.signature, b.signature)
  if (areNamedApart(a.keys, b.keys) && text !== null && text < sameAdvert) return false
  if (haveOtherReferences(a, b)) {
    // Each board may number an advert by itself; on one host another reference is another opening.
    if (onOneHost(a.keys, b.keys) || text === null || text < sameAdvert) return false
  }
  // Another place is another opening, but for one advert that names its places differently.
  if (place === false) return text !== null && text >= 0.9 && a.remote && b.remote
  if (text !== null) return text >= sameText
  // Without a text on one side (a form, a preview) the place has to speak for it.
  return place === true || (place === null && (a.signature.length === 0 || b.signature.length === 0))
}
