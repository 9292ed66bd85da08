import { fieldValue } from '../posting/posting'
import type { Opening } from './opening'
import { areNear, isGeneric, type Role, roleOf } from './role-title'
import { type Level, levelOfField, levelWords } from './seniority'
import type { Reason } from './verdict'

/** How the title stands to the target roles: the same role, one close by, another; unknown where one side is silent. */
export type Closeness = 'same' | 'near' | 'other' | 'unknown'

export interface RoleFit {
  closeness: Closeness
  /** The target role it comes closest to, in the user's words. */
  target: string | null
  /** Steps up (positive) or down from the target's level. */
  step: number
  /** Where it lies on the ladder, when the title or the page names it. */
  level: Level | null
  reasons: Reason[]
}

const order: Record<Closeness, number> = { same: 0, near: 1, other: 2, unknown: 3 }

/** Compares two roles by what they are called, without their levels. */
export function closenessOf(target: Role, title: Role): Closeness {
  if (target.head === null || title.head === null) return 'unknown'
  const has = (token: string) => title.tokens.includes(token)
  const special = target.tokens.filter(token => !isGeneric(token))
  const sharedSpecial = special.filter(has)
  const extra = (role: Role) => role.tokens.filter(token => !isGeneric(token)).length
  // "Pediatric nurse" held against "Nurse": what the wish adds to the known name must be there too.
  if (target.known !== null && target.known === title.known) return target.extra.every(has) ? 'same' : 'near'
  // Two names that are known to differ ("quality assurance engineer") are told apart by them.
  const differ = target.known !== null && title.known !== null
  if (!differ && target.tokens.every(has) && (title.head === target.head || !isGeneric(title.head)))
    return 'same'
  if (target.known !== null && title.known !== null && areNear(target.known, title.known)) return 'near'
  // The same field with another head ("marketing coordinator"), not a field within it ("data entry").
  if (special.length > 0 && sharedSpecial.length === special.length && extra(title) <= special.length)
    return 'near'
  if (target.head === title.head && isGeneric(target.head)) {
    return special.length > 1 && sharedSpecial.length * 2 > special.length ? 'near' : 'other'
  }
  if (target.head === title.head) return 'near'
  // "Accountant" against a wish for "tax accountant": the wider role.
  if (!isGeneric(title.head) && target.tokens.includes(title.head) && extra(title) <= extra(target))
    return 'near'
  return 'other'
}

/** Steps from the target's level to the title's; a title without a level is at most one step under a high target. */
function stepFrom(target: Level | null, title: Level | null): number {
  if (title === null) return target !== null && target > 2 ? -1 : 0
  return title - (target ?? 2)
}

/** The posting's title against the user's target roles; the closest one counts. */
export function judgeRole({ fields, brand, reading }: Opening): RoleFit {
  const words = fieldValue(fields, 'title')
  const title = roleOf(words ?? '')
  const level = title.level ?? levelOfField(fieldValue(fields, 'experienceLevel'))
  const none: RoleFit = { closeness: 'unknown', target: null, step: 0, level, reasons: [] }
  if (words === null || title.head === null) return none
  const candidates = brand.targetRoles
    .map(own => ({ own, role: roleOf(own) }))
    .map(({ own, role }) => ({ own, closeness: closenessOf(role, title), step: stepFrom(role.level, level) }))
    .filter(candidate => candidate.closeness !== 'unknown')
    .sort((a, b) => order[a.closeness] - order[b.closeness] || Math.abs(a.step) - Math.abs(b.step))
  const best = candidates[0]
  if (!best) return none
  const { closeness, own, step } = best
  const reasons: Reason[] = [
    {
      id: 'role',
      kind: 'role',
      // A title in a language that is not read may be a translation of the very role.
      side: closeness === 'same' ? 'for' : closeness === 'near' || !reading.supported ? 'open' : 'against',
      text: roleText(closeness, words, own, brand.targetRoles.length),
      quote: null,
      own: closeness === 'other' ? null : own,
    },
  ]
  if (closeness !== 'other' && step !== 0 && level !== null) {
    const text =
      step > 0
        ? `It asks for ${levelWords[level]}: a step up from your target “${own}”.`
        : `It is ${levelWords[level]}: a step back from your target “${own}”.`
    reasons.push({ id: 'level', kind: 'level', side: step > 0 ? 'open' : 'against', text, quote: null, own })
  } else if (closeness !== 'other' && step < 0) {
    const text = `The title names no level; your target is “${own}”.`
    reasons.push({ id: 'level', kind: 'level', side: 'open', text, quote: null, own })
  }
  return { closeness, target: closeness === 'other' ? null : own, step, level, reasons }
}

function roleText(closeness: Closeness, title: string, own: string, targets: number): string {
  if (closeness === 'same') return `“${title}” is your target role “${own}”.`
  if (closeness === 'near') return `“${title}” lies close to your target role “${own}”.`
  return targets === 1
    ? `“${title}” is not your target role “${own}”.`
    : `“${title}” is none of your ${targets} target roles.`
}
