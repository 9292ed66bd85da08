import { factMark } from './facts'

/**
 * Counts over time of what postings say, added up when a posting is logged or changed and never by looking through
 * rows. They lie on shelves, since a counter of its own for each skill and month would cost the log more than the
 * posting itself:
 *
 *   `month/2026-11`  all, and of them: `skill:sql`, `mode:remote`, `pay:title⇥place⇥band`, `stay:2`
 *   `with/sql`       how often each other skill is asked together with this one
 *   `jobs/7`         openings by `employer|title@day`, for an eighth of the employers
 *   `again/7`        follows from it: how often each of those employers posted the same opening anew
 */
export type Counts = Map<string, number>
export type Shelves = Map<string, Counts>

export const monthShelf = (month: string): string => `month/${month}`
export const togetherShelf = (skill: string): string => `with/${skill}`
const shelvesOfJobs = 8
export const againShelves = Array.from({ length: shelvesOfJobs }, (_, i) => `again/${i}`)

/** Of an advert's skills so many are counted as asked together: those that it asks for first. */
const mostTogether = 20

/** The names among those of an opportunity that are counted here. */
const isWatched = (name: string): boolean =>
  name.startsWith(factMark) || name.startsWith('month:') || name.startsWith('skill:')

/** What an opportunity adds to the shelves; two rows of the same entry add the same. */
export const entryOf = (tallied: readonly string[]): string[] => tallied.filter(isWatched)

const jobsShelf = (employer: string): string => {
  let sum = 0
  for (let i = 0; i < employer.length; i++) sum = (sum + employer.charCodeAt(i)) % shelvesOfJobs
  return `jobs/${sum}`
}

/** Adds entries to what changed on the shelves, or takes them away (`by` -1). */
export function addEntries(entries: readonly (readonly string[])[], changes: Shelves, by: 1 | -1 = 1): void {
  const add = (shelf: string, key: string) => {
    const counts = changes.get(shelf) ?? new Map<string, number>()
    changes.set(shelf, counts)
    counts.set(key, (counts.get(key) ?? 0) + by)
  }
  for (const entry of entries) {
    const month = entry.find(name => name.startsWith('month:'))?.slice('month:'.length)
    if (month === undefined) continue
    const shelf = monthShelf(month)
    add(shelf, 'all')
    const skills = entry.flatMap(name => (name.startsWith('skill:') ? [name.slice('skill:'.length)] : []))
    for (const skill of skills) add(shelf, `skill:${skill}`)
    const together = skills.slice(0, mostTogether)
    for (const one of together)
      for (const other of together) if (one !== other) add(togetherShelf(one), other)
    for (const name of entry) {
      if (!name.startsWith(factMark)) continue
      const fact = name.slice(factMark.length)
      const job = /^job:([\d-]+)\|([^|]*)(\|.*)$/s.exec(fact)
      if (job) add(jobsShelf(job[2] ?? ''), `${job[2]}${job[3]}@${job[1]}`)
      else add(shelf, fact)
    }
  }
}

/** A shelf with what changed on it; a count that came to nothing goes. */
function changed(kept: Counts | undefined, change: Counts): Counts {
  const counts = new Map(kept)
  for (const [key, by] of change) {
    const count = (counts.get(key) ?? 0) + by
    if (count === 0) counts.delete(key)
    else counts.set(key, count)
  }
  return counts
}

/** Openings of one day stand side by side; so long after the one before, it is posted anew (days). */
const againAfter = 14
const againWithin = 90

/** What follows from a shelf of jobs: by employer, how often an opening was posted anew. */
function againIn(jobs: Counts): Counts {
  const days = new Map<string, string[]>()
  for (const key of jobs.keys()) {
    const at = key.lastIndexOf('@')
    const job = key.slice(0, at)
    const known = days.get(job) ?? []
    known.push(key.slice(at + 1))
    days.set(job, known)
  }
  const again: Counts = new Map()
  for (const [job, seen] of days) {
    seen.sort()
    for (let i = 1; i < seen.length; i++) {
      const apart = (Date.parse(seen[i] ?? '') - Date.parse(seen[i - 1] ?? '')) / 86_400_000
      if (!(apart >= againAfter && apart <= againWithin)) continue
      const employer = job.slice(0, job.indexOf('|'))
      again.set(employer, (again.get(employer) ?? 0) + 1)
    }
  }
  return again
}

/**
 * The shelves as they are after these changes, and what follows from them.
 * @param kept those that the changes touch, as they stand; one that is missing is empty.
 */
export function settle(kept: ReadonlyMap<string, Counts>, changes: Shelves): Shelves {
  const settled: Shelves = new Map()
  for (const [shelf, change] of changes) {
    const counts = changed(kept.get(shelf), change)
    settled.set(shelf, counts)
    if (shelf.startsWith('jobs/')) settled.set(`again/${shelf.slice('jobs/'.length)}`, againIn(counts))
  }
  return settled
}
