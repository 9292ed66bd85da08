import { resemblance } from './resemblance'

/**
 * Reposts, as an observation: the same employer and title under another address with at least two dates within
 * 90 days, or an unchanged text (0.95 alike and more) with a later date. Parallel openings (another place, or
 * both up on the same day) are no reposts.
 */
export interface Posted {
  addressKey: string
  /** ISO date as the page says; null where it doesn't. */
  datePosted: string | null
  places: readonly string[]
  signature: readonly number[]
}

const window = 90 * 86_400_000
const unchanged = 0.95

/** The dates on which one opening was posted, the earliest first; more than one means that it was reposted. */
export function postingDates(sightings: readonly Posted[]): string[] {
  const dated = sightings
    .filter((posted): posted is Posted & { datePosted: string } => posted.datePosted !== null)
    .sort((a, b) => a.datePosted.localeCompare(b.datePosted))
  const dates: string[] = []
  let last: (typeof dated)[number] | null = null
  for (const posted of dated) {
    if (last === null) {
      dates.push(posted.datePosted)
      last = posted
      continue
    }
    if (posted.datePosted === last.datePosted) continue
    const near = Date.parse(posted.datePosted) - Date.parse(last.datePosted) <= window
    const elsewhere = posted.addressKey !== last.addressKey
    const bumped = (resemblance(posted.signature, last.signature) ?? 0) >= unchanged
    if (near && (elsewhere || bumped)) dates.push(posted.datePosted)
    last = posted
  }
  return dates
}
