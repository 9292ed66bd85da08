export interface OccupationArea {
  name: string
  isProducts: boolean
  /** A whole field of work: a job is of it; that alone proves no single skill. */
  isField: boolean
  /** It is shown by what was done, and its absence says nothing (`../shown`). */
  isShown: boolean
}

/** A kind of work found in a text, with the words that name it. */
export interface FoundArea {
  area: OccupationArea
  words: string
  isPart: boolean
  start: number
  end: number
  /** The words that name it, without those between them. */
  name: string
}

/**
 * Whose text it is: an advert's line, an account of what was done, or a name that stands alone, as a skill in a list or
 * a title does.
 */
export type AreaText = 'asked' | 'done' | 'listed' | 'title'

/** Where a sentence ends: what stands behind it is told of something else. */
export const sentenceEnd = /[.;!?]\s|\n/
