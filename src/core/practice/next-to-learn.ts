import { countedAs } from '../trends/counted-as'
import { between } from './path'
import type { Stone } from './stone'

/** What to learn next, and why: what is wanted or lies before a wished stone, by how much it is asked for. */
export interface NextToLearn {
  skill: string
  /** Noticed postings that ask for it; null where they are too few to say. */
  postings: number | null
  /** More and more postings ask for it. */
  rising: boolean
  /** The wished role that asks for it; null for none. */
  towards: string | null
}

interface LearningGrounds {
  /** What the user wants to learn, and can do. */
  learning: readonly string[]
  skills: readonly string[]
  stones: readonly Stone[]
  /** How many noticed postings ask for a skill, by the name that it is counted under. */
  asked: ReadonlyMap<string, number>
  /** Skills that are asked for more and more, by the same names. */
  rising: ReadonlySet<string>
}

/** The same skill meets under the name that it is counted under. */
const fold = countedAs
/** Numbers under this say nothing. */
const fewest = 5

/** The first few; a skill that both is wanted and lies on the path comes before one that is only either. */
export function nextToLearn(
  { learning, skills, stones, asked, rising }: LearningGrounds,
  most = 3,
): NextToLearn[] {
  const towards = new Map<string, string>()
  const names = new Map(learning.map(name => [fold(name), name]))
  for (const wished of stones.filter(({ kind }) => kind === 'wished'))
    for (const { name } of between(stones, wished, skills, asked).missing) {
      if (!towards.has(fold(name))) towards.set(fold(name), wished.title)
      if (!names.has(fold(name))) names.set(fold(name), name)
    }
  const wanted = new Set(learning.map(fold))
  const both = (key: string): number => Number(wanted.has(key) && towards.has(key))
  return [...names]
    .sort(
      ([a], [b]) =>
        both(b) - both(a) ||
        Number(rising.has(b)) - Number(rising.has(a)) ||
        (asked.get(b) ?? 0) - (asked.get(a) ?? 0),
    )
    .slice(0, most)
    .map(([key, skill]) => {
      const postings = asked.get(key) ?? 0
      return {
        skill,
        postings: postings < fewest ? null : postings,
        rising: rising.has(key),
        towards: towards.get(key) ?? null,
      }
    })
}
