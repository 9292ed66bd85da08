import { withoutBullet } from '../resume/bullets'
import type { ResumeLine } from '../verify/resume-lines'

/** A point of a résumé in its own words. */
export const textOfPoint = ({ text }: ResumeLine): string => withoutBullet(text.trim()) ?? text.trim()

const longest = 90

/** The same, as an item names it. */
export const shortPoint = (text: string): string =>
  `${text.slice(0, longest).trim()}${text.length > longest ? ' …' : ''}`
