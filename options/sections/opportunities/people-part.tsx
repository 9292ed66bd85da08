import { messages } from '../../../src/core/kernel/message'
import type { AtEmployer } from '../../../src/core/people/at-employer'
import { PeopleThere, type PersonThere } from '../../../src/ui/people-there'
import { touchSaid } from '../../../src/ui/wording/touches'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import type { PeopleServices } from '../people/services'
import type { PageProps } from '../section'

const words = messages('options/people-part', {
  known: 'You know {names} there.',
  knownRow: 'you know {names}',
  more: '{names} and {count, plural, one {# other} other {# others}}',
  unchanged: 'Nothing was changed. {reason}',
})

export interface PeoplePartProps {
  opportunityId: string
  people: AtEmployer<PersonThere>
  services: Pick<PeopleServices, 'addTouch'>
  say: PageProps['say']
}

const pathTo = (id: string): string => formatRoute('people/people', { open: id })

/** People at the opportunity's employer, each with what one may have done about it. */
export function PeoplePart({ opportunityId, people, services, say: tell }: PeoplePartProps) {
  const failed = (error: unknown) =>
    tell({ text: say(words.unchanged({ reason: reasonOf(error) })), stays: true })
  return (
    <PeopleThere
      people={people}
      link={person => <a href={pathTo(person.id)}>{person.name}</a>}
      onTouch={(person: PersonThere, kind) =>
        void services.addTouch(person.id, kind, opportunityId).then(
          undo =>
            tell({
              text: say(touchSaid(kind, person.name)),
              undo: () => void undo().catch(failed),
            }),
          failed,
        )
      }
    />
  )
}

const namedMost = 2

/** "Ana Ortiz and 3 others": a few names, and how many more. */
function namesOf(names: readonly string[]) {
  const rest = names.length - namedMost
  const shown = names.slice(0, namedMost)
  return rest > 0 ? words.more({ names: shown.join(', '), count: rest }) : shown
}

/** In one line, whatever view is open: only those who are surely there. */
export function KnownThere({ people: { sure } }: Pick<PeoplePartProps, 'people'>) {
  if (sure.length === 0) return null
  return <p class="op-known">{say(words.known({ names: namesOf(sure.map(({ name }) => name)) }))}</p>
}

/** A quiet word on a row of the board. */
export const knownOnRow = (names: readonly string[]): string =>
  names.length > 0 ? say(words.knownRow({ names: namesOf(names) })) : ''
