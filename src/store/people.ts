import Dexie from 'dexie'
import { peopleAt } from '../core/people/at-employer'
import { type Ledger, ledgerOf } from '../core/people/ledger'
import type { TouchKind } from '../core/people/touch'
import { organizationKey } from '../core/posting/names'
import { type PersonRecord, people } from '../records/people'
import { type TouchRecord, touches } from '../records/touches'
import type { Database } from './database'
import { list } from './rows'

/** By name; how names sort is the surface's matter. */
export const listPeople = (db: Database): Promise<PersonRecord[]> => list(db, people, { by: 'name' })

/** The newest first; of one day, the one that was noted last. */
export async function touchesOf(db: Database, personId: string): Promise<TouchRecord[]> {
  const rows = await db.touches
    .where('[personId+on]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .toArray()
  return rows.sort((a, b) => (b.on === a.on ? (b.id < a.id ? -1 : 1) : b.on < a.on ? -1 : 1))
}

/** What was between the user and one person. */
export interface Between {
  /** The last day of contact; null where none was noted. */
  last: string | null
  /** The last day on which the user congratulated them. */
  congratulated: string | null
  ledger: Ledger
}

export interface AllBetween {
  /** By person; who is not in it was never in touch. */
  by: ReadonlyMap<string, Between>
  /** With all of them together. */
  total: Ledger
}

const last = (days: readonly string[]): string | null =>
  days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null)

/** Every touch, read once: 50,000 of them take a part of a second, so that lists don't wait for it. */
export async function allBetween(db: Database): Promise<AllBetween> {
  const rows = await list(db, touches)
  const by = new Map<string, { kind: TouchKind; on: string }[]>()
  for (const { personId, kind, on } of rows) {
    const theirs = by.get(personId)
    if (theirs) theirs.push({ kind, on })
    else by.set(personId, [{ kind, on }])
  }
  const between = [...by].map(([id, theirs]): [string, Between] => [
    id,
    {
      last: last(theirs.map(({ on }) => on)),
      congratulated: last(theirs.flatMap(({ kind, on }) => (kind === 'congratulated' ? [on] : []))),
      ledger: ledgerOf(theirs),
    },
  ])
  return { by: new Map(between), total: ledgerOf(rows) }
}

/** Who the user knows at an employer. */
export const peopleAtEmployer = async (db: Database, employer: string) =>
  peopleAt(employer.trim() ? await db.people.toArray() : [], employer)

/** Names of people by the key of their employer. */
export async function knownByEmployer(db: Database): Promise<Map<string, string[]>> {
  const known = new Map<string, string[]>()
  for (const { name, employer } of await listPeople(db)) {
    const key = organizationKey(employer)
    const names = known.get(key)
    if (names) names.push(name)
    else if (key) known.set(key, [name])
  }
  return known
}
