import { Check, CircleDashed } from 'lucide'
import { useMemo } from 'preact/hooks'
import { stemmed } from '../../../src/core/brand/claims'
import { checkStatement } from '../../../src/core/brand/statement-checks'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { messages } from '../../../src/core/kernel/message'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'

const words = messages('options/statement-checks', { title: 'What a reader would ask of your sentence' })

interface StatementChecksProps {
  statement: string
  evidence: readonly KeptEvidence[]
}

/** What the sentence answers already, and what it leaves to ask. */
export function StatementChecks({ statement, evidence }: StatementChecksProps) {
  const log = useMemo(() => stemmed(evidence), [evidence])
  const checks = checkStatement(statement, log)
  if (checks.length === 0) return null
  return (
    <ul class="op-checks" aria-label={say(words.title())}>
      {checks.map(({ id, passes, text }) => (
        <li key={id} data-passes={passes ? 'yes' : 'no'}>
          <Icon node={passes ? Check : CircleDashed} /> {say(text)}
        </li>
      ))}
    </ul>
  )
}
