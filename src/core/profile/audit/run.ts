import { type Message, messages, verbatim } from '../../kernel/message'
import type { AuditInput, Check, Verdict } from './check'
import * as all from './checks/all'
import type { Finding } from './finding'
import { inArchive } from './untold'
import { byWeight } from './weights'

export const checks: readonly Check[] = Object.values(all).sort((a, b) => byWeight(a.id, b.id))

const words = messages('profile-audit/run', {
  unsure: 'Not enough to tell: {what}',
  broken: 'This check failed to run: {id}',
})

/**
 * Runs every check over one snapshot, the weightiest first. The same input gives the same findings. A check
 * that throws becomes an `error` finding with its id; the others are not touched by it.
 */
export function runAudit(input: AuditInput, run: readonly Check[] = checks): Finding[] {
  return run.map(check => judged(check, input))
}

function titleOf({ passing, failing }: Check, { outcome }: Verdict): Message {
  if (outcome === 'pass') return passing
  return outcome === 'fail' ? failing : words.unsure({ what: passing })
}

function judged(check: Check, input: AuditInput): Finding {
  const { id, group, where, why } = check
  try {
    const told = check.judge(input)
    const verdict = input.snapshot.layout === 'archive' ? inArchive(told) : told
    const failed = verdict.outcome === 'fail'
    return {
      check: id,
      group,
      outcome: verdict.outcome,
      title: titleOf(check, verdict),
      found: verdict.found,
      why: verdict.outcome === 'not-visible' ? null : why,
      todo: failed ? verdict.todo : null,
      where,
      ...(failed && verdict.start ? { start: verdict.start } : {}),
    }
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 200) : ''
    return {
      check: id,
      group,
      outcome: 'error',
      title: words.broken({ id }),
      found: said === '' ? [] : [verbatim(said)],
      why: null,
      todo: null,
      where,
    }
  }
}
