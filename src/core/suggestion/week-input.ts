import type { Brand } from '../brand/brand'
import { emptyBrand } from '../brand/brand'
import type { KeptEvidence } from '../fit/opening'
import type { Verdict } from '../fit/verdict'
import type { Message } from '../kernel/message'
import type { Due } from '../pipeline/due'
import type { Status } from '../pipeline/opportunity'
import type { WeekPerson } from './week-person'

/**
 * What the rules of "this week" look at: plain data, gathered once from what is stored. A rule touches nothing else,
 * so that the same data gives the same week. A new practice adds its part here and to the gathering in `app/week-input`.
 */
export interface WeekInput {
  /** The user's own day, YYYY-MM-DD. */
  today: string
  brand: Brand
  /** The newest first. */
  evidence: readonly KeptEvidence[]
  /** Those on the board, and what was only seen lately, the last seen first. */
  opportunities: readonly WeekOpportunity[]
  /** Skills that noticed postings ask for, the most asked first. */
  demand: readonly AskedSkill[]
  /** Of the skills that the user wants to learn, those that noticed postings ask for more and more. */
  rising: readonly string[]
  backup: {
    /** The day of the last one; null for never. */
    last: string | null
    /** There is much to lose. */
    much: boolean
  }
  /** The last look at the user's own profile; null where there was none. */
  audit: { day: string; failing: readonly string[] } | null
  practice: {
    /** Days of the last of each; null for never. */
    reflection: string | null
    quarter: string | null
    signs: string | null
    /** Two early signs turned at the last review. */
    signsTurned: boolean
    /** Experiments that run, by their day. */
    experiments: readonly { id: string; step: string; due: string }[]
    /** Experiments that wait to be confirmed: the side of the job, the day of the look, and what is expected. */
    proposed: readonly { side: string; on: string; hypothesis: Message }[]
    /** The layoff plan: when it was last looked at, and how many of its items are due. */
    plan: { lookedOn: string | null; due: number; all: number }
    /** Of the last four weeks, those in which the job took a lot, and those with anything logged for the career. */
    balance: { heavyWeeks: number; careerWeeks: number }
  }
  /** Open goals of the present job. */
  goals: readonly LifeGoal[]
  /** How many pitches there are. */
  pitches: number
  /** The user's own places on the web, and the day each was last looked at. */
  places: readonly { id: string; name: string; lookedOn: string | null }[]
  /** Those the user keeps, by name. */
  people: readonly WeekPerson[]
}

interface LifeGoal {
  id: string
  title: string
  /** Days, YYYY-MM-DD. */
  from: string | null
  due: string | null
  /** Entries of the log that serve it. */
  entries: number
}

export interface WeekOpportunity {
  id: string
  title: string
  organization: string
  status: Status
  /** Days, YYYY-MM-DD. */
  statusSince: string
  lastSeen: string
  verdict: Verdict
  /** What is planned or suggested next. */
  due: Due | null
  /** The last day to apply, where the advert names one. */
  deadline: string | null
  takenDown: boolean
}

export interface AskedSkill {
  name: string
  /** Postings that ask for it. */
  postings: number
  /** How it stands with the user: in the brand statement with evidence, without, or wanted. */
  standing: 'proven' | 'claimed' | 'wanted'
}

/** A life in which nothing happened yet, for examples to start from. */
export const emptyInput = (today: string): WeekInput => ({
  today,
  brand: emptyBrand,
  evidence: [],
  opportunities: [],
  demand: [],
  rising: [],
  backup: { last: null, much: false },
  audit: null,
  practice: {
    reflection: null,
    quarter: null,
    signs: null,
    signsTurned: false,
    experiments: [],
    proposed: [],
    plan: { lookedOn: null, due: 0, all: 0 },
    balance: { heavyWeeks: 0, careerWeeks: 0 },
  },
  goals: [],
  pitches: 0,
  places: [],
  people: [],
})
