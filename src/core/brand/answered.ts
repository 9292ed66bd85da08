import { foldForComparison } from '../kernel/text'
import type { Brand } from './brand'

/** What the user says of something that an advert asks for. */
export type ClaimAnswer = 'have' | 'lack'

const longest = 200
const most = 300

/** The brand statement with names among the skills, or among what is not had; never in both. */
export function answered(brand: Brand, names: readonly string[], answer: ClaimAnswer): Brand {
  const said = names.map(name => name.trim().slice(0, longest)).filter(name => name !== '')
  const keys = new Set(said.map(foldForComparison))
  const without = (phrases: readonly string[]) =>
    phrases.filter(phrase => !keys.has(foldForComparison(phrase)))
  const skills = without(brand.skills)
  const lacks = without(brand.lacks ?? [])
  return answer === 'have'
    ? { ...brand, skills: [...skills, ...said].slice(0, most), lacks }
    : { ...brand, skills, lacks: [...lacks, ...said].slice(0, most) }
}

/** What was to be learned is had now: among the skills, once, and nowhere else. */
export const learned = (brand: Brand, name: string): Brand => ({
  ...answered(brand, [name], 'have'),
  learning: brand.learning.filter(each => foldForComparison(each) !== foldForComparison(name)),
})
