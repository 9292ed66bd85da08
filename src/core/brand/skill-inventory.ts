import { canonicalSkill, skillIdentity } from '../advert/skills/canonical'
import type { KeptEvidence } from '../fit/opening'
import type { Brand } from './brand'

/**
 * How a skill stands: said and shown, said without anything that shows it, shown but not said, wanted, or asked for
 * by adverts alone.
 */
export const standings = ['unsaid', 'claimed', 'proven', 'wanted', 'asked'] as const
export type Standing = (typeof standings)[number]

export interface InventorySkill {
  /** As the user words it; as the list of skills does where the user never named it. */
  name: string
  standing: Standing
  /** Entries that name it. */
  entries: number
  /** The day of the newest of them; null for none. */
  lastUse: string | null
  /** Noticed postings that ask for it. */
  postings: number
}

export interface Demand {
  /** As adverts name it; any case. */
  name: string
  postings: number
}

interface Shown {
  name: string
  entries: number
  lastUse: string
}

/** Thousands of entries name a few dozen skills: each name is looked up once. */
function identities(): (name: string) => string {
  const known = new Map<string, string>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const identity = skillIdentity(name)
    known.set(name, identity)
    return identity
  }
}

function shownIn(evidence: readonly KeptEvidence[]): Map<string, Shown> {
  const identityOf = identities()
  const shown = new Map<string, Shown>()
  for (const { skills, date } of evidence) {
    for (const [identity, name] of new Map(skills.map(skill => [identityOf(skill), skill]))) {
      const before = shown.get(identity)
      shown.set(identity, {
        name: before?.name ?? name,
        entries: (before?.entries ?? 0) + 1,
        lastUse: before && before.lastUse > date ? before.lastUse : date,
      })
    }
  }
  return shown
}

function askedFor(demand: readonly Demand[]): Map<string, Demand> {
  const asked = new Map<string, Demand>()
  for (const { name, postings } of demand) {
    const identity = skillIdentity(name)
    const before = asked.get(identity)
    asked.set(identity, {
      name: canonicalSkill(name)?.name ?? name,
      postings: (before?.postings ?? 0) + postings,
    })
  }
  return asked
}

/** Every skill that is named anywhere, each once under the identity that the fit knows it by; the most asked first. */
export function skillInventory(
  brand: Brand,
  evidence: readonly KeptEvidence[],
  demand: readonly Demand[],
): InventorySkill[] {
  const shown = shownIn(evidence)
  const asked = askedFor(demand)
  const byIdentity = (phrases: readonly string[]) =>
    new Map(phrases.map(phrase => [skillIdentity(phrase), phrase]))
  const have = byIdentity(brand.skills)
  const wanted = byIdentity(brand.learning)
  const lacking = byIdentity(brand.lacks ?? [])
  const all = new Set([...have.keys(), ...wanted.keys(), ...shown.keys(), ...asked.keys()])
  all.delete('')

  return [...all]
    .map((identity): InventorySkill => {
      const proof = shown.get(identity)
      const standing = have.has(identity)
        ? proof
          ? 'proven'
          : 'claimed'
        : wanted.has(identity)
          ? 'wanted'
          : proof
            ? 'unsaid'
            : 'asked'
      const name =
        have.get(identity) ?? wanted.get(identity) ?? proof?.name ?? asked.get(identity)?.name ?? ''
      return {
        name,
        standing,
        entries: proof?.entries ?? 0,
        lastUse: proof?.lastUse ?? null,
        postings: asked.get(identity)?.postings ?? 0,
      }
    })
    .filter(({ standing, name }) => standing !== 'asked' || !lacking.has(skillIdentity(name)))
    .sort((a, b) => b.postings - a.postings || b.entries - a.entries || (a.name < b.name ? -1 : 1))
}
