import { saysHowMuch } from '../brand/evidence'
import type { Goal } from '../brand/goal'
import type { KeptEvidence } from '../fit/opening'
import { type Message, messages } from '../kernel/message'
import type { Audience, ReportKind } from './report-record'

type KeptGoal = Goal & { id: string }
/** An entry as the log keeps it, with what it serves. */
export type Entry = KeptEvidence & { goals?: readonly string[]; confidential?: true }

export interface ReportGiven {
  kind: ReportKind
  from: string
  to: string
  audience: Audience
  goals: readonly KeptGoal[]
  evidence: readonly Entry[]
}

/** One part of a draft. */
export interface ReportPart {
  /** What heads it: a goal's own title, or a fixed heading. */
  heading: { goal: string } | { fixed: Message }
  /** Entries in the order in which they are read. */
  entries: readonly Entry[]
  /** What it does not show yet, for the user alone: never part of the text. */
  gaps: readonly Message[]
}

/**
 * Drafts of what the user shows others of their work, put together from the log. Nothing is invented: every line is
 * an entry's own words, or a fixed heading. What is confidential never enters.
 */
const words = messages('reports/report', {
  done: 'What I did',
  apart: 'Beyond the agreed goals',
  nothing: 'The log has no entry in this time.',
  noEntry: 'No entry in this time serves this goal.',
  noNumber: 'No entry here says how much.',
  noWitness: 'Nobody is named who can confirm it.',
  raise: 'Raise it with your manager: this work serves no agreed goal.',
})

const inTime = ({ from, to }: ReportGiven, { date }: Entry): boolean => date >= from && date <= to

/** Goals that lay in this time, at least in part. */
const wasOpen = ({ from, to }: ReportGiven, goal: KeptGoal): boolean =>
  goal.state !== 'dropped' && (goal.from ?? '') <= to && (goal.due ?? '9999') >= from

/** Higher leads. Ties keep the order of time, the newest first. */
function weight(entry: Entry, audience: Audience): number {
  const parts = {
    results: Number(saysHowMuch(entry)) * 2 + Number(entry.result.trim() !== ''),
    people: Number(entry.confirmedBy.trim() !== ''),
    learning: Number(entry.skills.length > 0),
    plans: 0,
  }
  return parts[audience] * 10 + parts.results
}

const ordered = (entries: readonly Entry[], audience: Audience): Entry[] =>
  [...entries].sort(
    (a, b) => weight(b, audience) - weight(a, audience) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
  )

function gapsOf(entries: readonly Entry[], none: Message): Message[] {
  if (entries.length === 0) return [none]
  return [
    ...(entries.some(saysHowMuch) ? [] : [words.noNumber()]),
    ...(entries.some(({ confirmedBy }) => confirmedBy.trim() !== '') ? [] : [words.noWitness()]),
  ]
}

/**
 * The parts of a draft. At mid-year, what serves no goal stands first, since it is what a manager does not see. An
 * entry serves any goal, of whatever date the goal is.
 */
export function reportParts(given: ReportGiven): ReportPart[] {
  const { kind, audience } = given
  const entries = given.evidence.filter(entry => !entry.confidential && inTime(given, entry))
  if (kind === 'weekly' || kind === 'monthly')
    return [
      {
        heading: { fixed: words.done() },
        entries: ordered(entries, audience),
        gaps: gapsOf(entries, words.nothing()),
      },
    ]

  const goals = given.goals.filter(goal => wasOpen(given, goal) || entries.some(serves(goal)))
  const byGoal = goals.map((goal): ReportPart => {
    const found = ordered(entries.filter(serves(goal)), audience)
    return { heading: { goal: goal.title }, entries: found, gaps: gapsOf(found, words.noEntry()) }
  })
  const apart = entries.filter(entry => !goals.some(goal => serves(goal)(entry)))
  if (apart.length === 0) return byGoal
  const rest: ReportPart = {
    heading: { fixed: words.apart() },
    entries: ordered(apart, audience),
    gaps: kind === 'mid-year' ? [words.raise()] : [],
  }
  return kind === 'mid-year' ? [rest, ...byGoal] : [...byGoal, rest]
}

const serves =
  (goal: KeptGoal) =>
  (entry: Entry): boolean =>
    entry.goals?.includes(goal.id) ?? false
