import { UserRound } from 'lucide'
import type { ComponentChildren } from 'preact'
import { messages } from '../core/kernel/message'
import type { AtEmployer } from '../core/people/at-employer'
import { type Person, positionOf } from '../core/people/person'
import type { TouchKind } from '../core/people/touch'
import { say } from '../words/say'
import { Button } from './button'
import { Icon } from './icon'

const words = messages('ui/people-there', {
  title: 'People you know there',
  maybe: 'may be there, or used to be',
  wrote: 'Wrote',
  asked: 'Asked',
  wroteTo: 'Wrote to {name}',
  askedOne: 'Asked {name}',
})

export type PersonThere = Pick<Person, 'name' | 'headline' | 'employer'> & { id: string }

interface PeopleThereProps {
  people: AtEmployer<PersonThere>
  /** The name as a way to the person. */
  link(person: PersonThere): ComponentChildren
  onTouch(person: PersonThere, kind: TouchKind): void
}

/** So many are named; the rest is found among the people. */
const most = 6

/** Who may say how it is there, and what one did about it, in one tap. */
export function PeopleThere({ people: { sure, maybe }, link, onTouch }: PeopleThereProps) {
  if (sure.length + maybe.length === 0) return null
  const all = [
    ...sure.map(person => ({ person, isSure: true })),
    ...maybe.map(person => ({ person, isSure: false })),
  ]
  return (
    <section class="ss-people">
      <h2 class="ss-group">{say(words.title())}</h2>
      <ul>
        {all.slice(0, most).map(({ person, isSure }) => (
          <li key={person.id} class="ss-people-one">
            <span class="ss-people-who">
              <Icon node={UserRound} />
              <span>
                {link(person)}{' '}
                <span class="ss-quiet">
                  {(isSure ? [person.headline] : [positionOf(person), say(words.maybe())])
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </span>
            <span class="ss-people-do">
              <Button
                look="plain"
                aria-label={say(words.wroteTo({ name: person.name }))}
                onClick={() => onTouch(person, 'wrote')}
              >
                {say(words.wrote())}
              </Button>
              <Button
                look="plain"
                aria-label={say(words.askedOne({ name: person.name }))}
                onClick={() => onTouch(person, 'asked')}
              >
                {say(words.asked())}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
