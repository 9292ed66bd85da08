import { GraduationCap } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import { type Message, messages } from '../../../src/core/kernel/message'
import { newExperiment, newPractice, type PracticeKind, practiceName } from '../../../src/core/practice/entry'
import { proposedOf } from '../../../src/core/practice/proposed'
import { type PracticeRecord, practices } from '../../../src/records/practices'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { Choice } from '../../shell/choice'
import { dayWords } from '../../shell/dates'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { QuickAdd } from '../../shell/quick-add'
import { formatRoute } from '../../shell/route'
import { intoRows, useRowKeys } from '../../shell/row-keys'
import { addedRow } from '../../shell/row-services'
import { SearchField } from '../../shell/search-field'
import type { PageProps } from '../section'
import { NextPart } from './next-part'
import { PracticeDetail } from './practice-detail'
import { ProposedPart } from './proposed-part'

const words = messages('options/learning', {
  title: 'Learning',
  lead: 'What you learn, where you volunteer, and the small things you try. A line is enough; what came of it can follow.',
  add: 'What was it?',
  kind: 'Kind',
  button: 'Add',
  added: 'Added.',
  deleted: 'Deleted.',
  learning: 'Learning',
  volunteering: 'Volunteering',
  experiment: 'Experiment',
  search: 'Search what you learn and try',
  empty: 'Nothing here yet',
  emptyText:
    'A chapter read, an evening at the food bank, a conversation with someone whose job you wonder about: each counts.',
  idle: 'Open an entry to add what came of it.',
  all: 'All entries',
  due: 'until {day}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
})

const place = 'outlook/learning'
type Kind = Exclude<PracticeKind, 'reflection' | 'quarter'>
const kindWords: Record<Kind, Message> = {
  learning: words.learning(),
  volunteering: words.volunteering(),
  experiment: words.experiment(),
}
const kinds = Object.keys(kindWords) as Kind[]
const isKind = (kind: PracticeKind): kind is Kind => kind in kindWords

const textOf = (entry: PracticeRecord): string =>
  [
    practiceName(entry),
    entry.source,
    entry.outcome,
    ...entry.skills,
    entry.experiment?.hypothesis,
    entry.experiment?.result,
  ]
    .join(' ')
    .toLowerCase()

/** The log of what is done for the career beside the job. */
export function LearningPage({ services, nav, notify }: PageProps) {
  const live = useLive(() => services.watchRows(practices, { by: 'on', reverse: true }), [services])
  const [kind, setKind] = useState<Kind>('learning')
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const { act, told } = actsFor(notify)
  const today = localDay(services.now())
  const wanted = (nav.params.q ?? '').toLowerCase()
  const entries = (live.value ?? []).filter(entry => isKind(entry.kind))
  const found = entries.filter(entry => textOf(entry).includes(wanted))
  const open = entries.find(({ id }) => id === nav.params.open)

  const add = (text: string) => {
    const given =
      kind === 'experiment'
        ? newExperiment(today, text, { shape: 'conversation', hypothesis: '', step: text })
        : newPractice(kind, today, { title: text })
    return addedRow(services, practices, given, id => nav.set({ open: id }))
  }
  return (
    <ListDetail
      backHref={formatRoute(place, { ...nav.params, open: undefined })}
      backLabel={say(words.all())}
      head={
        <>
          <PageHead title={title} lead={say(words.lead())} />
          {!open && (
            <ProposedPart
              services={services}
              nav={nav}
              notify={notify}
              proposed={proposedOf(live.value ?? [], today)}
            />
          )}
          {!open && <NextPart services={services} />}
        </>
      }
      list={
        <>
          <QuickAdd
            label={say(words.add())}
            button={say(words.button())}
            onAdd={text => told(say(words.added()), add(text))}
          >
            <Choice
              label={say(words.kind())}
              choices={kinds.map(value => ({ value, word: say(kindWords[value]) }))}
              value={kind}
              onChange={next => setKind(next)}
            />
          </QuickAdd>
          {entries.length > 0 && (
            <SearchField
              label={say(words.search())}
              value={nav.params.q ?? ''}
              onSearch={q => nav.set({ q }, true)}
              onKeyDown={event => intoRows(event, list.current)}
            />
          )}
          <div ref={list}>
            <ul class="op-rows">
              {found.map(entry => (
                <li key={entry.id}>
                  <a
                    class="op-row"
                    data-row={entry.id}
                    href={formatRoute(place, { ...nav.params, open: entry.id })}
                    aria-current={entry.id === nav.params.open ? 'true' : undefined}
                  >
                    <span class="op-row-title">{practiceName(entry)}</span>
                    <span class="op-row-more">
                      {isKind(entry.kind) && say(kindWords[entry.kind])} ·{' '}
                      <time dateTime={entry.on}>{dayWords(entry.on)}</time>
                      {entry.experiment?.state === 'running' && (
                        <> · {say(words.due({ day: { day: entry.experiment.due } }))}</>
                      )}
                      {entry.minutes !== null && <> · {say(words.minutes({ count: entry.minutes }))}</>}
                    </span>
                    <span class="op-row-quiet">{entry.outcome || entry.skills.join(', ')}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {live.state === 'ready' && entries.length === 0 && (
            <EmptyState icon={GraduationCap} title={say(words.empty())}>
              <p>{say(words.emptyText())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open ? (
          <PracticeDetail
            key={open.id}
            services={services}
            row={open}
            notify={notify}
            onRemove={() => {
              nav.set({ open: undefined })
              void act(say(words.deleted()), services.removeRow(practices, open.id))
            }}
          />
        ) : null
      }
      idle={entries.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
