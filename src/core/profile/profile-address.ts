/**
 * Addresses of LinkedIn profiles. The key is what stays the same whatever host, language, parameters or
 * sub-page an address has: two addresses are of the same profile when their keys are equal.
 */
const address = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*linkedin\.com\/in\/([^/?#\s]+)(\/[^?#\s]*)?(?:[?#]\S*)?$/i
const slugAlone = /^@?([\p{L}\p{N}_-]{3,100})$/u

/** Stands for the key where an archive was read and nobody said which profile it is: an archive names no address. */
export const archiveKey = 'archive'

/** The key of a profile's address or of a page below it; null for any other address. */
export function profileKey(url: string): string | null {
  const slug = address.exec(url.trim())?.[1]
  return slug === undefined ? null : keyOf(slug)
}

/** Whether this is the profile itself, and not its details, overlays, activity or edit forms. */
export function isProfilePage(url: string): boolean {
  const match = address.exec(url.trim())
  // A language may follow the name: /in/name/de/
  return match !== null && /^(?:\/?|\/[a-z]{2}(?:[-_][a-z]{2})?\/?)$/i.test(match[2] ?? '')
}

/**
 * What the user typed or pasted as "my profile" in the one form that is kept, or null where it is none.
 * The name alone will do.
 */
export function ownAddress(typed: string): string | null {
  const text = typed.trim()
  const key = profileKey(text) ?? (slugAlone.test(text) ? keyOf(text.replace(/^@/, '')) : null)
  return key === null ? null : `https://www.linkedin.com/${key}/`
}

/** The part of the address that its owner may choose. */
export const slugOf = (key: string): string => key.replace(/^in\//, '')

function keyOf(slug: string): string | null {
  const plain = decoded(slug).normalize('NFC').toLowerCase()
  return plain.length > 0 && plain.length <= 200 && !/[\s/\\]/.test(plain) ? `in/${plain}` : null
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
