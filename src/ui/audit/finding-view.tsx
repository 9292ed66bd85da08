import { CircleAlert, CircleCheck, CircleHelp, type IconNode, TriangleAlert } from 'lucide'
import { useState } from 'preact/hooks'
import type { CheckOutcome, Finding } from '../../core/profile/audit/finding'
import { Button } from '../button'
import { Icon } from '../icon'
import { dayWord } from '../wording/days'

const marks: Record<CheckOutcome, { icon: IconNode; word: string }> = {
  pass: { icon: CircleCheck, word: 'Clear' },
  fail: { icon: TriangleAlert, word: 'To fix' },
  'not-visible': { icon: CircleHelp, word: 'Not enough to tell' },
  error: { icon: CircleAlert, word: 'Did not run' },
}

/**
 * One finding with what was found, why it matters, what to do and where.
 * @param guarded It stands in somebody else's page, which can ask whether words are shown (`window.find`): those of
 * the profile and of the brand statement are rendered only while this finding is held open.
 */
export function FindingView({ finding, guarded = false }: { finding: Finding; guarded?: boolean }) {
  const { outcome, title, found, why, todo, where } = finding
  const { icon, word } = marks[outcome]
  const [open, setOpen] = useState(false)
  const hasOwnWords = found.length > 0 || todo !== ''
  return (
    <li class={`ss-finding ss-finding-${outcome}`}>
      <Icon node={icon} label={word} />
      <div class="ss-finding-body">
        <h4>{title}</h4>
        {(!guarded || open) && <OwnWords found={found} />}
        {why && <p class="ss-quiet">{why}</p>}
        {todo && (!guarded || open) && (
          <p class="ss-todo">
            <strong>What to do:</strong> {todo}
          </p>
        )}
        {outcome !== 'pass' && (
          <p class="ss-where">
            <span>Where:</span> {where}
          </p>
        )}
        {guarded && hasOwnWords && (
          <Button look="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide details' : 'Show details'}
          </Button>
        )}
      </div>
    </li>
  )
}

const OwnWords = ({ found }: { found: readonly string[] }) =>
  found.length === 0 ? null : (
    <ul class="ss-found">
      {found.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )

/** A finding that is fine, in one line; with the date where it was once to fix. */
export function ClearFinding({ finding, fixedAt, now }: { finding: Finding; fixedAt?: string; now: string }) {
  const { icon, word } = marks.pass
  return (
    <li class="ss-finding ss-finding-pass">
      <Icon node={icon} label={word} />
      <div class="ss-finding-body">
        <p>{finding.title}</p>
        {fixedAt && (
          <p class="ss-where">
            Fixed, seen <time dateTime={fixedAt}>{dayWord(fixedAt, now)}</time>
          </p>
        )}
      </div>
    </li>
  )
}
