import * as v from 'valibot'

/** The brand statement: the user's own criteria. It has versions; the newest is the one in force. */
const phrase = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
const phrases = (max: number) => v.pipe(v.array(phrase), v.maxLength(max))

export const brandSchema = v.object({
  /** One sentence: what I am known for, for whom, with what effect. */
  statement: v.pipe(v.string(), v.maxLength(2_000)),
  targetRoles: phrases(20),
  strengths: phrases(40),
  /** Skills I have. */
  skills: phrases(300),
  /** Skills I want to learn. */
  learning: phrases(100),
  /** What an opportunity must offer ("remote", "at least 70,000 EUR"). */
  mustHaves: phrases(40),
  /** What rules an opportunity out ("night shifts", "gambling"). */
  dealbreakers: phrases(40),
  values: phrases(40),
  /** What the user said they don't have, when an advert asked for it: not asked again. Absent in older versions. */
  lacks: v.optional(phrases(300)),
})
export type Brand = v.InferOutput<typeof brandSchema>

export const emptyBrand: Brand = {
  statement: '',
  targetRoles: [],
  strengths: [],
  skills: [],
  learning: [],
  mustHaves: [],
  dealbreakers: [],
  values: [],
}

/** It names neither a role nor a skill, by which most of an opening is judged. */
export const isThinBrand = ({ targetRoles, skills }: Brand): boolean =>
  targetRoles.length === 0 && skills.length === 0

/** Nothing has been said yet: noticing works, judging has no criteria. */
export const isEmptyBrand = (brand: Brand): boolean =>
  brand.statement.trim() === '' &&
  Object.values(brand).every(part => part === undefined || typeof part === 'string' || part.length === 0)
