import type { Judged } from '../core/pipeline/judged'
import { judgedBefore } from './judged-before'
import { send } from './messaging'

/**
 * How surfaces judge: they take what was judged before, else they ask the worker, so that no page's script holds what
 * judging takes. The example life is judged by the same worker, out of the example's own database. What came out of rows that changed meanwhile is shown and not kept: the change is on its way.
 */
export const judgedByWorker = (inExample = false) => ({
  known: judgedBefore.known,
  async judge(id: string, of: string): Promise<Judged | null> {
    const reply = await send('judgeOpening', { id, inExample })
    if (reply?.of === of) judgedBefore.hold(of, reply.judged)
    return reply?.judged ?? null
  },
})
