import type { Message } from '../kernel/message'
import type { WeekInput } from './week-input'

/** A page of the options that a suggestion opens, with its state. */
interface Target {
  place: `${string}/${string}`
  params?: Readonly<Record<string, string>>
}

/** One thing to do, because of something that is so. It takes under ten minutes. */
export interface Suggestion {
  /** Rule, then what it is about: stable as long as that is so ("follow-up:01J…"). What is put off hangs on it. */
  id: string
  rule: string
  /** What to do, in the imperative, without a full stop. */
  what: Message
  /** What is so, in a sentence. */
  why: Message
  /** Minutes that it takes, at most 10. */
  minutes: number
  opens: Target
  /** Higher comes first: 3 has a day that passes, 2 is due, 1 would be good. */
  urgency: 1 | 2 | 3
}

/** A suggestion as a rule gives it. */
export type Draft = Omit<Suggestion, 'id' | 'rule'> & { about: string }

/** One rule, one file: what it suggests for a life, the most important first. */
export interface SuggestionRule {
  id: string
  /** What its suggestions are about, where they are silenced. */
  name: Message
  /** So many of its suggestions in one week at most. */
  atMost: number
  /** Whether the question arises at all. */
  applies(life: WeekInput): boolean
  suggest(life: WeekInput): Draft[]
}

/** A rule with a life for each answer. */
export interface SuggestionExamples {
  /** Each with what it is about, in order. */
  yields: readonly { life: WeekInput; about: readonly string[] }[]
  nothing: readonly WeekInput[]
  notApplicable: readonly WeekInput[]
}
