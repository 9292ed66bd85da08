import { skillIdentity } from '../advert/skills/canonical'
import { type FoundSkill, findSkills } from '../advert/skills/find-skills'
import { isOutOfPlace } from './ambiguous'
import type { AreaText, FoundArea } from './areas/found-area'
import { addsNothing, company, findAreas } from './occupation-area'
import { productClass } from './products/find-product'
import { isCommonplace, isField } from './telling'
import { isTurnedTo } from './turned-to'
import { isStopWord, stemOf, tellingWords, wordsOf } from './words'

/** A text of the user's, prepared to be held against many lines. */
export interface KnownText {
  /** As the user wrote it. */
  own: string
  identities: ReadonlySet<string>
  /** All content stems of what was written, and each with the one before it. */
  stems: ReadonlySet<string>
  pairs: ReadonlySet<string>
  /** Kinds of work that it names or is part of, by name. */
  areas: ReadonlyMap<string, FoundArea>
}

/**
 * Whether a skill that a sentence names is only passed by: one plain word for a whole field, which may be a department,
 * a customer or a colleague. A skill is listed, or is the object of what was done.
 */
const isInPassing = (text: string, { name, kind, start, end }: FoundSkill): boolean =>
  kind !== 'tool' &&
  (isTurnedTo(text, start) ||
    (!/\s/.test(text.slice(start, end).trim()) &&
      (isField(name) || isCommonplace(name) || company.test(text.slice(0, start)))))

/**
 * One plain word that stands for a skill of another name says so alone, or at the head of nothing else: "cleaning" may be
 * housekeeping, "drain cleaning" is not.
 */
export function isLoose(text: string, { name, kind, start, end }: FoundSkill): boolean {
  const word = text.slice(start, end)
  if (kind === 'tool' || !/^\p{Ll}+$/u.test(word)) return false
  const stems = new Set(tellingWords(name).map(one => one.stem))
  const before = tellingWords(text.slice(0, start)).at(-1)
  if (before !== undefined && /^\s+$/.test(text.slice(before.end, start)) && !stems.has(stemOf(word)))
    return true
  // "Crane birds" are no cranes.
  const after = wordsOf(text.slice(end))[0]
  return (
    after !== undefined &&
    !/\s/.test(word) &&
    /^\s+\p{Ll}+$/u.test(text.slice(end, end + after.end)) &&
    !isStopWord(after) &&
    !addsNothing(after.stem)
  )
}

/** A product that is listed as a skill is one of its kind: "Xero" is an accounting program. */
function areaOfProduct(own: string): FoundArea[] {
  const name = productClass(own)
  if (name === null) return []
  return [
    {
      area: { name, isProducts: true, isField: false, isShown: false },
      words: own,
      name: own,
      isPart: true,
      start: 0,
      end: own.length,
    },
  ]
}

export function knownText(own: string, as: AreaText): KnownText {
  const words = tellingWords(own)
  const stems = words.map(word => word.stem)
  const skills = findSkills(own).filter(
    skill =>
      !isOutOfPlace(own.slice(skill.start, skill.end), own) &&
      !(as === 'done' ? isInPassing(own, skill) : isLoose(own, skill)),
  )
  return {
    own,
    identities: new Set(skills.map(skill => skillIdentity(skill.name))),
    stems: new Set(stems),
    pairs: new Set(stems.slice(1).map((stem, i) => `${stems[i]} ${stem}`)),
    areas: new Map(
      [...findAreas(own, { words, as }), ...(as === 'listed' ? areaOfProduct(own) : [])].map(found => [
        found.area.name,
        found,
      ]),
    ),
  }
}
