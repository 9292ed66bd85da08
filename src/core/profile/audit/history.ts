import type { Message } from '../../kernel/message'
import type { EarlierAudit } from './fixed'
import { checks } from './run'

/** One audit beside the one before it. */
export interface AuditStep {
  /** ISO time. */
  takenAt: string
  toFix: number
  clear: number
  /** What failed when it was last told and passes now, and the other way round: the titles of the checks. */
  fixed: Message[]
  came: Message[]
}

/**
 * How audits went over time. What an audit could not tell stands as it was last told: a part of the page that had not
 * loaded is neither fixed nor broken.
 * @param audits the oldest first.
 */
export function auditSteps(audits: readonly EarlierAudit[]): AuditStep[] {
  const told = new Map<string, 'pass' | 'fail'>()
  return audits.map(({ takenAt, outcomes }) => {
    const step: AuditStep = { takenAt, toFix: 0, clear: 0, fixed: [], came: [] }
    for (const { id, passing, failing } of checks) {
      const outcome = outcomes[id]
      if (outcome === 'pass' || outcome === 'fail') {
        const before = told.get(id)
        if (before === 'fail' && outcome === 'pass') step.fixed.push(passing)
        if (before === 'pass' && outcome === 'fail') step.came.push(failing)
        told.set(id, outcome)
      }
      const stands = told.get(id)
      if (stands === 'fail') step.toFix += 1
      if (stands === 'pass') step.clear += 1
    }
    return step
  })
}
