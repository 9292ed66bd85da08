import { messages } from '../src/core/kernel/message'
import { useLive } from '../src/ui/hooks/use-live'
import { OpportunityRow } from '../src/ui/opportunity-row'
import { say } from '../src/words/say'
import type { PopupServices } from './services'

const words = messages('popup/due-list', {
  due: 'Due',
})

interface DueListProps {
  services: Pick<PopupServices, 'due' | 'now'>
  onOpen(id: string): void
}

/** What is to be done by today; nothing where nothing is due. */
export function DueList({ services, onOpen }: DueListProps) {
  const due = useLive(() => services.due, [])
  if (!due.value || due.value.length === 0) return null
  return (
    <section class="ss-list" aria-label={say(words.due())}>
      <h2 class="pp-list-title">{say(words.due())}</h2>
      <ul>
        {due.value.map(item => (
          <li key={item.row.id}>
            <OpportunityRow opportunity={item.row} now={services.now()} onOpen={onOpen} due={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}
