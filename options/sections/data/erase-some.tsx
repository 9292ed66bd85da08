import { useId, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { sites } from '../../../src/core/sites/sites'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import { AddressField } from '../../shell/address-field'
import { groupsInOrder } from '../../shell/labelled-stores'
import { unchanged } from '../../shell/reason'
import type { Undo } from '../../shell/undo'
import { hostOfTyped } from '../sites/host'
import type { DataServices } from './services'

const words = messages('options/erase-some', {
  title: 'Erase a part',
  site: 'What was seen on one site',
  siteHint:
    'Opportunities that you saw there and nowhere else, with their texts, notes and ticks. You are told how many there are before they are erased. A single opportunity can be erased where it is shown.',
  wrong: 'This is not the name of a site. It looks like jobs.example.com.',
  look: 'Look',
  none: 'Nothing was seen on {site} alone.',
  found:
    '{count, plural, one {# opportunity was seen on {site} and nowhere else.} other {# opportunities were seen on {site} and nowhere else.}}',
  eraseFound: '{count, plural, one {Erase it} other {Erase them}}',
  erased: '{count, plural, one {# opportunity erased.} other {# opportunities erased.}}',
  erase: 'Erase',
  eraseOne: 'Erase: {records}',
})

interface EraseSomeProps {
  services: Pick<DataServices, 'stored' | 'eraseStore' | 'seenOnlyOn' | 'eraseOpportunities'>
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** What was seen on one site alone, and each kind of record as a whole: with undo. */
export function EraseSome({ services, notify }: EraseSomeProps) {
  const id = useId()
  const stored = useLive(() => services.stored, [services])
  const count = (store: string) => stored.value?.find(each => each.store === store)?.count ?? 0
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const [found, setFound] = useState<{ host: string; ids: string[] } | null>(null)

  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const erase = async (erasing: Promise<Undo>, text: string) => {
    try {
      const undo = await erasing
      notify({ text, undo: () => void undo().catch(failed) })
    } catch (error) {
      failed(error)
    }
  }
  const look = async (event: Event) => {
    event.preventDefault()
    const host = hostOfTyped(typed)
    setWrong(host ? '' : say(words.wrong()))
    setFound(null)
    if (!host) return
    try {
      setFound({ host, ids: await services.seenOnlyOn(host) })
    } catch (error) {
      failed(error)
    }
  }

  return (
    <section class="op-part" aria-labelledby="erase-some">
      <h2 id="erase-some">{say(words.title())}</h2>
      <form onSubmit={event => void look(event)}>
        <AddressField
          label={say(words.site())}
          hint={say(words.siteHint())}
          trouble={wrong}
          list={`${id}-sites`}
          value={typed}
          button={say(words.look())}
          onType={text => {
            setTyped(text)
            setFound(null)
          }}
        />
        <datalist id={`${id}-sites`}>
          {sites.map(site => (
            <option key={site.id} value={site.hosts[0]}>
              {site.name}
            </option>
          ))}
        </datalist>
      </form>
      <div role="status" class="op-found-line">
        {found &&
          (found.ids.length === 0 ? (
            <p>{say(words.none({ site: found.host }))}</p>
          ) : (
            <>
              <p>{say(words.found({ count: found.ids.length, site: found.host }))}</p>
              <Button
                onClick={() => {
                  setFound(null)
                  void erase(
                    services.eraseOpportunities(found.ids),
                    say(words.erased({ count: found.ids.length })),
                  )
                }}
              >
                {say(words.eraseFound({ count: found.ids.length }))}
              </Button>
            </>
          ))}
      </div>
      <ul class="op-lines">
        {groupsInOrder().map(({ store, erase: { group, label, button, ...records } }) => (
          <li key={store} class="op-line">
            <div>
              <p class="ss-label">{say(label)}</p>
              <p class="ss-hint">{say(records.count({ count: count(store) }))}</p>
            </div>
            <Button
              aria-label={say(button ?? words.eraseOne({ records: label }))}
              disabled={count(store) === 0}
              onClick={() =>
                void erase(services.eraseStore(group), say(records.erased({ count: count(store) })))
              }
            >
              {say(words.erase())}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
