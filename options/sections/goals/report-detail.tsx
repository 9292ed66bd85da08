import { Copy, FileDown, Printer, RefreshCw, Trash2 } from 'lucide'
import { useId, useMemo } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { clipboardText } from '../../../src/core/kernel/outgoing'
import { reportParts } from '../../../src/core/reports/report'
import { audiences, type Report } from '../../../src/core/reports/report-record'
import type { EvidenceRecord } from '../../../src/records/evidence'
import type { GoalRecord } from '../../../src/records/goals'
import { type ReportRecord, reports as reportStore } from '../../../src/records/reports'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { Choice } from '../../shell/choice'
import { DayField } from '../../shell/day-field'
import { DetailHead } from '../../shell/detail-head'
import { useAutosave } from '../../shell/use-autosave'
import { partsText } from './draft-text'
import { NotShownYet } from './not-shown-yet'
import { ReportSheet } from './report-sheet'
import { audienceWords, kindWords } from './report-words'

const words = messages('options/report-detail', {
  from: 'From',
  to: 'To',
  reader: 'For whom',
  readerHint: 'Your manager, the board, yourself.',
  audience: 'What they care about most',
  audienceHint: 'It decides what comes first, never what is said.',
  text: 'The text',
  textHint: 'Put together from your log. It is yours to change.',
  print: 'Print',
  copy: 'Copy as Markdown',
  copied: 'Copied as Markdown.',
  notCopied: 'The browser did not let it be copied. Save it as a file instead.',
  save: 'Save as Markdown',
  anew: 'Draft again as a new version',
  anewHint:
    'The log or what is asked for above has changed, or you changed the text. This one stays as it is.',
  remove: 'Delete this report',
})

const reportOf = ({ kind, from, to, reader, audience, text }: ReportRecord): Report => ({
  kind,
  from,
  to,
  reader,
  audience,
  text,
})

interface ReportDetailProps {
  services: Pick<Services, 'patchRow' | 'saveMarkdown'>
  /** Give the component the row's id as key. */
  report: ReportRecord
  goals: readonly GoalRecord[]
  evidence: readonly EvidenceRecord[]
  notify(message: Omit<ToastMessage, 'id'>): void
  /** A further version, beside this one. */
  onAnew(report: Report): void
  onRemove(): void
}

/** A draft, to be edited in place: the log's words until the user's own replace them. */
export function ReportDetail(props: ReportDetailProps) {
  const { services, report: stored, goals, evidence, notify, onAnew, onRemove } = props
  const id = useId()
  const [draft, autosave] = useAutosave(
    stored,
    value => services.patchRow(reportStore, stored.id, value),
    reportOf,
  )
  const report = draft.value
  const fromLog = (of: Report) => partsText(reportParts({ ...of, goals, evidence }))
  const { kind, from, to, audience } = report
  // Typing changes nothing of what the log says.
  const parts = useMemo(
    () => reportParts({ kind, from, to, audience, goals, evidence }),
    [kind, from, to, audience, goals, evidence],
  )
  const made = useMemo(() => partsText(parts), [parts])
  /** What the user wrote is never written over; what only the log said follows what is asked for. */
  const ask = (change: Partial<Report>, field: string) => {
    const asked = { ...report, ...change }
    autosave.edit(report.text === made ? { ...asked, text: fromLog(asked) } : asked, field, true)
  }
  const title = say(kindWords[report.kind])
  const copy = () =>
    navigator.clipboard.writeText(clipboardText(report.text)).then(
      () => notify({ text: say(words.copied()) }),
      () => notify({ text: say(words.notCopied()) }),
    )
  return (
    <section class="op-detail" aria-labelledby={`${id}-title`}>
      <DetailHead id={`${id}-title`} title={title} draft={draft} autosave={autosave} />
      <div class="op-form" onFocusOut={autosave.leave}>
        <div class="op-entry-fields">
          <DayField
            label={say(words.from())}
            day={report.from}
            max={report.to}
            onDay={from => from && ask({ from }, 'from')}
          />
          <DayField
            label={say(words.to())}
            day={report.to}
            min={report.from}
            onDay={to => to && ask({ to }, 'to')}
          />
        </div>
        <Field
          label={say(words.reader())}
          hint={say(words.readerHint())}
          maxLength={200}
          value={report.reader}
          onKeep={reader => autosave.edit({ ...report, reader }, 'reader')}
        />
        <Choice
          label={say(words.audience())}
          hint={say(words.audienceHint())}
          value={report.audience}
          choices={audiences.map(value => ({ value, word: say(audienceWords[value]) }))}
          onChange={audience => ask({ audience }, 'audience')}
        />
        <NotShownYet parts={parts} />
        <Field
          label={say(words.text())}
          hint={say(words.textHint())}
          rows={8}
          maxLength={60_000}
          value={report.text}
          onKeep={text => autosave.edit({ ...report, text }, 'text')}
        />
      </div>
      <div class="op-actions">
        <Button look="primary" icon={Copy} onClick={() => void copy()}>
          {say(words.copy())}
        </Button>
        <Button icon={Printer} onClick={() => print()}>
          {say(words.print())}
        </Button>
        <Button
          icon={FileDown}
          onClick={() => services.saveMarkdown(clipboardText(report.text), `${title} ${report.to}`)}
        >
          {say(words.save())}
        </Button>
      </div>
      {report.text !== made && (
        <div>
          <Button icon={RefreshCw} onClick={() => onAnew({ ...report, text: made })}>
            {say(words.anew())}
          </Button>
          <p class="ss-hint">{say(words.anewHint())}</p>
        </div>
      )}
      <div class="op-detail-foot">
        <Button icon={Trash2} onClick={onRemove}>
          {say(words.remove())}
        </Button>
      </div>
      <ReportSheet title={title} report={report} />
    </section>
  )
}
