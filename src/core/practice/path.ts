import { countedAs } from '../trends/counted-as'
import type { Stone } from './stone'

const order = { past: 0, present: 1, wished: 2 } as const

/** From the first job to the wished one. */
export const inOrder = <S extends Stone>(stones: readonly S[]): S[] =>
  [...stones].sort((a, b) => {
    const kind = order[a.kind] - order[b.kind]
    if (kind !== 0) return kind
    return (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0
  })

const fold = countedAs

interface Between {
  /** Skills of the wished stone that an earlier stone, or the brand statement, has. */
  have: string[]
  /** Those that are missing, the most asked for first. */
  missing: { name: string; postings: number }[]
}

/**
 * What lies between here and a wished stone.
 * @param asked how many noticed postings ask for a skill, by its folded name.
 */
export function between(
  stones: readonly Stone[],
  wished: Stone,
  own: readonly string[],
  asked: ReadonlyMap<string, number>,
): Between {
  const known = new Set(
    [...own, ...stones.filter(({ kind }) => kind !== 'wished').flatMap(({ skills }) => skills)].map(fold),
  )
  return {
    have: wished.skills.filter(skill => known.has(fold(skill))),
    missing: wished.skills
      .filter(skill => !known.has(fold(skill)))
      .map(name => ({ name, postings: asked.get(fold(name)) ?? 0 }))
      .sort((a, b) => b.postings - a.postings),
  }
}

/** What a stone gives towards a wished one: the skills of both, as the wished one names them. */
export const givenBy = (stone: Stone, wished: Stone): string[] => {
  const given = new Set(stone.skills.map(fold))
  return wished.skills.filter(skill => given.has(fold(skill)))
}

/** What an opportunity adds towards a wished role. */
export interface Towards {
  title: string
  skills: string[]
}
