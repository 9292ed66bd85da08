import { CalendarClock } from 'lucide'
import { useState } from 'preact/hooks'
import { localDay, plusDays, plusWorkingDays } from '../core/kernel/days'
import { messages } from '../core/kernel/message'
import type { Due } from '../core/pipeline/due'
import type { ActionEntry, Actions, NextAction as Next } from '../core/pipeline/next-action'
import { say } from '../words/say'
import { Button } from './button'
import { Icon } from './icon'
import { NextActionForm } from './next-action-form'
import { dayWord, dueWord } from './wording/days'

const words = messages('ui/next-action', {
  label: 'Next action',
  title: 'Next',
  plan: '{action} {day}',
  planReminded: 'and remind me',
  silent:
    'No reminder will be shown: the browser doesn’t let Steppingstone show notifications. It is listed under Due all the same.',
  allow: 'Allow reminders',
  done: 'Done',
  later: 'Later',
  change: 'Change',
  remove: 'Remove',
  calendar: 'Calendar file',
  putOff: 'Put off',
  tomorrow: 'Tomorrow',
  threeDays: 'In three working days',
  week: 'In a week',
  comes: 'You’ll be reminded at {time} that day.',
  passed: 'No reminder will come: {time} that day had already passed.',
  came: 'You were reminded {day}.',
  doneOn: 'done {day}',
})

/** Whether the browser lets reminders be shown, and at which time of a day they are. */
interface Reminding {
  allowed: boolean
  at: string
}

export interface NextActionProps {
  actions: Actions | undefined
  /** What can be planned with one click. */
  suggestion: Pick<Due, 'text' | 'due'> | null
  /** Undefined until it is known. */
  reminding: Reminding | undefined
  now: string
  /** What was typed before and not kept yet. */
  draft?: ActionEntry | null
  /** Called at every keystroke; null where it was given up. What became a plan is the caller's to drop, once it is kept. */
  onDraft?(entry: ActionEntry | null): void
  /** Called in the very click: a reminder asks the browser for leave only then. */
  onPlan(entry: ActionEntry): void
  onDone(): void
  onDrop(): void
  /** Called in the very click. */
  onAllow(): void
  /** Saves it as a file for a calendar. */
  onCalendar(): void
}

const standardTime = '09:00'

/** What to do next about an opportunity: planned, done, put off, or taken away. */
export function NextAction(props: NextActionProps) {
  const { actions, suggestion, reminding, now, draft, onDraft, onPlan } = props
  const [editing, setEditing] = useState(draft != null)
  const today = localDay(now)
  const next = actions?.next ?? null
  const at = reminding?.at ?? standardTime
  const plan = (entry: ActionEntry) => {
    setEditing(false)
    onPlan(entry)
  }
  const empty = { text: '', due: plusWorkingDays(today, 3), remind: false }
  return (
    <section class="ss-next" aria-label={say(words.label())}>
      <h2 class="ss-group">{say(words.title())}</h2>
      {next && !editing && (
        <Planned {...props} next={next} at={at} today={today} onEdit={() => setEditing(true)} />
      )}
      {(!next || editing) && (
        <>
          {suggestion && !next && !editing && (
            <div class="ss-next-acts">
              <Button
                icon={CalendarClock}
                onClick={() => plan({ ...suggestion, text: say(suggestion.text), remind: false })}
              >
                {say(words.plan({ action: suggestion.text, day: dayWord(suggestion.due, now) }))}
              </Button>
              <Button
                look="plain"
                onClick={() => plan({ ...suggestion, text: say(suggestion.text), remind: true })}
              >
                {say(words.planReminded())}
              </Button>
            </div>
          )}
          <NextActionForm
            key={`${editing} ${next?.text ?? ''}`}
            entry={draft ?? next ?? empty}
            at={at}
            now={now}
            onEdit={entry => onDraft?.(entry)}
            onKeep={plan}
            onCancel={
              next
                ? () => {
                    onDraft?.(null)
                    setEditing(false)
                  }
                : undefined
            }
          />
        </>
      )}
      <Done actions={actions} now={now} />
    </section>
  )
}

interface PlannedProps extends NextActionProps {
  next: Next
  at: string
  today: string
  onEdit(): void
}

function Planned({
  actions,
  next,
  at,
  today,
  now,
  reminding,
  onPlan,
  onDone,
  onDrop,
  onAllow,
  onCalendar,
  onEdit,
}: PlannedProps) {
  const [later, setLater] = useState(false)
  const putOff = (due: string) => {
    setLater(false)
    onPlan({ text: next.text, due, remind: next.remind })
  }
  const silent = next.remind && reminding?.allowed === false
  return (
    <div class="ss-next-planned">
      <p class="ss-next-text">
        <Icon node={CalendarClock} /> <strong>{next.text}</strong>{' '}
        <span class={next.due < today ? 'ss-next-over' : 'ss-quiet'}>{dueWord(next.due, now)}</span>
      </p>
      <p class="ss-hint" role="status">
        {silent ? say(words.silent()) : reminderLine(next, actions?.changedAt, at, now)}
      </p>
      {silent && <Button onClick={onAllow}>{say(words.allow())}</Button>}
      <div class="ss-next-acts">
        <Button onClick={onDone}>{say(words.done())}</Button>
        <Button aria-expanded={later} onClick={() => setLater(!later)}>
          {say(words.later())}
        </Button>
        <Button look="plain" onClick={onEdit}>
          {say(words.change())}
        </Button>
        <Button look="plain" onClick={onDrop}>
          {say(words.remove())}
        </Button>
        <Button look="plain" onClick={onCalendar}>
          {say(words.calendar())}
        </Button>
      </div>
      {later && (
        <fieldset class="ss-next-acts">
          <legend class="ss-unseen">{say(words.putOff())}</legend>
          <Button onClick={() => putOff(plusDays(today, 1))}>{say(words.tomorrow())}</Button>
          <Button onClick={() => putOff(plusWorkingDays(today, 3))}>{say(words.threeDays())}</Button>
          <Button onClick={() => putOff(plusDays(today, 7))}>{say(words.week())}</Button>
        </fieldset>
      )}
    </div>
  )
}

function reminderLine(
  { remind, remindedAt }: Next,
  plannedAt: string | undefined,
  at: string,
  now: string,
): string {
  if (!remind) return ''
  if (remindedAt === null) return say(words.comes({ time: at }))
  // Set together with the plan: there was nothing to be reminded of any more.
  if (remindedAt === plannedAt) return say(words.passed({ time: at }))
  return say(words.came({ day: dayWord(remindedAt, now) }))
}

/** The last few that were done. */
function Done({ actions, now }: { actions: Actions | undefined; now: string }) {
  const done = actions?.done.slice(-3).reverse() ?? []
  if (done.length === 0) return null
  return (
    <ul class="ss-next-done" aria-label={say(words.done())}>
      {done.map(each => (
        <li key={each.doneAt}>
          {each.text} <span class="ss-quiet">{say(words.doneOn({ day: dayWord(each.doneAt, now) }))}</span>
        </li>
      ))}
    </ul>
  )
}
