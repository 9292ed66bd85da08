import { Target } from 'lucide'
import { useRef } from 'preact/hooks'
import { newGoal } from '../../../src/core/brand/goal'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { type GoalRecord, goals as goalStore } from '../../../src/records/goals'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { QuickAdd } from '../../shell/quick-add'
import { formatRoute } from '../../shell/route'
import { intoRows, useRowKeys } from '../../shell/row-keys'
import { addedRow } from '../../shell/row-services'
import { SearchField } from '../../shell/search-field'
import { GoalDetail } from './goal-detail'
import { stateWords } from './goal-words'
import { place, type ViewProps } from './view'

const words = messages('options/goals', {
  title: 'Goals and reports',
  add: 'A goal in your present job',
  button: 'Add the goal',
  added: 'Goal added.',
  deleted: 'Goal deleted. Its evidence stays in the log.',
  search: 'Search your goals',
  empty: 'No goals yet',
  emptyText:
    'Write down what your manager expects of you this year, one line each. What you log can then be attached to it, and a self-review nearly writes itself.',
  idle: 'Open a goal to say what it is for, and to attach what you did for it.',
  back: 'All goals',
  entries: '{count, plural, =0 {no evidence yet} one {# entry} other {# entries}}',
  due: 'due {day}',
})

/** Open ones first, by the day that they are due; then what is over, the newest first. */
const inOrder = (a: GoalRecord, b: GoalRecord): number => {
  if ((a.state === 'open') !== (b.state === 'open')) return a.state === 'open' ? -1 : 1
  const by = (goal: GoalRecord) => goal.due ?? '9999'
  return by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a.id < b.id ? 1 : -1
}

export function GoalsView({ services, nav, notify, head }: ViewProps) {
  const live = useLive(() => services.watchRows(goalStore), [services])
  const evidence = useLive(() => services.evidence, [services]).value ?? []
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />
  const { act, told } = actsFor(notify)
  const goals = [...(live.value ?? [])].sort(inOrder)
  const wanted = (nav.params.q ?? '').toLowerCase()
  const found = goals.filter(goal =>
    [goal.title, goal.managerView, goal.ownPurpose].join(' ').toLowerCase().includes(wanted),
  )
  const open = goals.find(({ id }) => id === nav.params.open)
  const serving = (id: string) => evidence.filter(entry => entry.goals?.includes(id))

  const add = (title: string) =>
    addedRow(services, goalStore, newGoal(title, localDay(services.now())), id => nav.set({ open: id }))
  return (
    <ListDetail
      backHref={formatRoute(place, { ...nav.params, open: undefined })}
      backLabel={say(words.back())}
      head={head}
      list={
        <>
          <QuickAdd
            label={say(words.add())}
            button={say(words.button())}
            onAdd={title => told(say(words.added()), add(title))}
          />
          {goals.length > 0 && (
            <SearchField
              label={say(words.search())}
              value={nav.params.q ?? ''}
              onSearch={q => nav.set({ q }, true)}
              onKeyDown={event => intoRows(event, list.current)}
            />
          )}
          <div ref={list}>
            <ul class="op-rows">
              {found.map(goal => (
                <li key={goal.id}>
                  <a
                    class="op-row"
                    data-row={goal.id}
                    href={formatRoute(place, { ...nav.params, open: goal.id })}
                    aria-current={goal.id === open?.id ? 'true' : undefined}
                  >
                    <span class="op-row-title">{goal.title}</span>
                    <span class="op-row-more">
                      {say(words.entries({ count: serving(goal.id).length }))}
                      {goal.due && goal.state === 'open' && (
                        <> · {say(words.due({ day: { day: goal.due } }))}</>
                      )}
                      {goal.state !== 'open' && <> · {say(stateWords[goal.state])}</>}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
          {live.state === 'ready' && goals.length === 0 && (
            <EmptyState icon={Target} title={say(words.empty())}>
              <p>{say(words.emptyText())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open ? (
          <GoalDetail
            key={open.id}
            services={services}
            goal={open}
            evidence={evidence}
            notify={notify}
            onRemove={() => {
              nav.set({ open: undefined })
              void act(say(words.deleted()), services.removeRow(goalStore, open.id))
            }}
          />
        ) : null
      }
      idle={goals.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
