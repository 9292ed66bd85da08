import { type Message, messages } from '../../kernel/message'
import type { CheckOutcome, Finding } from './finding'

/** How many failing findings are named as those to begin with. */
const first = 3

const words = messages('profile-audit/head', {
  untold: 'Not enough on this page to tell',
  clear: '{clear} of {judged} clear',
  few: '{clear} of {judged} clear, {first} to fix',
  many: '{clear} of {judged} clear, {first} to fix first',
})

interface Summary {
  clear: number
  /** Findings that could be judged: clear or to fix. */
  judged: number
  toFix: number
  /** Ids of those to fix first, the weightiest first. */
  fixFirst: string[]
  notVisible: number
  errors: number
}

/** @param findings in the order of their weight, as `runAudit` gives them. */
export function summarise(findings: readonly Finding[]): Summary {
  const failing = findings.filter(finding => finding.outcome === 'fail')
  const count = (outcome: CheckOutcome) => findings.filter(finding => finding.outcome === outcome).length
  return {
    clear: count('pass'),
    judged: count('pass') + failing.length,
    toFix: failing.length,
    fixFirst: failing.slice(0, first).map(finding => finding.check),
    notVisible: count('not-visible'),
    errors: count('error'),
  }
}

/** "12 of 18 clear, 3 to fix first" */
export function headOf({ clear, judged, toFix, fixFirst }: Summary): Message {
  if (judged === 0) return words.untold()
  if (toFix === 0) return words.clear({ clear, judged })
  const counts = { clear, judged, first: fixFirst.length }
  return toFix > fixFirst.length ? words.many(counts) : words.few(counts)
}
