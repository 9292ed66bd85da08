import { hashText } from '../kernel/hash'
import { foldForComparison } from '../kernel/text'

const longest = 60

/** At most seven letters and digits: tells texts apart, and guards nothing. */
export const shortHash = (text: string): string => hashText(text).toString(36)

/** A stable piece of an id made of words: the same words give the same piece, whatever their case and spacing. */
export function slugOf(text: string): string {
  const slug = foldForComparison(text).replace(/ /g, '-')
  if (slug === '') return 'none'
  return slug.length <= longest ? slug : `${slug.slice(0, longest)}-${shortHash(slug)}`
}
