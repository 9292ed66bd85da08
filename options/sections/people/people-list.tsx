import { CalendarClock } from 'lucide'
import { positionOf } from '../../../src/core/people/person'
import type { PersonRecord } from '../../../src/records/people'
import type { Between } from '../../../src/store/people'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import { words } from './words'

interface PeopleListProps {
  people: readonly PersonRecord[]
  open: string | undefined
  /** Undefined while it isn't known yet. */
  between: ReadonlyMap<string, Between> | undefined
  isDue(person: PersonRecord): boolean
  hrefOf(id: string): string
}

/** Who it is, what they do and where, and when the user was last in touch. */
export function PeopleList({ people, open, between, isDue, hrefOf }: PeopleListProps) {
  return (
    <ul class="op-rows">
      {people.map(person => {
        const last = between?.get(person.id)?.last
        return (
          <li key={person.id}>
            <a
              class="op-row"
              data-row={person.id}
              href={hrefOf(person.id)}
              aria-current={person.id === open ? 'true' : undefined}
            >
              <span class="op-row-title">{person.name}</span>
              <span class="op-row-more">{positionOf(person)}</span>
              <span class="op-row-foot">
                <span>
                  {between && (last ? say(words.inTouch({ day: { day: last } })) : say(words.notYet()))}
                </span>
                {between && isDue(person) && (
                  <span class="op-people-due">
                    <Icon node={CalendarClock} /> {say(words.due())}
                  </span>
                )}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
