import type { OpportunityRecord } from '../src/core/pipeline/opportunity-record'
import { useLive } from '../src/ui/hooks/use-live'
import { PeopleThere } from '../src/ui/people-there'
import { touchSaid } from '../src/ui/wording/touches'
import { say } from '../src/words/say'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

export interface PeoplePartProps {
  opportunity: Pick<OpportunityRecord, 'id' | 'organization'>
  services: Pick<PopupServices, 'atEmployer' | 'addTouch' | 'openOptions'>
  act: Act
}

/** Whom the user knows at the employer, each with what they may have done about it. */
export function PeoplePart({ opportunity: { id, organization }, services, act }: PeoplePartProps) {
  const people = useLive(() => services.atEmployer(organization), [services, organization]).value
  if (!people) return null
  return (
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
          act.say({ text: say(touchSaid(kind, person.name)), undo: () => void act(undo) })
        })
      }
    />
  )
}
