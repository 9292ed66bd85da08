import { useMemo } from 'preact/hooks'
import { learned } from '../../../src/core/brand/answered'
import { messages } from '../../../src/core/kernel/message'
import { type Experiment, practiceName } from '../../../src/core/practice/entry'
import { type PracticeRecord, practices } from '../../../src/records/practices'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { actsFor } from '../../shell/acts'
import { changeBrand } from '../../shell/change-brand'
import { type FieldSpec, RowForm } from '../../shell/row-form'
import { CameOfIt } from './came-of-it'

const words = messages('options/practice-detail', {
  what: 'What it was',
  on: 'When',
  minutes: 'Minutes it took',
  source: 'Where it came from',
  sourceHint: 'A book, a course, your employer’s academy, a meet-up.',
  outcome: 'What came of it',
  skills: 'Skills it built',
  hypothesis: 'What I expect',
  step: 'The one small step',
  shape: 'Shape',
  conversation: 'A conversation',
  experience: 'An experience',
  pilot: 'A pilot',
  due: 'Until when',
  result: 'What I saw',
  state: 'How it stands',
  running: 'Running',
  held: 'It held',
  failed: 'It did not hold',
  dropped: 'Dropped',
  remove: 'Delete this entry',
  have: 'I have {skill} now',
  haveHint: 'Moves it from what you want to learn to your skills; every opportunity is measured against it.',
  moved: 'Moved to your skills.',
})

type Flat = PracticeRecord & Experiment

const log: readonly FieldSpec<PracticeRecord>[] = [
  { name: 'title', kind: 'line', label: words.what(), max: 300 },
  { name: 'on', kind: 'day', label: words.on() },
  { name: 'minutes', kind: 'number', label: words.minutes(), max: 100_000 },
  { name: 'source', kind: 'line', label: words.source(), hint: words.sourceHint(), max: 300 },
  { name: 'outcome', kind: 'text', label: words.outcome(), max: 5_000 },
  { name: 'skills', kind: 'phrases', label: words.skills(), max: 50 },
]
const trial: readonly FieldSpec<Flat>[] = [
  { name: 'hypothesis', kind: 'text', label: words.hypothesis(), max: 1_000, rows: 2 },
  { name: 'step', kind: 'text', label: words.step(), max: 1_000, rows: 2 },
  {
    name: 'shape',
    kind: 'choice',
    label: words.shape(),
    choices: [
      { value: 'conversation', word: words.conversation() },
      { value: 'experience', word: words.experience() },
      { value: 'pilot', word: words.pilot() },
    ],
  },
  { name: 'due', kind: 'day', label: words.due() },
  { name: 'result', kind: 'text', label: words.result(), max: 2_000 },
  {
    name: 'state',
    kind: 'choice',
    label: words.state(),
    choices: [
      { value: 'running', word: words.running() },
      { value: 'held', word: words.held() },
      { value: 'failed', word: words.failed() },
      { value: 'dropped', word: words.dropped() },
    ],
  },
]

interface PracticeDetailProps {
  services: Services
  row: PracticeRecord
  notify(message: Omit<ToastMessage, 'id'>): void
  onRemove(): void
}

/** One entry in full. A skill that was learned moves to the user's skills with one click. */
export function PracticeDetail({ services, row, notify, onRemove }: PracticeDetailProps) {
  const brand = useLive(() => services.brand, [services]).value
  const remove = { label: say(words.remove()), onRemove }
  // One value a row: the form takes another one for news from the store.
  const flat = useMemo((): Flat | null => row.experiment && { ...row, ...row.experiment }, [row])
  if (flat)
    return (
      <RowForm<Flat>
        row={flat}
        title={practiceName(row)}
        fields={trial}
        remove={remove}
        onSave={async change => {
          const { hypothesis, step, shape, due, result, state } = {
            ...row.experiment,
            ...change,
          } as Experiment
          // A day that was emptied stays as it was: an experiment has an end.
          const day = due || row.experiment?.due || row.on
          await services.patchRow(practices, row.id, {
            experiment: { hypothesis, step, shape, due: day, result, state },
          })
        }}
      />
    )
  const { act } = actsFor(notify)
  const learnable = brand
    ? row.skills.filter(skill => brand.learning.some(each => each.toLowerCase() === skill.toLowerCase()))
    : []
  const have = async (skill: string) => {
    if (!brand) return null
    return changeBrand(services, brand, learned(brand, skill))
  }
  return (
    <RowForm
      row={row}
      title={row.title}
      fields={log}
      remove={remove}
      onSave={({ on, ...change }) =>
        services.patchRow(practices, row.id, { ...change, ...(on ? { on } : {}) })
      }
    >
      {learnable.map(skill => (
        <p key={skill} class="op-part">
          <Button onClick={() => void act(say(words.moved()), have(skill))}>
            {say(words.have({ skill }))}
          </Button>{' '}
          <span class="ss-hint">{say(words.haveHint())}</span>
        </p>
      ))}
      <CameOfIt services={services} row={row} notify={notify} />
    </RowForm>
  )
}
