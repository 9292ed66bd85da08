import type { Demand } from '../core/brand/skill-inventory'
import { ofSkill } from '../core/pipeline/tally'
import { isNameableSkill } from '../core/trends/nameable'
import type { Database } from './database'

/** So many skills are looked at: beyond them, each is asked for once or twice. */
const most = 400

/** What noticed postings ask for, the most asked first. Read from counters, never counted here. */
export async function skillDemand(db: Database): Promise<Demand[]> {
  const prefix = ofSkill('')
  const counters = await db.counters.where('name').startsWith(prefix).toArray()
  return counters
    .filter(({ name, count }) => count > 0 && isNameableSkill(name.slice(prefix.length)))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ name, count }) => ({ name: name.slice(prefix.length), postings: count }))
}
