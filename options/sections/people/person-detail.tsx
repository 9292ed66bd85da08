import { ExternalLink, Trash2 } from 'lucide'
import { useId } from 'preact/hooks'
import { dueOn, type Rhythms } from '../../../src/core/people/cadence'
import { ledgerOf } from '../../../src/core/people/ledger'
import { changedRole, type Person, personSchema, positionOf } from '../../../src/core/people/person'
import type { PersonRecord } from '../../../src/records/people'
import type { Between } from '../../../src/store/people'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { Notice } from '../../../src/ui/notice'
import { touchSaid } from '../../../src/ui/wording/touches'
import { say } from '../../../src/words/say'
import { DetailHead } from '../../shell/detail-head'
import { Links } from '../../shell/links'
import { formatRoute } from '../../shell/route'
import type { RowServices } from '../../shell/row-services'
import { useAutosave } from '../../shell/use-autosave'
import { Volunteered } from '../../shell/volunteered'
import { PersonFields } from './person-fields'
import { Rhythm } from './rhythm'
import type { PeopleServices } from './services'
import { TouchBar } from './touch-bar'
import { TouchList } from './touch-list'
import { ledgerWords, detailWords as own, words } from './words'

interface PersonDetailProps {
  /** Give the component the person's id as key. */
  person: PersonRecord
  between: Between | undefined
  rhythms: Rhythms
  today: string
  /** Other entries that may be the same person. */
  doubles: readonly PersonRecord[]
  services: PeopleServices & Pick<RowServices, 'watchRows'>
  withUndo(work: Promise<(() => Promise<void>) | null>, text: string): void
  onFailed(error: unknown): void
  onGone(): void
}

const personOf = (record: PersonRecord): Person =>
  Object.fromEntries(
    Object.keys(personSchema.entries).map(field => [field, record[field as keyof Person]]),
  ) as object as Person

/** One person: what the two did for one another first, then all that is known of them. */
export function PersonDetail(props: PersonDetailProps) {
  const { person: record, between, rhythms, today, doubles, services, withUndo, onFailed, onGone } = props
  const id = useId()
  const [draft, autosave] = useAutosave(record, person => services.savePerson(record.id, person), personOf)
  const person = draft.value
  const openings =
    useLive(() => services.openingsAt(record.employer), [services, record.employer]).value ?? []
  const due = between && dueOn(person, between.last, rhythms)
  const edit = (change: Partial<Person>, field: string, settled = false) =>
    autosave.edit({ ...person, ...change }, field, settled)
  return (
    <section class="op-detail" aria-labelledby={`${id}-title`}>
      <header class="op-detail-head">
        <DetailHead id={`${id}-title`} title={person.name} draft={draft} autosave={autosave} />
        <p class="op-people-what">
          {positionOf(person)}
          {person.profileKey && (
            <a
              href={`https://www.linkedin.com/${encodeURI(person.profileKey)}/`}
              target="_blank"
              rel="noreferrer"
            >
              {say(own.profile())} <Icon node={ExternalLink} />
            </a>
          )}
        </p>
        <p>
          {say(ledgerWords(between?.ledger ?? ledgerOf([]), person.name))}
          {between?.last && ` ${say(own.lastTouch({ day: { day: between.last } }))}`}
          {due && due <= today && ` ${say(own.dueSince({ day: { day: due } }))}`}
        </p>
        {openings.length > 0 && (
          <p class="ss-quiet">
            {say(own.openings({ employer: record.employer }))}{' '}
            <Links
              links={openings.map(({ id: opening, title }) => ({
                id: opening,
                href: formatRoute('opportunities/board', { open: opening }),
                text: title,
              }))}
            />
          </p>
        )}
        <Volunteered services={services} of={{ person: record.id }} />
      </header>
      <Changed person={record} between={between} />
      {doubles.slice(0, 3).map(other => (
        <Notice
          key={other.id}
          title={say(own.double({ name: other.name, what: aside(positionOf(other)) }))}
          action={
            <Button
              onClick={() =>
                void autosave
                  .flush()
                  .then(() =>
                    withUndo(
                      services.joinPeople(record.id, other.id),
                      say(own.joined({ name: person.name })),
                    ),
                  )
              }
            >
              {say(own.join())}
            </Button>
          }
        />
      ))}
      <TouchBar
        onTouch={kind => withUndo(services.addTouch(record.id, kind), say(touchSaid(kind, person.name)))}
      />
      <TouchList personId={record.id} today={today} services={services} withUndo={withUndo} />
      <div class="op-form" onFocusOut={autosave.leave}>
        <Rhythm
          person={person}
          rhythms={rhythms}
          onEvery={everyDays => edit({ everyDays }, 'everyDays', true)}
          onRhythm={(tag, days) => void services.setRhythm(tag, days).catch(onFailed)}
        />
        <PersonFields person={person} today={today} onEdit={edit} />
      </div>
      <div class="op-detail-foot">
        <Button
          icon={Trash2}
          onClick={() =>
            void autosave.flush().then(() => {
              withUndo(services.deletePerson(record.id), say(words.deleted({ name: person.name })))
              onGone()
            })
          }
        >
          {say(words.remove())}
        </Button>
      </div>
    </section>
  )
}

const aside = (what: string): string => (what ? ` (${what})` : '')

/** A new position that the user saw, until they congratulated. */
function Changed({ person, between }: Pick<PersonDetailProps, 'person' | 'between'>) {
  const changed = changedRole(person)
  if (!changed || (between?.congratulated ?? '') >= changed.since) return null
  const [from, to] = [positionOf(changed.from), positionOf(changed.to)]
  if (!from || !to) return null
  return <Notice title={say(own.changed({ from, to, day: { day: changed.since } }))} />
}
