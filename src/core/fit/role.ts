import { type Message, messages } from '../kernel/message'
import { fieldValue } from '../posting/posting'
import { company } from './occupation-area'
import type { Opening } from './opening'
import { placeOfRole } from './role-named'
import { levelOfTitle, roleStems } from './role-words'
import { type Closeness, closenessRank, compareRoles } from './roles/compare'
import { type Level, levelOfField, levelWords } from './seniority'
import type { Reason } from './verdict'

const sentences = messages('fit/role', {
  same: '“{title}” is your target role “{own}”.',
  near: '“{title}” is close to your target role “{own}”.',
  other: '“{title}” is not your target role “{own}”.',
  none: '“{title}” is not one of your {targets} target roles.',
  stepUp: 'It asks for {level}: a step up from your target “{own}”.',
  stepBack: 'It is {level}: a step back from your target “{own}”.',
  noLevel: 'The title names no level; your target is “{own}”.',
})

export interface RoleFit {
  closeness: Closeness
  /** The target role it comes closest to, in the user's words. */
  target: string | null
  /** Steps up (positive) or down from the target's level. */
  step: number
  /** The title says another role, and a must of the advert asks for the target's work by its name. */
  isAsked?: true
  /** Where it lies on the ladder, when the title or the page names it. */
  level: Level | null
  reasons: Reason[]
}

/** Steps from the target's level to the title's; a title without a level is at most one step under a high target. */
function stepFrom(target: Level | null, title: Level | null): number {
  if (title === null) return target !== null && target > 2 ? -1 : 0
  return title - (target ?? 2)
}

/** A line as short as this names what the post is, and does not speak of it in passing. */
const shortLine = 8

/** The level of a post that is an internship, whatever its title says; null where it is none. */
function ofInternship({ fields, reading, lines }: Opening): Level | null {
  if (fieldValue(fields, 'employmentType')?.includes('internship')) return 0
  const fact = reading.facts.employmentType
  if (fact?.value !== 'internship') return null
  const line = lines[fact.quote.line] ?? ''
  return line.split(/\s+/).length <= shortLine ? 0 : null
}

/** A must of the advert asks for work that a target role is called after, whatever the title says. */
function isAskedFor(target: string, { reading }: Opening): boolean {
  const stems = roleStems(target)
  return reading.requirements.some(({ strength, quote: { text } }) => {
    const place = strength === 'must' ? placeOfRole(text, stems) : null
    return place !== null && !company.test(text.slice(0, place.start)) && asksForWork.test(text)
  })
}
const asksForWork = /\b(?:experience|proficien\w{1,5}|background|worked|track record|expertise)\b/i

/** The posting's title against the user's target roles; the closest one counts. */
export function judgeRole(opening: Opening): RoleFit {
  const { fields, brand, reading } = opening
  const words = fieldValue(fields, 'title')
  const level =
    ofInternship(opening) ?? levelOfTitle(words ?? '') ?? levelOfField(fieldValue(fields, 'experienceLevel'))
  const none: RoleFit = { closeness: 'unknown', target: null, step: 0, level, reasons: [] }
  if (words === null) return none
  const candidates = brand.targetRoles
    .map(own => {
      const byTitle = compareRoles(own, words)
      const isAsked = byTitle === 'other' && isAskedFor(own, opening)
      const closeness: Closeness = isAsked ? 'near' : byTitle
      return { own, closeness, isAsked, step: stepFrom(levelOfTitle(own), level) }
    })
    .filter(candidate => candidate.closeness !== 'unknown')
    .sort(
      (a, b) =>
        closenessRank[a.closeness] - closenessRank[b.closeness] || Math.abs(a.step) - Math.abs(b.step),
    )
  const best = candidates[0]
  if (!best) return none
  const { closeness, own, step, isAsked } = best
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
    const said = { level: levelWords[level], own }
    const text = step > 0 ? sentences.stepUp(said) : sentences.stepBack(said)
    const side = step > 0 ? 'open' : 'against'
    reasons.push({ id: 'level', kind: 'level', level: { at: level, step }, side, text, quote: null, own })
  } else if (closeness !== 'other' && step < 0) {
    const text = sentences.noLevel({ own })
    reasons.push({
      id: 'level',
      kind: 'level',
      level: { at: null, step },
      side: 'open',
      text,
      quote: null,
      own,
    })
  }
  const target = closeness === 'other' ? null : own
  return { closeness, target, step, level, reasons, ...(isAsked ? { isAsked } : {}) }
}

function roleText(closeness: Closeness, title: string, own: string, targets: number): Message {
  if (closeness === 'same') return sentences.same({ title, own })
  if (closeness === 'near') return sentences.near({ title, own })
  return targets === 1 ? sentences.other({ title, own }) : sentences.none({ title, targets })
}
