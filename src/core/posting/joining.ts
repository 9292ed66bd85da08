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
  /** Signature of the description (core/posting/resemblance); empty where there is none or too little. */
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
const hostOfKey = (key: string): string => key.slice(4).split(/[/?#]/, 1)[0] ?? ''
const addressesOf = (keys: readonly string[]): string[] => keys.filter(key => key.startsWith('url:'))

/** Two addresses of one host that each number an opening, by no number in common: two openings. */
function areNumberedApart(a: readonly string[], b: readonly string[]): boolean {
  const numbered = (keys: readonly string[]) =>
    addressesOf(keys).map(key => ({ host: hostOfKey(key), numbers: numbersIn(key) }))
  const others = numbered(b).filter(({ numbers }) => numbers.size > 0)
  const pairs = numbered(a).flatMap(one =>
    others.filter(({ host }) => host === one.host && one.numbers.size > 0).map(other => ({ one, other })),
  )
  return (
    pairs.length > 0 &&
    !pairs.some(({ one, other }) => [...one.numbers].some(number => other.numbers.has(number)))
  )
}

/** A word in an address, which a number is not. */
const isWord = (part: string): boolean => /\p{L}{3}/u.test(part)
const areOther = (a: string, b: string): boolean =>
  isWord(a) && isWord(b) && !a.startsWith(b) && !b.startsWith(a)

/** Whether two addresses differ in the last part of their path or in parameters alone, and there in words. */
function areNeighbours(a: string, b: string): boolean {
  const [[pathA = '', queryA], [pathB = '', queryB]] = [a.split('?', 2), b.split('?', 2)]
  if (queryA === undefined && queryB === undefined) {
    const [atA, atB] = [pathA.lastIndexOf('/') + 1, pathB.lastIndexOf('/') + 1]
    return (
      atA > hostOfKey(a).length + 5 &&
      pathA.slice(0, atA) === pathB.slice(0, atB) &&
      areOther(pathA.slice(atA), pathB.slice(atB))
    )
  }
  if (pathA !== pathB || queryA === undefined || queryB === undefined) return false
  const [partsA, partsB] = [queryA.split('&'), queryB.split('&')]
  return (
    partsA.length === partsB.length &&
    partsA.some((part, i) => {
      const [[nameA, valueA = ''], [nameB, valueB = '']] = [
        part.split('=', 2),
        (partsB[i] ?? '').split('=', 2),
      ]
      return nameA === nameB && areOther(valueA, valueB)
    })
  )
}

/** Neighbours on one board that are named apart by words ("?role=nurse", "?role=baker"): one opening has one address there. */
const areNamedApart = (a: readonly string[], b: readonly string[]): boolean =>
  addressesOf(a).some(one => addressesOf(b).some(other => areNeighbours(one, other)))

const onOneHost = (a: readonly string[], b: readonly string[]): boolean => {
  const hosts = new Set(addressesOf(a).map(hostOfKey))
  return addressesOf(b).some(key => hosts.has(hostOfKey(key)))
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
