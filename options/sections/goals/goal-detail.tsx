import { Link, Unlink } from 'lucide'
import { goalStates } from '../../../src/core/brand/goal'
import { messages } from '../../../src/core/kernel/message'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { type GoalRecord, goals as goalStore } from '../../../src/records/goals'
import { Button } from '../../../src/ui/button'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { actsFor } from '../../shell/acts'
import { dayWords } from '../../shell/dates'
import { formatRoute } from '../../shell/route'
import { type FieldSpec, RowForm } from '../../shell/row-form'
import { stateWords } from './goal-words'

const words = messages('options/goal-detail', {
  name: 'The goal',
  manager: 'Why your manager wants it',
  managerHint: 'As they would say it.',
  own: 'What you want out of it',
  ownHint: 'For your own path. It appears in no report.',
  from: 'From',
  due: 'Due',
  state: 'How it stands',
  remove: 'Delete this goal',
  shown: 'What shows it',
  none: 'Nothing is attached yet.',
  free: 'Entries that serve no goal yet',
  attach: 'Attach',
  attachOne: 'Attach “{entry}”',
  detach: 'Remove from this goal',
  detachOne: 'Remove from this goal: {entry}',
  attached: 'Attached.',
  detached: 'Removed from this goal. It stays in the log.',
  confidential: 'confidential',
})

const fields: readonly FieldSpec<GoalRecord>[] = [
  { name: 'title', kind: 'line', label: words.name(), max: 300 },
  {
    name: 'managerView',
    kind: 'text',
    label: words.manager(),
    hint: words.managerHint(),
    max: 2_000,
    rows: 2,
  },
  { name: 'ownPurpose', kind: 'text', label: words.own(), hint: words.ownHint(), max: 2_000, rows: 2 },
  { name: 'from', kind: 'day', label: words.from() },
  { name: 'due', kind: 'day', label: words.due() },
  {
    name: 'state',
    kind: 'choice',
    label: words.state(),
    choices: goalStates.map(value => ({ value, word: stateWords[value] })),
  },
]

/** So many entries without a goal are offered: the newest. */
const mostOffered = 5

interface GoalDetailProps {
  services: Pick<Services, 'patchRow' | 'saveEvidence'>
  goal: GoalRecord
  /** The newest first. */
  evidence: readonly EvidenceRecord[]
  notify(message: Omit<ToastMessage, 'id'>): void
  onRemove(): void
}

/** One goal in full, with the entries that show what was done for it. */
export function GoalDetail({ services, goal, evidence, notify, onRemove }: GoalDetailProps) {
  const { act } = actsFor(notify)
  const serving = evidence.filter(entry => entry.goals?.includes(goal.id))
  const free = evidence.filter(entry => (entry.goals ?? []).length === 0).slice(0, mostOffered)
  const moved = async (entry: EvidenceRecord, goals: string[]) => {
    const before = entry.goals ?? []
    await services.saveEvidence(entry.id, { goals })
    return () => services.saveEvidence(entry.id, { goals: before })
  }
  return (
    <RowForm
      row={goal}
      title={goal.title}
      fields={fields}
      remove={{ label: say(words.remove()), onRemove }}
      // A goal without a name is none: the last one stands until another is typed.
      onSave={({ title, ...change }) =>
        services.patchRow(goalStore, goal.id, { ...change, ...(title?.trim() ? { title } : {}) })
      }
    >
      <section class="op-part">
        <h3>{say(words.shown())}</h3>
        {serving.length === 0 && <p class="ss-quiet">{say(words.none())}</p>}
        <EntryList
          entries={serving}
          button={entry => (
            <Button
              look="plain"
              icon={Unlink}
              aria-label={say(words.detachOne({ entry: entry.action }))}
              onClick={() =>
                void act(
                  say(words.detached()),
                  moved(
                    entry,
                    (entry.goals ?? []).filter(id => id !== goal.id),
                  ),
                )
              }
            >
              {say(words.detach())}
            </Button>
          )}
        />
        {free.length > 0 && <h3>{say(words.free())}</h3>}
        <EntryList
          entries={free}
          button={entry => (
            <Button
              icon={Link}
              aria-label={say(words.attachOne({ entry: entry.action }))}
              onClick={() => void act(say(words.attached()), moved(entry, [goal.id]))}
            >
              {say(words.attach())}
            </Button>
          )}
        />
      </section>
    </RowForm>
  )
}

interface EntryListProps {
  entries: readonly EvidenceRecord[]
  button(entry: EvidenceRecord): preact.ComponentChildren
}

function EntryList({ entries, button }: EntryListProps) {
  if (entries.length === 0) return null
  return (
    <ul class="op-lines">
      {entries.map(entry => (
        <li key={entry.id}>
          <span>
            <a href={formatRoute('brand/evidence', { open: entry.id })}>{entry.action || entry.result}</a>{' '}
            <span class="op-row-quiet">
              {dayWords(entry.date)}
              {entry.number && <> · {entry.number}</>}
              {entry.confidential && <> · {say(words.confidential())}</>}
            </span>
          </span>
          {button(entry)}
        </li>
      ))}
    </ul>
  )
}
