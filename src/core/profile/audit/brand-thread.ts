import type { Brand } from '../../brand/brand'
import { says, saysRole, telling, wordsOf } from './words'

/** Whether the brand statement says anything that a text could carry. */
export const hasThread = (brand: Brand): boolean =>
  brand.targetRoles.length + brand.strengths.length + brand.skills.length > 0 || brand.statement.trim() !== ''

/**
 * The phrases of the brand statement that a text says: roles, strengths, skills. Where the brand statement is
 * a sentence alone, two of its longer words in the text count, and are given instead.
 */
export function threadIn(text: string, brand: Brand): string[] {
  const phrases = [
    ...brand.targetRoles.filter(role => saysRole(text, role)),
    ...[...brand.strengths, ...brand.skills].filter(phrase => says(text, phrase)),
  ]
  if (phrases.length > 0) return [...new Set(phrases)]
  const words = new Set(wordsOf(text))
  const shared = [...new Set(telling(brand.statement))].filter(word => word.length > 4 && words.has(word))
  return shared.length > 1 ? shared : []
}
