import { Trash2 } from 'lucide'
import { useId } from 'preact/hooks'
import type { Evidence } from '../../../src/core/brand/evidence'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import { PhraseList } from '../../../src/ui/phrase-list'
import { dayWords } from '../../shell/dates'
import { SaveNote } from '../../shell/save-note'
import { useAutosave } from '../../shell/use-autosave'

export interface EvidenceEditorProps {
  /** Give the component the record's id as key. */
  record: EvidenceRecord
  today: string
  onSave(entry: Evidence): Promise<void>
  /** Gets the entry as it stands on the screen, so that an undo brings back every word. */
  onDelete(record: EvidenceRecord): void
}

const texts = [
  { name: 'action', label: 'What you did', rows: 3, max: 2_000, hint: 'The one part that has to be there.' },
  { name: 'situation', label: 'What the situation was', rows: 2, max: 2_000, hint: '' },
  { name: 'result', label: 'What came of it', rows: 2, max: 2_000, hint: 'So what? For whom?' },
  {
    name: 'number',
    label: 'A number that shows it',
    rows: 0,
    max: 200,
    hint: 'As you would say it: “12 % fewer returns”.',
  },
] as const

const entryOf = ({
  situation,
  action,
  result,
  number,
  skills,
  date,
  confirmedBy,
}: EvidenceRecord): Evidence => ({
  situation,
  action,
  result,
  number,
  skills,
  date,
  confirmedBy,
})

/** One accomplishment in full: what, so what, how much, who can confirm. */
export function EvidenceEditor({ record, today, onSave, onDelete }: EvidenceEditorProps) {
  const id = useId()
  const [draft, autosave] = useAutosave<Evidence>(entryOf(record), onSave)
  const entry = draft.value
  const edit = (change: Partial<Evidence>, field: string, settled = false) =>
    autosave.edit({ ...entry, ...change }, field, settled)

  return (
    <section class="op-detail" aria-labelledby={`${id}-title`}>
      <div class="op-head-line">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {dayWords(entry.date)}
        </h2>
        <SaveNote
          state={draft.state}
          canUndo={draft.canUndo}
          onUndo={autosave.undo}
          onRetry={() => void autosave.flush()}
        />
      </div>
      <div class="op-form" onFocusOut={autosave.leave}>
        {texts.map(({ name, label, hint, rows, max }) => (
          <Field
            key={name}
            label={label}
            {...(hint ? { hint } : {})}
            {...(rows ? { rows } : {})}
            maxLength={max}
            value={entry[name]}
            onKeep={text => edit({ [name]: text }, name)}
          />
        ))}
        <PhraseList
          label="Skills it shows"
          hint="Named as adverts name them, so that this entry is offered where one asks for them."
          phrases={entry.skills}
          max={50}
          onChange={skills => edit({ skills }, 'skills', true)}
        />
        <div class="ss-field">
          <label for={`${id}-date`} class="ss-label">
            When
          </label>
          <input
            id={`${id}-date`}
            type="date"
            class="ss-input op-date"
            max={today}
            value={entry.date}
            onInput={event => event.currentTarget.value && edit({ date: event.currentTarget.value }, 'date')}
          />
        </div>
        <Field
          label="Who can confirm it"
          hint="A name is enough. It stays on your device."
          maxLength={200}
          value={entry.confirmedBy}
          onKeep={confirmedBy => edit({ confirmedBy }, 'confirmedBy')}
        />
      </div>
      <div class="op-detail-foot">
        <Button icon={Trash2} onClick={() => onDelete({ ...record, ...entry })}>
          Delete this entry
        </Button>
      </div>
    </section>
  )
}
