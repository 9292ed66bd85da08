import { foldForComparison } from '../kernel/text'

const longest = 60

/** FNV-1a in at most seven letters and digits: tells texts apart, and guards nothing. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36)
}

/** A stable piece of an id made of words: the same words give the same piece, whatever their case and spacing. */
export function slugOf(text: string): string {
  const slug = foldForComparison(text).replace(/ /g, '-')
  if (slug === '') return 'none'
  return slug.length <= longest ? slug : `${slug.slice(0, longest)}-${shortHash(slug)}`
}
