import type { Quote } from '../advert/advert'
import { type Message, messages } from '../kernel/message'
import type { EvidenceMatch } from './evidence-match'
import type { Level } from './seniority'

const words = messages('fit/verdict', {
  strong: 'Strong',
  worthALook: 'Worth a look',
  stretch: 'Stretch',
  offPath: 'Off your path',
  notEnough: 'Not enough to tell',
})

/** How an opportunity stands to the brand statement: a word with its reasons, never a number about a person. */
export const verdicts = ['strong', 'worth-a-look', 'stretch', 'off-path', 'not-enough'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictWords: Record<Verdict, Message> = {
  strong: words.strong(),
  'worth-a-look': words.worthALook(),
  stretch: words.stretch(),
  'off-path': words.offPath(),
  'not-enough': words.notEnough(),
}

/**
 * What a reason is about: the title, its level, a must-have or a dealbreaker of the user's, what the advert asks for, a
 * skill that the user wants to learn, or a thread of the brand statement.
 */
type ReasonKind = 'role' | 'level' | 'must' | 'deal' | 'asked' | 'stone' | 'theme'

/** One reason: for, against, or open (the advert or the brand statement does not say). */
export interface Reason {
  /** Stable id ("role", "must:remote", "skill:sql"). */
  id: string
  kind: ReasonKind
  /** Of a reason about the level: the title's, null where it names none, and the steps from the target's. */
  level?: { at: Level | null; step: number }
  side: 'for' | 'against' | 'open'
  /** A plain sentence ("You asked for remote; the advert says on site."). */
  text: Message
  /** The words of the advert that say it; null where the reason is that nothing is said. */
  quote: Quote | null
  /** The user's own words that it was held against ("remote"), null where none. */
  own: string | null
  /** The advert says nothing of a condition of the user's: all of these are told in one line. */
  isUnsaid?: true
}

export type CoverageState = 'evidence' | 'have' | 'learning' | 'missing' | 'open'

/** The best answered first. */
export const coverageRank: Record<CoverageState, number> = {
  evidence: 0,
  have: 1,
  learning: 2,
  missing: 3,
  open: 4,
}

export const isHad = ({ state }: { state: CoverageState }): boolean =>
  state === 'evidence' || state === 'have'

/** A requirement held against skills and evidence. */
export interface Coverage {
  requirementId: string
  state: CoverageState
  /** Ids of evidence entries that answer it. */
  evidenceIds: string[]
  own: string | null
  /** Why each of them answers it, where more than a name in common is known. */
  matches?: EvidenceMatch[]
  /** A licence, degree, language or span of years is asked for that the record does not show. */
  knockOut?: { state: 'missing' | 'short'; name: string }
  /** What the user has that comes closest, where it is not what is asked: never told as had. */
  nearest?: string
  /** Parts of the requirement that are had, the best answered first. */
  had?: string[]
  /** Parts of the requirement that are not had, by name, where it is made of several. */
  lacking?: string[]
}

export interface Fit {
  verdict: Verdict
  /** Why the verdict is this word, in one sentence. */
  because: Message
  /** The same behind the verdict's own words, where they would be said twice. */
  alone?: Message
  reasons: Reason[]
  coverage: Coverage[]
  /** The title is of a kind of which the user said that it is not theirs: by which rule, and of which title. */
  refused?: { ruleId: string; words: string }
  /**
   * Of the must requirements that can be judged: how many there are, are had, and are had with evidence. `asked` counts
   * those besides that can't be.
   */
  counts: { musts: number; have: number; withEvidence: number; asked?: number }
}
