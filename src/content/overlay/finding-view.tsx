import { CircleAlert, CircleCheck, CircleHelp, type IconNode, TriangleAlert } from 'lucide'
import type { CheckOutcome, Finding } from '../../core/profile/audit/finding'
import { Icon } from '../../ui/icon'
import { dayWord } from '../../ui/wording/days'

const marks: Record<CheckOutcome, { icon: IconNode; word: string }> = {
  pass: { icon: CircleCheck, word: 'Clear' },
  fail: { icon: TriangleAlert, word: 'To fix' },
  'not-visible': { icon: CircleHelp, word: 'Not enough to tell' },
  error: { icon: CircleAlert, word: 'Did not run' },
}

/** One finding with what was found, why it matters, what to do and where. */
export function FindingView({ finding }: { finding: Finding }) {
  const { outcome, title, found, why, todo, where } = finding
  const { icon, word } = marks[outcome]
  return (
    <li class={`ss-finding ss-finding-${outcome}`}>
      <Icon node={icon} label={word} />
      <div class="ss-finding-body">
        <h4>{title}</h4>
        {found.length > 0 && (
          <ul class="ss-found">
            {found.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {why && <p class="ss-quiet">{why}</p>}
        {todo && (
          <p class="ss-todo">
            <strong>What to do:</strong> {todo}
          </p>
        )}
        {outcome !== 'pass' && (
          <p class="ss-where">
            <span>Where:</span> {where}
          </p>
        )}
      </div>
    </li>
  )
}

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
