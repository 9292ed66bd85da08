import * as v from 'valibot'
import { text } from '../kernel/row'

/** A stone of the path: a job that was, the present one, or one that is wished. */
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))

export const stoneSchema = v.object({
  kind: v.picklist(['past', 'present', 'wished']),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  employer: text(200),
  /** YYYY-MM; null where nobody knows, and for a wish. */
  from: v.nullable(month),
  to: v.nullable(month),
  /** What it added, in the user's words. */
  added: text(2_000),
  skills: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(50)),
})
export type Stone = v.InferOutput<typeof stoneSchema>

const order = { past: 0, present: 1, wished: 2 } as const

/** From the first job to the wished one. */
export const inOrder = <S extends Stone>(stones: readonly S[]): S[] =>
  [...stones].sort((a, b) => {
    const kind = order[a.kind] - order[b.kind]
    if (kind !== 0) return kind
    return (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0
  })

const fold = (name: string): string => name.trim().toLowerCase()

export interface Between {
  /** Skills of the wished stone that an earlier stone, or the brand statement, has. */
  have: string[]
  missing: string[]
}

/** What lies between here and a wished stone. */
export function between(stones: readonly Stone[], wished: Stone, own: readonly string[]): Between {
  const known = new Set(
    [...own, ...stones.filter(({ kind }) => kind !== 'wished').flatMap(({ skills }) => skills)].map(fold),
  )
  return {
    have: wished.skills.filter(skill => known.has(fold(skill))),
    missing: wished.skills.filter(skill => !known.has(fold(skill))),
  }
}
