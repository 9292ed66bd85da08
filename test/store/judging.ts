import { judgeWhole } from '../../src/core/pipeline/judged'
import type { Judging } from '../../src/store/opportunity-detail'

/** Judges each time, and keeps nothing. */
export const anew: Judging = {
  known: async () => null,
  judge: async (_id, _of, toJudge) => judgeWhole(toJudge),
}
