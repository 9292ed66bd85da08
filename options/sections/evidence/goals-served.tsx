import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { formatRoute } from '../../shell/route'
import { Tick } from '../../shell/tick'

const words = messages('options/goals-served', {
  title: 'Goals it serves',
  noGoals: 'There are no open goals to attach it to.',
  add: 'Add a goal',
})

interface GoalsServedProps {
  goals: readonly { id: string; title: string }[]
  served: readonly string[]
  onChange(served: string[]): void
}

/** Any of the goals, of whatever date, or none. */
export function GoalsServed({ goals, served, onChange }: GoalsServedProps) {
  return (
    <fieldset class="op-ticks">
      <legend class="ss-label">{say(words.title())}</legend>
      {goals.map(({ id, title }) => (
        <Tick
          key={id}
          label={title}
          ticked={served.includes(id)}
          onTick={on => onChange(on ? [...served, id] : served.filter(each => each !== id))}
        />
      ))}
      {goals.length === 0 && (
        <p class="ss-hint">
          {say(words.noGoals())} <a href={formatRoute('brand/goals')}>{say(words.add())}</a>
        </p>
      )}
    </fieldset>
  )
}
