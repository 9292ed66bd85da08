import { FileUp, ScanSearch } from 'lucide'
import { useState } from 'preact/hooks'
import type { KeptAudit } from '../../../src/core/contract/messages'
import { messages } from '../../../src/core/kernel/message'
import { snapshots } from '../../../src/records/snapshots'
import { FindingsView } from '../../../src/ui/audit/findings-view'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'
import { FileDrop } from '../../shell/file-drop'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import { useWork } from '../../shell/use-work'
import { WorkLine } from '../../shell/work-line'
import type { PageProps } from '../section'
import { HistoryPart } from './history-part'
import { useKeptAudit } from './use-kept-audit'

const words = messages('options/profile', {
  title: 'Profile audit',
  lead: 'What an employer who looks you up on LinkedIn sees, and whether it says the same as your brand statement.',
  drop: 'Audit LinkedIn’s archive',
  file: 'LinkedIn’s archive',
  hint: 'or drop it here: the ZIP that LinkedIn sends, or one of its tables (CSV)',
  how: 'On LinkedIn: Settings, Data privacy, Get a copy of your data. The same checks run on it as on the page. It shows no photo, banner or activity.',
  whose: 'Say which profile is yours, so that audits of the page and of the archive share one history.',
  doing: 'Reading and checking …',
  stopped: 'Nothing was kept.',
  failed: 'Not audited',
  done: 'Audited.',
  newest: 'The newest audit',
  page: 'As your page showed it on {day}, against your records of today.',
  archive: 'As LinkedIn’s archive had it on {day}, against your records of today.',
  empty: 'Not audited yet',
  emptyText:
    'Open your own profile and press the Steppingstone button there, or bring the archive from LinkedIn.',
})

/** The newest audit of the user's own profile, how the audits went, and the way to audit an archive. */
export function ProfilePage({ services, notify }: PageProps) {
  const [asked, setAsked] = useState(0)
  const seen = useLive(() => services.watchRows(snapshots, { reverse: true, most: 1 }), [services])
  const own = useLive(() => services.ownProfile, [services]).value
  const newest = seen.value?.[0]
  const isKnown = seen.state === 'ready' && own !== undefined
  const audit = useKeptAudit(services, isKnown ? `${asked} ${newest?.id} ${newest?.updatedAt} ${own}` : null)
  const working = useWork()
  const title = say(words.title())
  if (seen.state === 'failed') return <LoadFailed title={title} error={seen.error} />
  if (audit.state === 'failed') return <LoadFailed title={title} error={audit.error} />
  const bring = async (file: File) => {
    const done = await working.run(async course => {
      await services.auditArchive(file, course)
      return true
    })
    if (!done) return
    setAsked(asked + 1)
    notify({ text: say(words.done()) })
  }
  return (
    <>
      <PageHead title={title} lead={say(words.lead())} />
      {!services.showsExample && (
        <section class="op-part" aria-label={say(words.drop())}>
          <FileDrop
            icon={FileUp}
            word={say(words.drop())}
            label={say(words.file())}
            hint={say(words.hint())}
            accept=".zip,.csv,.tsv"
            disabled={working.work.state === 'running'}
            onFile={file => void bring(file)}
          />
          <p class="ss-hint">{say(words.how())}</p>
          {own === '' && (
            <p class="ss-hint">
              <a href={formatRoute('settings/sites')}>{say(words.whose())}</a>
            </p>
          )}
          <WorkLine
            working={working}
            doing={say(words.doing())}
            stopped={say(words.stopped())}
            failed={say(words.failed())}
          />
        </section>
      )}
      {audit.state === 'ready' &&
        (audit.value ? (
          <Audited audit={audit.value} now={services.now()} />
        ) : (
          <EmptyState icon={ScanSearch} title={say(words.empty())}>
            <p>{say(words.emptyText())}</p>
          </EmptyState>
        ))}
    </>
  )
}

function Audited({ audit, now }: { audit: KeptAudit; now: string }) {
  const { takenAt, fromArchive, findings, brandIsEmpty, steps, fixed } = audit
  const day = dayWords(takenAt)
  return (
    <>
      <section class="op-part op-audit" aria-labelledby="newest-audit">
        <h2 id="newest-audit">{say(words.newest())}</h2>
        <p class="ss-quiet">{say(fromArchive ? words.archive({ day }) : words.page({ day }))}</p>
        <FindingsView
          kind="audited"
          name=""
          findings={findings}
          brandIsEmpty={brandIsEmpty}
          fixed={new Map(Object.entries(fixed))}
          now={now}
          guarded={false}
        />
      </section>
      <HistoryPart steps={steps} />
    </>
  )
}
