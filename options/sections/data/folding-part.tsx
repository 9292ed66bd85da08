import { type Message, messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Labelled } from '../../../src/ui/labelled'
import { say } from '../../../src/words/say'
import type { DataServices } from './services'

const words = messages('options/folding', {
  title: 'Postings that you only saw',
  label: 'Fold their texts away',
  hint: 'Folded texts take less room. They stay searchable, count in trends, and open as before.',
  week: 'After a week',
  days: '{days, plural, one {After # day} other {After # days}}',
  year: 'After a year',
  never: 'Not for ten years',
})

interface FoldingPartProps {
  services: Pick<DataServices, 'foldAfterDays' | 'setFoldAfterDays'>
  failed(error: unknown): void
}

const choices: readonly { days: number; label: Message }[] = [
  { days: 7, label: words.week() },
  { days: 30, label: words.days({ days: 30 }) },
  { days: 90, label: words.days({ days: 90 }) },
  { days: 365, label: words.year() },
  { days: 3_650, label: words.never() },
]

/** When postings that were only seen are packed away. */
export function FoldingPart({ services, failed }: FoldingPartProps) {
  const { value: days } = useLive(() => services.foldAfterDays, [services])
  const known = choices.some(choice => choice.days === days)
  return (
    <section class="op-part" aria-labelledby="folding">
      <h2 id="folding">{say(words.title())}</h2>
      <Labelled label={say(words.label())} hint={say(words.hint())}>
        {tied => (
          <select
            {...tied}
            class="ss-input op-select"
            value={String(days ?? '')}
            onChange={event =>
              void services.setFoldAfterDays(Number(event.currentTarget.value)).catch(failed)
            }
          >
            {days !== undefined && !known && (
              <option value={String(days)}>{say(words.days({ days }))}</option>
            )}
            {choices.map(choice => (
              <option key={choice.days} value={String(choice.days)}>
                {say(choice.label)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </section>
  )
}
