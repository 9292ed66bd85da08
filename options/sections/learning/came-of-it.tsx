import { messages } from '../../../src/core/kernel/message'
import { evidenceOf, metThere } from '../../../src/core/practice/came-of'
import { evidence as evidenceStore } from '../../../src/records/evidence'
import { people as peopleStore } from '../../../src/records/people'
import { type PracticeRecord, practices } from '../../../src/records/practices'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { PhraseList } from '../../../src/ui/phrase-list'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { actsFor } from '../../shell/acts'
import { Links } from '../../shell/links'
import { formatRoute } from '../../shell/route'

const words = messages('options/came-of-it', {
  people: 'People you met there',
  peopleHint: 'A name is enough. Someone new is added to your people, with where you met.',
  cards: 'Their cards:',
  evidence: 'In the evidence log',
  none: 'None of it is in the log yet.',
  keep: 'Keep it as evidence',
  kept: 'Kept in the evidence log.',
})

interface CameOfItProps {
  services: Services
  row: PracticeRecord
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** What else came of an entry: for volunteering the people who were met, and for both what goes into the log. */
export function CameOfIt({ services, row, notify }: CameOfItProps) {
  const log = useLive(() => services.evidence, [services]).value ?? []
  const { act } = actsFor(notify)
  const kept = log.filter(({ id }) => row.evidence.includes(id))
  const keep = async () => {
    const id = await services.addEvidence(evidenceOf(row))
    await services.patchRow(practices, row.id, ({ evidence }) => ({ evidence: [...evidence, id] }))
    return async () => {
      await services.patchRow(practices, row.id, ({ evidence }) => ({
        evidence: evidence.filter(each => each !== id),
      }))
      await services.deleteEvidence(id)
    }
  }
  return (
    <>
      {row.kind === 'volunteering' && <PeopleMet services={services} row={row} notify={notify} />}
      <section class="op-part" aria-labelledby="kept-as">
        <h3 id="kept-as">{say(words.evidence())}</h3>
        {kept.length === 0 && <p class="ss-quiet">{say(words.none())}</p>}
        <ul class="op-lines">
          {kept.map(entry => (
            <li key={entry.id}>
              <a href={formatRoute('brand/evidence', { open: entry.id })}>{evidenceStore.label(entry)}</a>
            </li>
          ))}
        </ul>
        {kept.length === 0 && row.title.trim() && (
          <Button onClick={() => void act(say(words.kept()), keep())}>{say(words.keep())}</Button>
        )}
      </section>
    </>
  )
}

const sameName = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0

function PeopleMet({ services, row, notify }: CameOfItProps) {
  const people = useLive(() => services.watchRows(peopleStore), [services]).value
  if (!people) return null
  const { failed } = actsFor(notify)
  const met = row.people.flatMap(id => people.find(each => each.id === id) ?? [])
  // Only what this change adds or takes away: names that were typed just before may not have come back yet.
  const change = async (names: readonly string[]) => {
    const gone = met.filter(({ name }) => !names.some(each => sameName(each, name))).map(({ id }) => id)
    const added: string[] = []
    for (const name of names.filter(each => !met.some(person => sameName(person.name, each)))) {
      const known = people.find(person => sameName(person.name, name))
      added.push((known ?? (await services.addRow(peopleStore, metThere(name, row)))).id)
    }
    await services.patchRow(practices, row.id, before => ({
      people: [...new Set([...before.people.filter(id => !gone.includes(id)), ...added])],
    }))
  }
  return (
    <section class="op-part">
      <PhraseList
        label={say(words.people())}
        hint={say(words.peopleHint())}
        max={50}
        phrases={met.map(({ name }) => name)}
        onChange={names => void change(names).catch(failed)}
      />
      {met.length > 0 && (
        <p class="ss-quiet">
          {say(words.cards())}{' '}
          <Links
            links={met.map(({ id, name }) => ({
              id,
              href: formatRoute('people/people', { open: id }),
              text: name,
            }))}
          />
        </p>
      )}
    </section>
  )
}
