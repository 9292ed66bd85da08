import { skillKey } from './fold'
import { gazetteer, type KnownSkill } from './gazetteer'

/**
 * The skill that a phrase stands for, by name or alias, or null where the lists don't know it. The phrase is
 * taken whole: "Python" is Python, "Python scripts for fun" is not. Words that add nothing are left out
 * ("Kubernetes experience", "knowledge of SQL").
 */
export function canonicalSkill(text: string): KnownSkill | null {
  const lists = gazetteer()
  const whole = lists.named(skillKey(text))
  if (whole) return whole.skill
  const bare = text
    .trim()
    .replace(
      /^(?:(?:strong|good|solid|excellent|basic|advanced|proven|deep)\s+)?(?:knowledge|experience|skills?|proficiency|expertise|command|understanding)\s+(?:of|in|with)\s+/i,
      '',
    )
    .replace(
      /(?<!\s)\s+(?:skills?|experience|knowledge|expertise|proficiency|programming|development|language|software)$/i,
      '',
    )
  return lists.named(skillKey(bare))?.skill ?? null
}

/** A key under which the same skill meets, whatever its alias: for phrases that no list knows, their own words. */
export function skillIdentity(text: string): string {
  const known = canonicalSkill(text)
  return known ? `=${skillKey(known.name)}` : skillKey(text)
}
