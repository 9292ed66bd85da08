import type { Requirement } from '../advert/advert'
import { skillIdentity } from '../advert/skills/canonical'
import type { Brand } from '../brand/brand'
import { foldForComparison } from '../kernel/text'
import type { Coverage } from './verdict'

const keysOf = (name: string): string[] => [skillIdentity(name), foldForComparison(name)]

/** Whether the user said of each of these names that they don't have it. */
export function isSaidToLack(names: readonly string[], { lacks = [] }: Pick<Brand, 'lacks'>): boolean {
  if (names.length === 0 || lacks.length === 0) return false
  const said = new Set(lacks.flatMap(keysOf))
  return names.every(name => keysOf(name).some(key => said.has(key)))
}

/** Names that a question about a requirement is about: what is lacking of it, else all that it names. */
export function namesAsked({ skills }: Requirement, { lacking = [], knockOut }: Coverage): string[] {
  if (knockOut) return [knockOut.name]
  if (lacking.length > 0) return [...new Set(lacking)]
  return [...new Set(skills.filter(skill => skill.kind !== 'trait').map(skill => skill.name))]
}

/** What nothing could be said of is missing where the user said so. */
export const withLacks = (requirement: Requirement, covered: Coverage, brand: Brand): Coverage =>
  covered.state === 'open' && isSaidToLack(namesAsked(requirement, covered), brand)
    ? { ...covered, state: 'missing' }
    : covered
