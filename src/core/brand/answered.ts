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

const lists = ['skills', 'lacks', 'learning'] as const

/** Takes back an answer, and nothing that was changed since: what it added goes, and what it took away comes back. */
export function unanswered(now: Brand, before: Brand, after: Brand): Brand {
  const keysOf = (phrases: readonly string[]) => new Set(phrases.map(foldForComparison))
  const taken = lists.map(list => {
    const [had, has] = [before[list] ?? [], after[list] ?? []]
    const [hadKeys, hasKeys] = [keysOf(had), keysOf(has)]
    const kept = (now[list] ?? []).filter(each => {
      const key = foldForComparison(each)
      return hadKeys.has(key) || !hasKeys.has(key)
    })
    const keptKeys = keysOf(kept)
    const back = had.filter(each => {
      const key = foldForComparison(each)
      return !hasKeys.has(key) && !keptKeys.has(key)
    })
    return [list, [...kept, ...back].slice(0, most)]
  })
  return { ...now, ...Object.fromEntries(taken) }
}

/** What was to be learned is had now: among the skills, once, and nowhere else. */
export const learned = (brand: Brand, name: string): Brand => ({
  ...answered(brand, [name], 'have'),
  learning: brand.learning.filter(each => foldForComparison(each) !== foldForComparison(name)),
})
