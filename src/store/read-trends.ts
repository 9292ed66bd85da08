import { ofSkill } from '../core/pipeline/tally'
import { type Outcome, ofOutcome, outcomes } from '../core/pipeline/went'
import { countedAs } from '../core/trends/counted-as'
import {
  type Again,
  againIn,
  monthsBack,
  monthsWith,
  mostTogether,
  payIn,
  seriesOf,
  staysIn,
  type Trends,
  togetherIn,
  wentIn,
} from '../core/trends/outlook'
import { againShelves, type Counts, monthShelf, togetherShelf } from '../core/trends/series'
import { monthBefore, monthsBetween } from '../core/trends/trend'
import type { Database } from './database'
import { shelvesNow } from './trends'

const monthsUntil = (today: string): string[] => {
  const now = today.slice(0, 7)
  return monthsBetween(monthBefore(now, monthsBack - 1), now)
}

/** An employer as its postings name it. */
async function named(db: Database, again: Again): Promise<Again> {
  const found = await db.opportunities.where('keys').startsWith(`job:${again.employer}|`).first()
  return { ...again, employer: found?.organization || again.employer }
}

/** Of so many employers, those that posted again most often, it is asked how many postings they had. */
const mostEmployers = 40

async function readAgain(db: Database): Promise<Again[]> {
  const shelves = await shelvesNow(db, againShelves)
  const all = [...shelves.values()].flatMap(counts => [...counts])
  const most = all.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostEmployers)
  const times: Counts = new Map(most)
  const employers = [...times.keys()]
  const counters = await db.counters.bulkGet(employers.map(employer => `employer:${employer.slice(0, 150)}`))
  const postings = new Map(employers.map((employer, i) => [employer, counters[i]?.count ?? 0]))
  return Promise.all(againIn(times, postings).map(each => named(db, each)))
}

async function readWent(db: Database): Promise<Trends['went']> {
  const rows = await db.counters.bulkGet(outcomes.map(ofOutcome))
  return wentIn(
    Object.fromEntries(outcomes.map((name, i) => [name, rows[i]?.count ?? 0])) as Record<Outcome, number>,
  )
}

/** What the user's own noticed postings say over time, from what is added up: no posting is looked at. */
export function readTrends(db: Database, today: string): Promise<Trends> {
  const tables = [db.trends, db.trendsWaiting, db.counters, db.opportunities]
  return db.transaction('r', tables, async () => {
    const wanted = monthsUntil(today)
    const shelves = await shelvesNow(db, wanted.map(monthShelf))
    const months = monthsWith(wanted, shelves)
    const skills = seriesOf('skill', months, shelves)
    const [beside, again, went] = await Promise.all([
      shelvesNow(
        db,
        skills.slice(0, mostTogether).map(({ name }) => togetherShelf(name)),
      ),
      readAgain(db),
      readWent(db),
    ])
    return {
      months,
      postings: months.reduce((sum, month) => sum + (shelves.get(monthShelf(month))?.get('all') ?? 0), 0),
      skills,
      modes: seriesOf('mode', months, shelves),
      pay: payIn(months, shelves),
      together: togetherIn(skills, beside),
      stays: staysIn(months, shelves),
      again,
      went,
    }
  })
}

/** Those of these skills that more and more noticed postings ask for, as they were given. */
export async function risingAmong(db: Database, names: readonly string[], today: string): Promise<string[]> {
  if (names.length === 0) return []
  const wanted = monthsUntil(today)
  const shelves = await shelvesNow(db, wanted.map(monthShelf))
  const rising = new Set(
    seriesOf('skill', monthsWith(wanted, shelves), shelves).flatMap(({ name, direction }) =>
      direction === 'rising' ? [ofSkill(name)] : [],
    ),
  )
  return names.filter(name => rising.has(ofSkill(countedAs(name))))
}
