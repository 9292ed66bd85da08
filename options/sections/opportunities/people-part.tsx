import { useMemo } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import type { AtEmployer } from '../../../src/core/people/at-employer'
import { findNamed } from '../../../src/core/people/named/find-named'
import type { NamedPerson } from '../../../src/core/people/named/named-person'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { useLive } from '../../../src/ui/hooks/use-live'
import { keptWords, metInAdvert, NamedInAdvert } from '../../../src/ui/named-in-advert'
import { PeopleThere, type PersonThere } from '../../../src/ui/people-there'
import { touchSaid } from '../../../src/ui/wording/touches'
import { say } from '../../../src/words/say'
import { unchanged } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import type { PeopleServices } from '../people/services'
import type { PageProps } from '../section'

const words = messages('options/people-part', {
  known: 'You know {names} there.',
  knownRow: 'you know {names}',
  more: '{names} and {count, plural, one {# other} other {# others}}',
})

interface PeoplePartProps {
  opportunity: Pick<OpportunityRecord, 'id' | 'organization' | 'title'>
  /** What the advert says, a line each (core/people/named). */
  advert: string
  people: AtEmployer<PersonThere>
  services: Pick<PeopleServices, 'addTouch' | 'notKeptYet' | 'keepNamed'>
  notify: PageProps['notify']
}

const pathTo = (id: string): string => formatRoute('people/people', { open: id })

/** People at the opportunity's employer, each with what one may have done about it; and whom its advert names. */
export function PeoplePart({ opportunity, advert, people, services, notify }: PeoplePartProps) {
  const { id, organization, title } = opportunity
  const found = useMemo(() => findNamed(advert, organization), [advert, organization])
  const named = useLive(() => services.notKeptYet(found, organization), [services, found, organization]).value
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const keep = (person: NamedPerson) =>
    void services.keepNamed(person, organization, metInAdvert(title)).then(
      undo =>
        notify({
          text: keptWords(person.name, undo !== null),
          ...(undo && { undo: () => void undo().catch(failed) }),
        }),
      failed,
    )
  return (
    <>
      <PeopleThere
        people={people}
        link={person => <a href={pathTo(person.id)}>{person.name}</a>}
        onTouch={(person: PersonThere, kind) =>
          void services.addTouch(person.id, kind, id).then(
            undo =>
              notify({
                text: say(touchSaid(kind, person.name)),
                undo: () => void undo().catch(failed),
              }),
            failed,
          )
        }
      />
      <NamedInAdvert people={named ?? []} onKeep={keep} />
    </>
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
