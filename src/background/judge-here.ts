import { judgedBefore } from '../adapters/judged-before'
import { type Judged, judgeWhole } from '../core/pipeline/judged'
import type { Database } from '../store/database'
import { type Judging, opportunityDetail } from '../store/opportunity-detail'

/** The worker judges itself: what it takes to (the table of roles among it) lies in its script alone. */
export const judgeHere: Judging = {
  known: judgedBefore.known,
  async judge(id, of, toJudge) {
    const judged = judgeWhole(toJudge)
    judgedBefore.keep(id, of, judged)
    return judged
  },
}

/** Judges an opportunity as it stands, for a surface; with the name for what it follows from. Null where it is gone. */
export async function judgeFor(db: Database, id: string): Promise<{ of: string; judged: Judged } | null> {
  let of = ''
  const detail = await opportunityDetail(db, id, {
    ...judgeHere,
    known(one, name) {
      of = name
      return judgeHere.known(one, name)
    },
  })
  if (!detail) return null
  const { fit, signals, checklist, verified } = detail
  return { of, judged: { fit, signals, checklist, verified } }
}
