import type { CoverageState } from '../verdict'

/** One thing within a requirement: a skill, a paper, years of a field, or a group of which any one will do. */
export interface Part {
  name: string
  /** What it is called in a sentence, where that is not its name; made when it is said. */
  call?: () => string
  state: CoverageState
  /** The user's own words that answer it. */
  own: string | null
  evidenceIds: string[]
  /** Without it the rest counts little: a licence, a degree, years. */
  isFormal?: boolean
  isYears?: boolean
  /** It is about leading people. */
  isLeading?: boolean
  /** What the user has that comes closest, where it is not what is asked. */
  nearest?: string | null
}

export const called = ({ name, call }: Pick<Part, 'name' | 'call'>): string => call?.() ?? name
