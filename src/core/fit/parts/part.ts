import type { Coverage } from '../verdict'

type State = Coverage['state']

/** One thing within a requirement: a skill, a paper, years of a field, or a group of which any one will do. */
export interface Part {
  name: string
  state: State
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

export const rank: Record<State, number> = { evidence: 0, have: 1, learning: 2, missing: 3, open: 4 }

export const isHad = ({ state }: Pick<Part, 'state'>): boolean => state === 'evidence' || state === 'have'
