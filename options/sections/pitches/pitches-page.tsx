import { MessageCircle } from 'lucide'
import { useRef } from 'preact/hooks'
import { firstPitch } from '../../../src/core/brand/first-pitch'
import { secondsOf } from '../../../src/core/brand/pitch'
import { messages } from '../../../src/core/kernel/message'
import { pitches as pitchStore } from '../../../src/records/pitches'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { QuickAdd } from '../../shell/quick-add'
import { formatRoute } from '../../shell/route'
import { useRowKeys } from '../../shell/row-keys'
import { addedRow } from '../../shell/row-services'
import type { PageProps } from '../section'
import { PitchDetail } from './pitch-detail'

const words = messages('options/pitches', {
  title: 'Pitches',
  lead: 'What you say about yourself when somebody asks, for each kind of listener. Half a minute, or a whole one.',
  add: 'For whom?',
  button: 'Begin a pitch',
  added: 'Begun with the words of your brand statement.',
  blank: 'Begun. Your brand statement is still empty, so the text is too.',
  deleted: 'Deleted.',
  empty: 'No pitches yet',
  emptyText:
    'Two are a good start: one for somebody who hires, one for somebody you meet by chance. The first draft is put together from your brand statement; nothing else is added.',
  another: 'One more, for another kind of listener, keeps it from sounding recited.',
  idle: 'Open a pitch to change it, time it, and see what shows each claim.',
  back: 'All pitches',
  seconds: '{count, plural, =0 {nothing written yet} one {about a second} other {about # seconds}}',
  entries: '{count, plural, =0 {no evidence linked} one {# entry linked} other {# entries linked}}',
})

const place = 'brand/pitches'

/** What the user says of themselves, by listener. */
export function PitchesPage({ services, nav, notify }: PageProps) {
  const live = useLive(() => services.watchRows(pitchStore), [services])
  const brand = useLive(() => services.brand, [services]).value
  const evidence = useLive(() => services.evidence, [services]).value ?? []
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />
  const { act, told } = actsFor(notify)
  const pitches = live.value ?? []
  const open = pitches.find(({ id }) => id === nav.params.open)
  const first = brand ? firstPitch(brand) : { text: '', card: '' }

  const begin = (audience: string) =>
    addedRow(services, pitchStore, { audience: audience.slice(0, 200), evidence: [], ...first }, id =>
      nav.set({ open: id }),
    )
  return (
    <ListDetail
      backHref={formatRoute(place, { ...nav.params, open: undefined })}
      backLabel={say(words.back())}
      head={<PageHead title={say(words.title())} lead={say(words.lead())} />}
      list={
        <>
          <QuickAdd
            label={say(words.add())}
            button={say(words.button())}
            max={200}
            onAdd={audience => told(say(first.text ? words.added() : words.blank()), begin(audience))}
          />
          <div ref={list}>
            <ul class="op-rows">
              {pitches.map(pitch => (
                <li key={pitch.id}>
                  <a
                    class="op-row"
                    data-row={pitch.id}
                    href={formatRoute(place, { ...nav.params, open: pitch.id })}
                    aria-current={pitch.id === open?.id ? 'true' : undefined}
                  >
                    <span class="op-row-title">{pitch.audience}</span>
                    <span class="op-row-more">
                      {say(words.seconds({ count: secondsOf(pitch.text) }))} ·{' '}
                      {say(words.entries({ count: pitch.evidence.length }))}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            {pitches.length === 1 && <p class="ss-hint op-none">{say(words.another())}</p>}
          </div>
          {live.state === 'ready' && pitches.length === 0 && (
            <EmptyState icon={MessageCircle} title={say(words.empty())}>
              <p>{say(words.emptyText())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open ? (
          <PitchDetail
            key={open.id}
            services={services}
            pitch={open}
            // What is meant for others holds nothing confidential.
            evidence={evidence.filter(({ confidential }) => !confidential)}
            onRemove={() => {
              nav.set({ open: undefined })
              void act(say(words.deleted()), services.removeRow(pitchStore, open.id))
            }}
          />
        ) : null
      }
      idle={pitches.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
