import { type Outcome, outcomes } from '../pipeline/went'
import { stayEnds } from './facts'
import { isNameableSkill } from './nameable'
import { type Counts, monthShelf, togetherShelf } from './series'
import { type Direction, directionOver, fewest, type MonthCount } from './trend'

/**
 * What the section of trends shows, made of the shelves. Whatever rests on fewer than five postings is left out here,
 * so that no picture and no table can show it.
 */
export interface Trends {
  /** The months that are shown, the oldest first: from the first with a posting on; empty where there is none. */
  months: readonly string[]
  /** Postings noticed in these months. */
  postings: number
  /** The most asked first. */
  skills: readonly Series[]
  modes: readonly Series[]
  pay: readonly PayCount[]
  together: readonly Together[]
  /** How long postings stayed that were seen to close; null under five in all. */
  stays: Stays | null
  /** Employers that posted the same opening anew, the most often first. */
  again: readonly Again[]
  /** How the user's own applications went; null under five applications. */
  went: Readonly<Record<Outcome, number | null>> | null
}

export interface Series {
  /** As counted: a skill in lower case, or a work mode. */
  name: string
  postings: number
  months: readonly MonthCount[]
  direction: Direction | null
}

/** Postings of one month, title and place whose pay lies in one band. */
export interface PayCount {
  month: string
  title: string
  place: string
  band: string
  postings: number
}

/** What is asked for together with a skill. */
export interface Together {
  skill: string
  postings: number
  with: readonly { skill: string; postings: number }[]
}

export interface Stays {
  /** Postings by how long they stayed (`stayEnds` in core/trends/facts); null where a group holds fewer than five. */
  groups: readonly (number | null)[]
  /** The group in which the middle one lies. */
  middle: number
}

export interface Again {
  /** The employer as it is compared; its name is looked up by it. */
  employer: string
  /** Noticed postings of this employer. */
  postings: number
  /** How often one of its openings was posted anew; null under five. */
  times: number | null
}

/** So far back (months). */
export const monthsBack = 24
/** Of so many skills it is told what is asked together with them. */
export const mostTogether = 6
const mostWith = 5
const mostSkills = 200

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const enough = (count: number): number | null => (count < fewest ? null : count)

/** A line over time for each thing of a kind ("skill", "mode") that is said often enough. */
export function seriesOf(
  kind: 'skill' | 'mode',
  months: readonly string[],
  shelves: ReadonlyMap<string, Counts>,
): Series[] {
  const totals = new Map<string, number>()
  const prefix = `${kind}:`
  for (const month of months)
    for (const [key, count] of shelves.get(monthShelf(month)) ?? [])
      if (key.startsWith(prefix)) totals.set(key, (totals.get(key) ?? 0) + count)
  return [...totals]
    .filter(([key, postings]) => postings >= fewest && isNameableSkill(key.slice(prefix.length)))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostSkills)
    .map(([key, postings]) => {
      const over = months.map((month): MonthCount => {
        const counts = shelves.get(monthShelf(month))
        return { month, all: counts?.get('all') ?? 0, with: counts?.get(key) ?? 0 }
      })
      return { name: key.slice(prefix.length), postings, months: over, direction: directionOver(over) }
    })
}

/** The months from the first with a posting on. */
export function monthsWith(months: readonly string[], shelves: ReadonlyMap<string, Counts>): string[] {
  const first = months.findIndex(month => (shelves.get(monthShelf(month))?.get('all') ?? 0) > 0)
  return first < 0 ? [] : months.slice(first)
}

export function payIn(months: readonly string[], shelves: ReadonlyMap<string, Counts>): PayCount[] {
  return months.flatMap(month =>
    [...(shelves.get(monthShelf(month)) ?? [])].flatMap(([key, postings]) => {
      if (!key.startsWith('pay:')) return []
      const [title = '', place = '', band = ''] = key.slice('pay:'.length).split('\t')
      return [{ month, title, place, band, postings }]
    }),
  )
}

export function staysIn(months: readonly string[], shelves: ReadonlyMap<string, Counts>): Trends['stays'] {
  const groups = Array.from({ length: stayEnds.length + 1 }, (_, group) =>
    sum(months.map(month => shelves.get(monthShelf(month))?.get(`stay:${group}`) ?? 0)),
  )
  const all = sum(groups)
  if (all < fewest) return null
  const middle = groups.findIndex((_, group) => sum(groups.slice(0, group + 1)) * 2 >= all)
  return { groups: groups.map(enough), middle }
}

export function togetherIn(skills: readonly Series[], shelves: ReadonlyMap<string, Counts>): Together[] {
  return skills.slice(0, mostTogether).flatMap(({ name, postings }) => {
    const others = [...(shelves.get(togetherShelf(name)) ?? [])]
      .filter(([skill, count]) => count >= fewest && isNameableSkill(skill))
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostWith)
      .map(([skill, count]) => ({ skill, postings: count }))
    return others.length > 0 ? [{ skill: name, postings, with: others }] : []
  })
}

/** @param postings of each employer, in all. */
export function againIn(again: Counts, postings: ReadonlyMap<string, number>): Again[] {
  return [...again]
    .map(([employer, times]) => ({ employer, times, postings: postings.get(employer) ?? 0 }))
    .filter(each => each.postings >= fewest)
    .sort((a, b) => b.times - a.times || b.postings - a.postings || (a.employer < b.employer ? -1 : 1))
    .slice(0, 8)
    .map(each => ({ ...each, times: enough(each.times) }))
}

export function wentIn(counts: Readonly<Record<Outcome, number>>): Trends['went'] {
  if (counts.applied < fewest) return null
  return Object.fromEntries(outcomes.map(name => [name, enough(counts[name])])) as Record<
    Outcome,
    number | null
  >
}
