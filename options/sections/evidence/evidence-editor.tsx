import { Trash2 } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Evidence, EvidenceChange } from '../../../src/core/brand/evidence'
import { messages } from '../../../src/core/kernel/message'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { Button } from '../../../src/ui/button'
import { Field } from '../../../src/ui/field'
import { PhraseList } from '../../../src/ui/phrase-list'
import { say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'
import { DayField } from '../../shell/day-field'
import { DetailHead } from '../../shell/detail-head'
import { Tick } from '../../shell/tick'
import { useAutosave } from '../../shell/use-autosave'
import { GoalsServed } from './goals-served'
import { strengthWhole } from './strength-words'

const words = messages('options/evidence', {
  confidential: 'Confidential',
  confidentialHint: 'Left out of everything meant for others: reports, reviews and pitches.',
  skillsShows: 'Skills it shows',
  namedAs: 'Use the words that adverts use, so that this entry is suggested when one asks for the skill.',
  when: 'When',
  whoCan: 'Who can confirm it',
  nameEnough: 'A name is enough. It stays on your device.',
  deleteEntry: 'Delete this entry',
})

interface EvidenceEditorProps {
  /** Give the component the record's id as key. */
  record: EvidenceRecord
  today: string
  /** Goals that it may serve: the open ones, and those that it serves already. */
  goals: readonly { id: string; title: string }[]
  /** Where it comes from, below what it is worth. */
  origin: ComponentChildren
  onSave(entry: EvidenceChange): Promise<void>
  /** Gets the entry as it stands on the screen, so that an undo brings back every word. */
  onDelete(record: EvidenceRecord): void
}

const labels = messages('options/evidence-labels', {
  action: 'What you did',
  situation: 'What the situation was',
  result: 'What came of it',
  number: 'A number that shows it',
})

const hints = messages('options/evidence-hints', {
  action: 'The one part that has to be there.',
  result: 'So what? For whom?',
  number: 'As you would say it: “12 % fewer returns”.',
})

const texts = [
  { name: 'action', rows: 3, max: 2_000, hint: hints.action },
  { name: 'situation', rows: 2, max: 2_000, hint: null },
  { name: 'result', rows: 2, max: 2_000, hint: hints.result },
  { name: 'number', rows: 0, max: 200, hint: hints.number },
] as const

/** The entry as it is edited: both marks are always named, so that taking one away is a change as well. */
type Edited = Omit<Evidence, 'confidential'> & { goals: string[]; confidential: boolean }

const editedOf = (record: EvidenceRecord): Edited => {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...entry } = record
  return { ...entry, goals: record.goals ?? [], confidential: record.confidential === true }
}

const asRecord = (record: EvidenceRecord, { confidential, ...entry }: Edited): EvidenceRecord => {
  const { confidential: _before, ...rest } = record
  return { ...rest, ...entry, ...(confidential ? { confidential: true as const } : {}) }
}

/** One accomplishment in full: what, so what, how much, who can confirm. */
export function EvidenceEditor({ record, today, goals, origin, onSave, onDelete }: EvidenceEditorProps) {
  const id = useId()
  const [draft, autosave] = useAutosave(record, onSave, editedOf)
  const entry = draft.value
  const strength = strengthWhole(asRecord(record, entry), today)
  const edit = (change: Partial<Edited>, field: string, settled = false) =>
    autosave.edit({ ...entry, ...change }, field, settled)

  return (
    <section class="op-detail" aria-labelledby={`${id}-title`}>
      <DetailHead id={`${id}-title`} title={dayWords(entry.date)} draft={draft} autosave={autosave} />
      <p class="ss-quiet">
        {strength.has} {strength.missing}
      </p>
      {origin}
      <div class="op-form" onFocusOut={autosave.leave}>
        {texts.map(({ name, hint, rows, max }) => (
          <Field
            key={name}
            label={say(labels[name]())}
            {...(hint ? { hint: say(hint()) } : {})}
            {...(rows ? { rows } : {})}
            maxLength={max}
            value={entry[name]}
            onKeep={text => edit({ [name]: text }, name)}
          />
        ))}
        <PhraseList
          label={say(words.skillsShows())}
          hint={say(words.namedAs())}
          phrases={entry.skills}
          max={50}
          onChange={skills => edit({ skills }, 'skills', true)}
        />
        <DayField
          label={say(words.when())}
          day={entry.date}
          max={today}
          onDay={date => date && edit({ date }, 'date')}
        />
        <Field
          label={say(words.whoCan())}
          hint={say(words.nameEnough())}
          maxLength={200}
          value={entry.confirmedBy}
          onKeep={confirmedBy => edit({ confirmedBy }, 'confirmedBy')}
        />
        <GoalsServed
          goals={goals}
          served={entry.goals}
          onChange={served => edit({ goals: served }, 'goals', true)}
        />
        <Tick
          label={say(words.confidential())}
          hint={say(words.confidentialHint())}
          ticked={entry.confidential}
          onTick={confidential => edit({ confidential }, 'confidential', true)}
        />
      </div>
      <div class="op-detail-foot">
        <Button icon={Trash2} onClick={() => onDelete(asRecord(record, entry))}>
          {say(words.deleteEntry())}
        </Button>
      </div>
    </section>
  )
}
