import { skillKey } from './fold'
import { gazetteer, type KnownSkill } from './gazetteer'

/** How well it is known, in the languages that are read: "very good knowledge of", "sólidos conocimientos de". */
const level =
  'strong|good|solid|excellent|basic|advanced|proven|deep|intermediate|expert|fluent|proficient|very|sehr|gute|guter|fundierte|sichere|bonnes?|très|solides?|excellente?s?|buenos?|sólidos?|amplios?|bons|boa|buone|buona|ottim[ae]|solid[ae]'
const knowledge =
  'knowledge|experience|skills?|proficiency|expertise|command|understanding|kenntnisse|grundkenntnisse|erfahrung|umgang|connaissances?|maîtrise|expérience|conocimientos?|dominio|manejo|experiencia|conhecimentos?|domínio|experiência|conoscenz[ae]|padronanza|esperienza'
const before = new RegExp(
  `^(?:(?:(?:${level}) ){0,2}(?:${knowledge}) (?:(?:of|in|with|mit|von|de|du|des|en|em|di|del|della|con|com|avec) |d['’])|(?:advanced|intermediate|basic|expert) )`,
  'i',
)
const behind = new RegExp(
  `(?<=\\S)(?: (?:${knowledge}|programming|development|language|software)|-kenntnisse|[ -]{1,3}\\(?(?:advanced|intermediate|basic|expert|avanzad[oa]|avançad[oa]|avanzat[oa]|avancée?|fortgeschritten|básico|base)\\)?)$`,
  'i',
)

/**
 * The skill that a phrase stands for, by name or alias, or null where the lists don't know it. The phrase is
 * taken whole: "Python" is Python, "Python scripts for fun" is not. Words that add nothing are left out
 * ("Kubernetes experience", "knowledge of SQL", "Excel avanzado").
 */
export function canonicalSkill(text: string): KnownSkill | null {
  const lists = gazetteer()
  const whole = lists.named(skillKey(text))
  if (whole) return whole.skill
  const bare = text.trim().replace(/\s+/g, ' ').replace(before, '').replace(behind, '')
  return lists.named(skillKey(bare))?.skill ?? null
}

/** A key under which the same skill meets, whatever its alias: for phrases that no list knows, their own words. */
export function skillIdentity(text: string): string {
  const known = canonicalSkill(text)
  return known ? `=${skillKey(known.name)}` : skillKey(text)
}
