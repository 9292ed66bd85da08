import type { RequirementKind } from '../advert'

/** What a heading announces: the zone of the lines under it. */
export const headingClasses = [
  'about',
  'role',
  'duties',
  'requirements',
  'nice',
  'offer',
  'process',
  'legal',
  'meta',
] as const
export type HeadingClass = (typeof headingClasses)[number]

/** What the words of a line speak of, whatever the zone. */
export const cueClasses = [
  'must',
  'soft',
  'ask',
  'ability',
  'duty',
  'offer',
  'process',
  'legal',
  'about',
  'role',
  'meta',
  'we',
  'you',
  'negation',
  'boilerplate',
  'candidate',
] as const
export type CueClass = (typeof cueClasses)[number]

/**
 * One language, one file. Lists are written "phrase|another|stem*", without regard to case and accents.
 * To read another language: add its file and one line in `languages.ts`.
 */
export interface LanguageWords {
  /** ISO 639-1. */
  code: string
  /** Small frequent words, by which the language is recognised. */
  small: string
  headings: Record<HeadingClass, string>
  cues: Record<CueClass, string>
  kinds: Partial<Record<RequirementKind, string>>
}
