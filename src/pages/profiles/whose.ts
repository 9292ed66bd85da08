import { profileKey, slugOf } from '../../core/profile/profile-address'

/**
 * After a change of page inside LinkedIn the address is new while the last profile may still stand there: its
 * content must not be taken for that of the new address.
 */

/** The key of the profile that a link leads to; null where it leads elsewhere. */
export const keyOfLink = (link: Element): string | null => {
  const address = link.getAttribute('href') ?? ''
  return profileKey(address.startsWith('/') ? `linkedin.com${address}` : address)
}

/** The top card links to the contact info of its own profile: another one's, while the address's is linked elsewhere. */
export function isCardOfAnother(top: Element, key: string): boolean {
  const contact = top.querySelector('a[href*="/overlay/contact-info"]')
  const whose = contact ? keyOfLink(contact) : null
  if (whose === null || whose === key) return false
  return Array.from(top.ownerDocument.querySelectorAll('a[href*="/in/"]')).some(
    link => keyOfLink(link) === key,
  )
}

/** Groups of cards bear the name of their profile: where none bears this one, the page is of somebody else. */
export function areGroupsOfAnother(document: Document, key: string): boolean {
  const groups = Array.from(document.querySelectorAll('[componentkey^="profileCards"]'))
  const names = groups.map(group => profileKey(`linkedin.com/in/${group.getAttribute('componentkey')}`) ?? '')
  return names.length > 0 && !names.some(name => name.endsWith(slugOf(key)))
}
