import { areSameName, type Closeness, compareRoles } from '../roles/compare'
import type { KeptRule } from './own-rule'

/**
 * The role that the user said is not theirs, and of whose kind this title is; null where there is none. Roles are
 * compared by what they stand for, as everywhere. A title that is as close to a target role stays a target, unless it
 * is the very name that was refused: what was said of it says more than what follows from another one.
 * @param closeness how the title stands to the closest target role.
 */
export function refusedRole(
  title: string,
  rules: readonly KeptRule[],
  closeness: Closeness,
): { ruleId: string; words: string } | null {
  if (title === '') return null
  for (const { id, kind, words } of rules) {
    if (kind !== 'not-my-role') continue
    const refused = compareRoles(words, title)
    const isOfKind =
      refused === 'same'
        ? closeness !== 'same' || areSameName(words, title)
        : refused === 'near' && (closeness === 'other' || closeness === 'unknown')
    if (isOfKind || areSameName(words, title)) return { ruleId: id, words }
  }
  return null
}
