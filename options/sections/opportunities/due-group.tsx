import { CalendarClock } from 'lucide'
import { localDay, plusDays } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { dueWord } from '../../../src/ui/wording/days'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'

const words = messages('options/due-group', {
  due: 'Due',
})

/** What is due so many days ahead stands on the board. */
const daysAhead = 7

interface DueGroupProps {
  services: Pick<Services, 'dueUntil' | 'now'>
  open: string | undefined
  hrefOf(id: string): string
}

/** What is to be done in the coming days or was before; nothing where there is nothing. */
export function DueGroup({ services, open, hrefOf }: DueGroupProps) {
  const now = services.now()
  const today = localDay(now)
  const due = useLive(() => services.dueUntil(plusDays(today, daysAhead)), [services, today]).value ?? []
  if (due.length === 0) return null
  return (
    <section class="op-due" aria-label={say(words.due())}>
      <h2 class="op-group-title">
        {say(words.due())} <span class="op-count">{due.length}</span>
      </h2>
      <ul class="op-rows">
        {due.map(({ row, text, due: day }) => (
          <li key={row.id}>
            <a
              class="op-row"
              data-row={row.id}
              href={hrefOf(row.id)}
              aria-current={row.id === open ? 'true' : undefined}
            >
              <span class="op-row-title">{say(text)}</span>
              <span class="op-row-more">{[row.title, row.organization].filter(Boolean).join(' · ')}</span>
              <span class="op-row-foot">
                <span class={day <= today ? 'op-due-now' : undefined}>
                  <Icon node={CalendarClock} /> {dueWord(day, now)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
