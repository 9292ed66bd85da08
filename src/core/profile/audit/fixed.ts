import type { CheckOutcome, Finding } from './finding'

/** An audit of before: when, and how each check came out by its id. */
export interface EarlierAudit {
  takenAt: string
  outcomes: Record<string, CheckOutcome>
}

/**
 * What was fixed, and when it was first seen fixed: checks that pass now and failed in an earlier audit, with
 * the time of the first audit that saw them pass since they last failed.
 * @param earlier oldest first; @param now ISO time of the audit at hand.
 */
export function fixedSince(
  findings: readonly Finding[],
  earlier: readonly EarlierAudit[],
  now: string,
): Map<string, string> {
  const fixed = new Map<string, string>()
  for (const { check, outcome } of findings) {
    if (outcome !== 'pass') continue
    const lastFail = earlier.findLastIndex(audit => audit.outcomes[check] === 'fail')
    if (lastFail < 0) continue
    fixed.set(
      check,
      earlier.slice(lastFail + 1).find(audit => audit.outcomes[check] === 'pass')?.takenAt ?? now,
    )
  }
  return fixed
}
