import { useId } from 'preact/hooks'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { DataServices } from '../../settings-services'

export interface FoldingPartProps {
  services: Pick<DataServices, 'foldAfterDays' | 'setFoldAfterDays'>
  failed(error: unknown): void
}

const choices: readonly { days: number; label: string }[] = [
  { days: 7, label: 'After a week' },
  { days: 30, label: 'After 30 days' },
  { days: 90, label: 'After 90 days' },
  { days: 365, label: 'After a year' },
  { days: 3_650, label: 'Not for ten years' },
]

/** When postings that were only seen are packed away. */
export function FoldingPart({ services, failed }: FoldingPartProps) {
  const id = useId()
  const { value: days } = useLive(() => services.foldAfterDays, [services])
  const known = choices.some(choice => choice.days === days)
  return (
    <section class="op-part" aria-labelledby="folding">
      <h2 id="folding">Postings that you only saw</h2>
      <div class="ss-field">
        <label for={id} class="ss-label">
          Fold their texts away
        </label>
        <p id={`${id}-hint`} class="ss-hint">
          Folded texts take less room. They stay searchable, count in trends, and open as before.
        </p>
        <select
          id={id}
          class="ss-input op-select"
          aria-describedby={`${id}-hint`}
          value={String(days ?? '')}
          onChange={event => void services.setFoldAfterDays(Number(event.currentTarget.value)).catch(failed)}
        >
          {days !== undefined && !known && <option value={String(days)}>After {days} days</option>}
          {choices.map(choice => (
            <option key={choice.days} value={String(choice.days)}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
    </section>
  )
}
