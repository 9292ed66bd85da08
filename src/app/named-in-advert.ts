import { localDay } from '../core/kernel/days'
import { isAmong, personNamed } from '../core/people/named/as-person'
import type { NamedPerson } from '../core/people/named/named-person'
import { people } from '../records/people'
import type { Database } from '../store/database'
import { add, remove } from '../store/rows'
import { timeNow } from '../store/stamp'
import { tablesOf } from '../store/with-row'

/** Who of those that an advert names is not among the user's people yet. */
export async function notKeptYet(
  db: Database,
  named: readonly NamedPerson[],
  employer: string,
): Promise<NamedPerson[]> {
  if (named.length === 0) return []
  const kept = await db.people.toArray()
  return named.filter(each => !isAmong(kept, each, employer))
}

/**
 * Keeps someone whom an advert names. Asked twice, they are kept once.
 * @returns how to take it back; null where they were kept already.
 */
export async function keepNamed(
  db: Database,
  named: NamedPerson,
  employer: string,
  met: string,
): Promise<(() => Promise<void>) | null> {
  const row = await db.transaction('rw', tablesOf(db, [people]), async () => {
    const [isNew] = await notKeptYet(db, [named], employer)
    return isNew ? add(db, people, personNamed(named, employer, met, localDay(timeNow()))) : null
  })
  return row && (async () => void (await remove(db, people, row.id)))
}
