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
): OpportunityRecord {
  const actions = partedActions(now.actions, from.actions, at)
  const { byHand, ...row } = { ...now, ...(actions ? { actions } : {}) }
  // Earlier versions did not keep how it was.
  if (!into) {
    const isBelow = from.note !== '' && now.note.endsWith(from.note)
    const note = isBelow ? now.note.slice(0, -from.note.length).trimEnd() : now.note
    return { ...row, ...(byHand ? { byHand } : {}), note, apart: [...new Set([...now.apart, from.id])] }
  }
  const joined = joinedOpportunity(into, from)
  const came = from.apart.filter(id => !into.apart.includes(id))
  const isAsJoined = isSame([now.status, now.statusSince], [joined.status, joined.statusSince])
  return {
    ...row,
    ...(byHand && into.byHand ? { byHand } : {}),
    ...(isAsJoined ? statusOf(into) : {}),
    note: now.note === joined.note ? into.note : now.note,
    apart: [...new Set([...now.apart.filter(id => !came.includes(id)), from.id])],
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
