import { messages } from '../../../src/core/kernel/message'
import { type Status, statusWords } from '../../../src/core/pipeline/opportunity'
import { say } from '../../../src/words/say'

const words = messages('options/status-filter', {
  all: 'All',
  filterBy: 'Filter by status',
})

interface StatusFilterProps {
  statuses: readonly Status[]
  counts: Readonly<Record<Status, number>>
  value: Status | undefined
  hrefOf(status: Status | undefined): string
}

/** One status or all of them: links, so that the choice is in the address. */
export function StatusFilter({ statuses, counts, value, hrefOf }: StatusFilterProps) {
  const all = statuses.reduce((sum, status) => sum + counts[status], 0)
  const choices: { status: Status | undefined; word: string; count: number }[] = [
    { status: undefined, word: say(words.all()), count: all },
    ...statuses
      .filter(status => counts[status] > 0 || status === value)
      .map(status => ({ status, word: say(statusWords[status]), count: counts[status] })),
  ]
  if (choices.length < 3 && value === undefined) return null
  return (
    <nav aria-label={say(words.filterBy())}>
      <ul class="op-filter">
        {choices.map(({ status, word, count }) => (
          <li key={word}>
            <a href={hrefOf(status)} aria-current={status === value ? 'true' : undefined}>
              {word} <span class="op-count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
