import type { Message } from '../../kernel/message'
import type { CheckOutcome, Finding } from './finding'

/** What is kept of an audit: how each check came out and what it found, by its id. Ids and values, never sentences. */
export interface KeptFindings {
  outcomes: Record<string, CheckOutcome>
  /** Of checks that could tell. */
  found: Record<string, Message[]>
}

/** So many of the things that a check found are kept: enough to say what changed. */
export const mostFound = 3

export function keptOf(findings: readonly Finding[]): KeptFindings {
  const told = findings.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail')
  return {
    outcomes: Object.fromEntries(findings.map(({ check, outcome }) => [check, outcome])),
    found: Object.fromEntries(
      told
        .filter(({ found }) => found.length > 0)
        .map(({ check, found }) => [check, found.slice(0, mostFound)]),
    ),
  }
}
