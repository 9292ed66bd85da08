import { foldForComparison } from '../kernel/text'
import type { Brand } from './brand'

/** What the user says of something that an advert asks for. */
export type ClaimAnswer = 'have' | 'lack'

const longest = 200
const most = 300

/** The phrases but for those of the others, however they are written. */
function minus(phrases: readonly string[], others: readonly string[]): string[] {
  const keys = new Set(others.map(foldForComparison))
  return phrases.filter(phrase => !keys.has(foldForComparison(phrase)))
}

/** The brand statement with names among the skills, or among what is not had; never in both. */
export function answered(brand: Brand, names: readonly string[], answer: ClaimAnswer): Brand {
  const said = names.map(name => name.trim().slice(0, longest)).filter(name => name !== '')
  const skills = minus(brand.skills, said)
  const lacks = minus(brand.lacks ?? [], said)
  return answer === 'have'
    ? { ...brand, skills: [...skills, ...said].slice(0, most), lacks }
    : { ...brand, skills, lacks: [...lacks, ...said].slice(0, most) }
}

const lists = ['skills', 'lacks', 'learning'] as const

/** Takes back an answer, and nothing that was changed since: what it added goes, and what it took away comes back. */
export function unanswered(now: Brand, before: Brand, after: Brand): Brand {
  const taken = lists.map(list => {
    const [stands = [], had = [], has = []] = [now[list], before[list], after[list]]
    const kept = minus(stands, minus(has, had))
    return [list, [...kept, ...minus(minus(had, has), kept)].slice(0, most)]
  })
  return { ...now, ...Object.fromEntries(taken) }
}

/** What was to be learned is had now: among the skills, once, and nowhere else. */
export const learned = (brand: Brand, name: string): Brand => ({
  ...answered(brand, [name], 'have'),
  learning: minus(brand.learning, [name]),
})
