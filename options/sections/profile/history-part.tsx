import { max } from 'd3-array'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { AuditStep } from '../../../src/core/profile/audit/history'
import { say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'
import { Figure } from '../trends/figure'
import { LineMark } from '../trends/marks'
import { AuditChanges } from './audit-changes'

const words = messages('options/profile-history', {
  title: 'How the audits went',
  other: '{before} to fix on {from}, {after} now.',
  same: 'As many to fix as on {from}: {after}.',
  toFix: 'To fix',
  clear: 'Clear',
  from: '{before} to {after}',
  day: 'Day',
})

/** So many audits are drawn: the newest. */
const mostDrawn = 24

/** What is to fix and what is clear over time, and what changed from one audit to the next; nothing before the second. */
export function HistoryPart({ steps }: { steps: readonly AuditStep[] }) {
  const drawn = steps.slice(-mostDrawn)
  const [first] = drawn
  const last = drawn.at(-1)
  if (!first || !last || drawn.length < 2) return null
  const most = max(drawn, step => Math.max(step.toFix, step.clear)) ?? 0
  const row = (name: Message, of: 'toFix' | 'clear') => ({
    name: say(name),
    picture: <LineMark points={drawn.map(step => step[of])} most={most} />,
    value: say(words.from({ before: first[of], after: last[of] })),
  })
  const said = { from: dayOf(first), before: first.toFix, after: last.toFix }
  return (
    <>
      <Figure
        id="audits"
        title={say(words.title())}
        sentence={say(first.toFix === last.toFix ? words.same(said) : words.other(said))}
        rows={[row(words.toFix(), 'toFix'), row(words.clear(), 'clear')]}
        table={() => ({
          head: [say(words.day()), say(words.toFix()), say(words.clear())],
          rows: [...drawn].reverse().map(step => [dayOf(step), String(step.toFix), String(step.clear)]),
        })}
      />
      <AuditChanges steps={steps} />
    </>
  )
}

const dayOf = ({ takenAt }: AuditStep): string => dayWords(takenAt)
