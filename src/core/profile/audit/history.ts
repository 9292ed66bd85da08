import type { Message } from '../../kernel/message'
import type { EarlierAudit } from './fixed'
import type { KeptFindings } from './kept'
import { checks } from './run'

/** What one check said of two audits. */
export interface AuditChange {
  /** Its title, as it stands now. */
  title: Message
  /** What was found when it was last told, and what is found now: nothing where an earlier release kept nothing. */
  before: readonly Message[]
  now: readonly Message[]
}

/** One audit beside the one before it. */
export interface AuditStep {
  /** ISO time. */
  takenAt: string
  toFix: number
  clear: number
  /** What failed when it was last told and passes now, and the other way round. */
  fixed: AuditChange[]
  came: AuditChange[]
}

/**
 * How audits went over time. What an audit could not tell stands as it was last told: a part of the page that had not
 * loaded is neither fixed nor broken.
 * @param audits the oldest first.
 */
export function auditSteps(audits: readonly (EarlierAudit & Partial<KeptFindings>)[]): AuditStep[] {
  const told = new Map<string, { outcome: 'pass' | 'fail'; found: readonly Message[] }>()
  return audits.map(({ takenAt, outcomes, found = {} }) => {
    const step: AuditStep = { takenAt, toFix: 0, clear: 0, fixed: [], came: [] }
    for (const { id, passing, failing } of checks) {
      const outcome = outcomes[id]
      if (outcome === 'pass' || outcome === 'fail') {
        const last = told.get(id)
        const now = found[id] ?? []
        const change = { before: last?.found ?? [], now }
        if (last?.outcome === 'fail' && outcome === 'pass') step.fixed.push({ title: passing, ...change })
        if (last?.outcome === 'pass' && outcome === 'fail') step.came.push({ title: failing, ...change })
        told.set(id, { outcome, found: now })
      }
      const stands = told.get(id)?.outcome
      if (stands === 'fail') step.toFix += 1
      if (stands === 'pass') step.clear += 1
    }
    return step
  })
}
