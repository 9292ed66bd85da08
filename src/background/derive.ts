import { boundReading } from '../core/posting/bound-reading'
import type { PageReading } from '../core/posting/page-reading'
import { limits } from '../core/posting/posting'
import type { ProfileSnapshot } from '../core/profile/profile'
import { profileKey } from '../core/profile/profile-address'
import { siteOf } from '../core/sites/sites'
import { originAt, type Seen } from './seen'

/**
 * The address that a reading is of. A frame's own is known only as it was loaded; its script may have changed it
 * since, to any of its own origin and no other, so that its word for the rest of the address gains it nothing.
 */
function addressOf(claimed: string, { frameId, url }: Seen): string {
  const ofFrame = frameId !== 0 && originAt(claimed) === originAt(url)
  return (ofFrame ? claimed : url).slice(0, limits.url)
}

/** A reading with what the browser says in the place of what the page's script says: address, site, id. */
export function readingOf(reading: PageReading, seen: Seen): PageReading {
  const url = addressOf(reading.url, seen)
  const site = siteOf(new URL(url).hostname)?.id ?? null
  const issued = site !== null && reading.externalId?.startsWith(`${site}:`)
  return boundReading({ ...reading, url, site, externalId: issued ? reading.externalId : null })
}

/** A snapshot under the key of the address at which it was seen; null where that is no profile's. */
export function profileOf(snapshot: ProfileSnapshot, { url, frameId }: Seen): ProfileSnapshot | null {
  const key = frameId === 0 ? profileKey(url) : null
  return key === null ? null : { ...snapshot, key }
}
