import { UserRoundPlus } from 'lucide'
import { messages } from '../core/kernel/message'
import type { NamedPerson } from '../core/people/named/named-person'
import { say } from '../words/say'
import { Button } from './button'
import { Icon } from './icon'

const words = messages('ui/named-in-advert', {
  title: 'Named in the advert',
  keep: 'Add to my people',
  keepOne: 'Add to my people: {name}',
  met: 'Named in the advert “{title}”',
  kept: 'Added to your people: {name}.',
  already: '{name} is among your people already.',
})

/** How one came to know of them, for the person's own record. */
export const metInAdvert = (title: string): string => say(words.met({ title }))

/** What is said after one tap. */
export const keptWords = (name: string, isNew: boolean): string =>
  say(isNew ? words.kept({ name }) : words.already({ name }))

interface NamedInAdvertProps {
  people: readonly NamedPerson[]
  onKeep(person: NamedPerson): void
}

/** Whom the advert names for questions, each to be kept in one tap. Who is kept already is not offered. */
export function NamedInAdvert({ people, onKeep }: NamedInAdvertProps) {
  if (people.length === 0) return null
  return (
    <section class="ss-people">
      <h2 class="ss-group">{say(words.title())}</h2>
      <ul>
        {people.map(person => (
          <li key={person.name} class="ss-people-one">
            <span class="ss-people-who">
              <Icon node={UserRoundPlus} />
              <span>
                {person.name}{' '}
                <span class="ss-quiet">{[person.phone, person.email].filter(Boolean).join(' · ')}</span>
              </span>
            </span>
            <span class="ss-people-do">
              <Button
                look="plain"
                aria-label={say(words.keepOne({ name: person.name }))}
                onClick={() => onKeep(person)}
              >
                {say(words.keep())}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
