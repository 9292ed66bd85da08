import { useMemo } from 'preact/hooks'
import { findNamed } from '../src/core/people/named/find-named'
import type { OpportunityRecord } from '../src/core/pipeline/opportunity-record'
import { useLive } from '../src/ui/hooks/use-live'
import { keptWords, metInAdvert, NamedInAdvert } from '../src/ui/named-in-advert'
import { PeopleThere } from '../src/ui/people-there'
import { touchSaid } from '../src/ui/wording/touches'
import { say } from '../src/words/say'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

interface PeoplePartProps {
  opportunity: Pick<OpportunityRecord, 'id' | 'organization' | 'title'>
  /** What the advert says, a line each (core/people/named). */
  advert: string
  services: Pick<PopupServices, 'atEmployer' | 'notKeptYet' | 'keepNamed' | 'addTouch' | 'openOptions'>
  act: Act
}

/** Whom the user knows at the employer, each with what they may have done about it; and whom the advert names. */
export function PeoplePart({ opportunity, advert, services, act }: PeoplePartProps) {
  const { id, organization, title } = opportunity
  const people = useLive(() => services.atEmployer(organization), [services, organization]).value
  const found = useMemo(() => findNamed(advert, organization), [advert, organization])
  const named = useLive(() => services.notKeptYet(found, organization), [services, found, organization]).value
  if (!people) return null
  return (
    <>
      <PeopleThere
        people={people}
        link={person => (
          <button
            type="button"
            class="pp-link"
            onClick={() => services.openOptions(`#people/people?open=${person.id}`)}
          >
            {person.name}
          </button>
        )}
        onTouch={(person, kind) =>
          void act(async () => {
            const undo = await services.addTouch(person.id, kind, id)
            act.notify({ text: say(touchSaid(kind, person.name)), undo: () => void act(undo) })
          })
        }
      />
      <NamedInAdvert
        people={named ?? []}
        onKeep={person =>
          void act(async () => {
            const undo = await services.keepNamed(person, organization, metInAdvert(title))
            act.notify({
              text: keptWords(person.name, undo !== null),
              ...(undo && { undo: () => void act(undo) }),
            })
          })
        }
      />
    </>
  )
}
