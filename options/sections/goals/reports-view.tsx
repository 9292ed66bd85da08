import { FileText } from 'lucide'
import { useRef } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { periodOf } from '../../../src/core/reports/period'
import { reportParts } from '../../../src/core/reports/report'
import { type Report, type ReportKind, reportKinds } from '../../../src/core/reports/report-record'
import { goals as goalStore } from '../../../src/records/goals'
import { reports as reportStore } from '../../../src/records/reports'
import { Button } from '../../../src/ui/button'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { formatRoute } from '../../shell/route'
import { useRowKeys } from '../../shell/row-keys'
import { addedRow } from '../../shell/row-services'
import { partsText } from './draft-text'
import { ReportDetail } from './report-detail'
import { kindWords } from './report-words'
import { place, type ViewProps } from './view'

const words = messages('options/reports', {
  title: 'Reports and reviews',
  make: 'Draft one from your log',
  made: 'Drafted from your log. Change whatever you like.',
  deleted: 'Deleted.',
  empty: 'No reports yet',
  emptyText:
    'A draft takes your own words from the evidence log and puts them in order. Nothing is invented, and what is confidential stays out.',
  idle: 'Open a report to change, copy or print it.',
  back: 'All reports',
  period: '{from} to {to}',
  reader: 'for {reader}',
})

/** Drafts from the log, and those that were kept. */
export function ReportsView({ services, nav, notify, head }: ViewProps) {
  const live = useLive(() => services.watchRows(reportStore, { by: 'updatedAt', reverse: true }), [services])
  const goals = useLive(() => services.watchRows(goalStore), [services]).value
  const evidence = useLive(() => services.evidence, [services]).value
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />
  const { act } = actsFor(notify)
  const reports = live.value ?? []
  const open = reports.find(({ id }) => id === nav.params.open)
  const hrefOf = (id: string | undefined) => formatRoute(place, { view: 'reports', open: id })

  const keep = (report: Report) => addedRow(services, reportStore, report, id => nav.set({ open: id }))
  const make = (kind: ReportKind) => {
    if (!goals || !evidence) return
    const about = { kind, ...periodOf(kind, localDay(services.now())), audience: 'results' as const }
    void act(
      say(words.made()),
      keep({ ...about, reader: '', text: partsText(reportParts({ ...about, goals, evidence })) }),
    )
  }
  return (
    <ListDetail
      backHref={hrefOf(undefined)}
      backLabel={say(words.back())}
      head={head}
      list={
        <>
          <section class="op-quick" aria-labelledby="draft-one">
            <h2 id="draft-one" class="op-group-title">
              {say(words.make())}
            </h2>
            <div class="op-actions">
              {reportKinds.map(kind => (
                <Button key={kind} disabled={!goals || !evidence} onClick={() => make(kind)}>
                  {say(kindWords[kind])}
                </Button>
              ))}
            </div>
          </section>
          <div ref={list}>
            <ul class="op-rows">
              {reports.map(report => (
                <li key={report.id}>
                  <a
                    class="op-row"
                    data-row={report.id}
                    href={hrefOf(report.id)}
                    aria-current={report.id === open?.id ? 'true' : undefined}
                  >
                    <span class="op-row-title">{say(kindWords[report.kind])}</span>
                    <span class="op-row-more">
                      {say(words.period({ from: { day: report.from }, to: { day: report.to } }))}
                      {report.reader && <> · {say(words.reader({ reader: report.reader }))}</>}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {live.state === 'ready' && reports.length === 0 && (
            <EmptyState icon={FileText} title={say(words.empty())}>
              <p>{say(words.emptyText())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open && goals && evidence ? (
          <ReportDetail
            key={open.id}
            services={services}
            report={open}
            goals={goals}
            evidence={evidence}
            notify={notify}
            onAnew={report => void act(say(words.made()), keep(report))}
            onRemove={() => {
              nav.set({ open: undefined })
              void act(say(words.deleted()), services.removeRow(reportStore, open.id))
            }}
          />
        ) : null
      }
      idle={reports.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
