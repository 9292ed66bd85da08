import { NotebookPen } from 'lucide'
import { useRef } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { goals as goalStore } from '../../../src/records/goals'
import { Button } from '../../../src/ui/button'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { AlsoWrittenHere } from '../../shell/also-written'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import { intoRows, useRowKeys } from '../../shell/row-keys'
import { SearchField } from '../../shell/search-field'
import type { Navigation } from '../../shell/use-route'
import { Volunteered } from '../../shell/volunteered'
import { EvidenceEditor } from './evidence-editor'
import { EvidenceList } from './evidence-list'
import { findEvidence } from './groups'
import { ImportPart } from './import-part'
import { QuickLine } from './quick-line'

type EvidenceServices = Pick<
  Services,
  | 'now'
  | 'drafts'
  | 'readEvidence'
  | 'importEvidence'
  | 'writtenTwice'
  | 'settleText'
  | 'evidence'
  | 'addEvidence'
  | 'saveEvidence'
  | 'deleteEvidence'
  | 'restoreEvidence'
  | 'watchRows'
>

interface EvidencePageProps {
  services: EvidenceServices
  nav: Navigation
  notify(message: Omit<ToastMessage, 'id'>): void
}

const phrases = messages('options/evidence-page', {
  title: 'Evidence',
  entryDeleted: 'Entry deleted.',
  allEvidence: 'All evidence',
  whatYou: 'What you did, what came of it, who can confirm it. A line is enough today; the rest can follow.',
  addedLog: 'Added to the log.',
  searchYour: 'Search your evidence',
  logEmpty: 'The log is empty',
  startWith:
    'Start with this week: something you finished, made easier, or were thanked for. Whenever an advert asks for it, the entry is there.',
  openEntry: 'Open an entry to add what came of it.',

  more: 'Show more ({count} left)',
  none: 'No entry contains “{words}”.',
})

/** Years of entries are not built at once: as many as one looks through. */
const firstRows = 100
const moreRows = 200

const place = 'brand/evidence'

export function EvidencePage({ services, nav, notify }: EvidencePageProps) {
  const live = useLive(() => services.evidence, [services])
  const goals = useLive(() => services.watchRows(goalStore), [services]).value ?? []
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  if (live.state === 'failed') return <LoadFailed title={say(phrases.title())} error={live.error} />

  const today = localDay(services.now())
  const words = nav.params.q ?? ''
  const entries = live.value ?? []
  const open = entries.find(entry => entry.id === nav.params.open)
  const found = findEvidence(entries, words)
  const limit = Number(nav.params.rows) || firstRows

  const remove = (record: EvidenceRecord) => {
    nav.set({ open: undefined })
    services.deleteEvidence(record.id).then(
      () =>
        notify({
          text: say(phrases.entryDeleted()),
          undo: () => void services.restoreEvidence(record).catch(sayFailed),
        }),
      sayFailed,
    )
  }
  const sayFailed = (error: unknown) => notify({ text: unchanged(error) })

  return (
    <ListDetail
      backHref={formatRoute(place, { ...nav.params, open: undefined })}
      backLabel={say(phrases.allEvidence())}
      head={<PageHead title={say(phrases.title())} lead={say(phrases.whatYou())} />}
      list={
        <>
          <QuickLine
            today={today}
            skill={nav.params.skill}
            onAdd={async (action, date) => {
              const id = await services.addEvidence({
                action,
                date,
                situation: '',
                result: '',
                number: '',
                skills: nav.params.skill ? [nav.params.skill.slice(0, 200)] : [],
                confirmedBy: '',
              })
              // The next line is about anything again.
              nav.set({ skill: undefined }, true)
              notify({
                text: say(phrases.addedLog()),
                undo: () => void services.deleteEvidence(id).catch(sayFailed),
              })
            }}
          />
          {live.state === 'ready' && (
            <ImportPart services={services} today={today} known={entries} notify={notify} />
          )}
          {entries.length > 0 && (
            <SearchField
              label={say(phrases.searchYour())}
              value={words}
              onSearch={q => nav.set({ q, rows: undefined }, true)}
              onKeyDown={event => intoRows(event, list.current)}
            />
          )}
          <div ref={list}>
            <EvidenceList
              entries={found.slice(0, limit)}
              open={nav.params.open}
              today={today}
              hrefOf={id => formatRoute(place, { ...nav.params, open: id })}
            />
          </div>
          {found.length > limit && (
            <Button onClick={() => nav.set({ rows: String(limit + moreRows) }, true)}>
              {say(phrases.more({ count: found.length - limit }))}
            </Button>
          )}
          {live.state === 'ready' && entries.length > 0 && found.length === 0 && (
            <p class="ss-quiet">{say(phrases.none({ words }))}</p>
          )}
          {live.state === 'ready' && entries.length === 0 && (
            <EmptyState icon={NotebookPen} title={say(phrases.logEmpty())}>
              <p>{say(phrases.startWith())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open ? (
          <EvidenceEditor
            key={open.id}
            record={open}
            today={today}
            goals={goals.filter(({ id, state }) => state === 'open' || open.goals?.includes(id))}
            origin={
              <>
                <AlsoWrittenHere store="evidence" id={open.id} services={services} notify={notify} />
                <Volunteered services={services} of={{ evidence: open.id }} />
              </>
            }
            onSave={entry => services.saveEvidence(open.id, entry)}
            onDelete={remove}
          />
        ) : null
      }
      idle={entries.length > 0 ? <p>{say(phrases.openEntry())}</p> : null}
    />
  )
}
