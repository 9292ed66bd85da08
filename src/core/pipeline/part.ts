import { isSame } from '../kernel/same'
import { joinedOpportunity } from './merge'
import { partedActions } from './next-action'
import type { OpportunityRecord } from './opportunity-record'

/** What a join was made of; `into` as it was, where it is known. */
interface Joined {
  from: OpportunityRecord
  into?: OpportunityRecord
}

/**
 * What is left with the one that stayed, when a join is taken back: as it was before where nobody changed it since.
 * The two are kept apart from then on.
 */
export function partedOpportunity(
  now: OpportunityRecord,
  { from, into }: Joined,
  at: string,
): Partial<OpportunityRecord> {
  const actions = partedActions(now.actions, from.actions, at)
  const parted: Partial<OpportunityRecord> = {
    ...(actions ? { actions } : {}),
    apart: [...new Set([...now.apart, from.id])],
  }
  if (!into) {
    const isBelow = from.note !== '' && now.note.endsWith(from.note)
    return { ...parted, ...(isBelow ? { note: now.note.slice(0, -from.note.length).trimEnd() } : {}) }
  }
  const joined = joinedOpportunity(into, from)
  const came = from.apart.filter(id => !into.apart.includes(id))
  return {
    ...parted,
    apart: [...new Set([...now.apart.filter(id => !came.includes(id)), from.id])],
    ...(now.note === joined.note ? { note: into.note } : {}),
    ...(isSame([now.status, now.statusSince], [joined.status, joined.statusSince]) ? statusOf(into) : {}),
    corrections: Object.fromEntries(
      Object.entries(now.corrections).filter(
        ([name, value]) =>
          name in into.corrections || !isSame(value, from.corrections[name as keyof typeof from.corrections]),
      ),
    ),
  }
}

const statusOf = ({ status, statusSince, statusesBefore = [] }: OpportunityRecord) => ({
  status,
  statusSince,
  statusesBefore,
})
