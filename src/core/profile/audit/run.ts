import type { Brand } from '../../brand/brand'
import type { ProfileSnapshot } from '../profile'
import type { AuditInput, Check } from './check'
import * as all from './checks/all'
import type { Finding } from './finding'
import { byWeight } from './order'

export const checks: readonly Check[] = Object.values(all).sort((a, b) => byWeight(a.id, b.id))

/**
 * Runs every check over one snapshot, the weightiest first. The same input gives the same findings. A check
 * that throws becomes an `error` finding with its id; the others are not touched by it.
 */
export function runAudit(snapshot: ProfileSnapshot, brand: Brand, run: readonly Check[] = checks): Finding[] {
  return run.map(check => judged(check, { snapshot, brand }))
}

function judged(check: Check, input: AuditInput): Finding {
  const { id, group, where, why } = check
  try {
    const verdict = check.judge(input)
    const failed = verdict.outcome === 'fail'
    return {
      check: id,
      group,
      outcome: verdict.outcome,
      title:
        verdict.outcome === 'pass'
          ? check.passing
          : failed
            ? check.failing
            : `Not enough to tell: ${lowerFirst(check.passing)}`,
      found: verdict.found,
      why: verdict.outcome === 'not-visible' ? '' : why,
      todo: failed ? verdict.todo : '',
      where,
    }
  } catch (error) {
    const found = [error instanceof Error ? error.message.slice(0, 200) : 'An unknown error']
    return {
      check: id,
      group,
      outcome: 'error',
      title: `This check failed to run: ${id}`,
      found,
      why: '',
      todo: '',
      where,
    }
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
