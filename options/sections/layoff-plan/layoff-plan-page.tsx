import { localDay } from '../../../src/core/kernel/days'
import { type Message, messages } from '../../../src/core/kernel/message'
import { layoffItems, planState } from '../../../src/core/practice/layoff'
import type { Readiness } from '../../../src/core/practice/readiness'
import { type ReadinessRecord, readiness } from '../../../src/records/readiness'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { KeptField } from '../../shell/kept-field'
import { LoadFailed } from '../../shell/load-failed'
import { OneOf } from '../../shell/one-of'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import { useOneRow } from '../../shell/use-one-row'
import type { PageProps } from '../section'

const words = messages('options/layoff-plan', {
  title: 'Layoff plan',
  lead: 'No job is permanent. With a plan in place before you need it, it is easier to stay calm. Look through it once a quarter; if nothing has changed, two minutes are enough.',
  state: '{ready} of {all} in place.',
  looked: 'Last looked at on {day}.',
  never: 'Not looked at yet.',
  due: '{count, plural, one {One item has} other {# items have}} not been looked at for a quarter.',
  ready: 'In place',
  notYet: 'Not yet',
  notNeeded: 'Not for me',
  where: 'Where it is',
  whereHint: 'A drawer, a folder, a person: never the thing itself.',
  lookedOn: 'Looked at on {day}',
  months: 'How many months, and where',
  monthsHint: 'Only if you want to note it: it stays on this device, like everything here.',
  calls: 'Whom you would call',
  callsHint: 'Names are enough.',
  toPeople: 'Choose among the people you keep',
  firstWeek: 'The first week, day by day',
  firstWeekHint: 'In a few words: whom you tell, what you claim, what you rest from.',
})

/** What some items ask for in place of where they lie. */
const asks: Readonly<Record<string, { label: Message; hint: Message }>> = {
  cash: { label: words.months(), hint: words.monthsHint() },
  calls: { label: words.calls(), hint: words.callsHint() },
  plan: { label: words.firstWeek(), hint: words.firstWeekHint() },
}

const states: readonly { value: Readiness['state']; word: Message }[] = [
  { value: 'ready', word: words.ready() },
  { value: 'not-yet', word: words.notYet() },
  { value: 'not-needed', word: words.notNeeded() },
]

/** What should be in place before it is needed; each item with where it is and when it was last looked at. */
export function LayoffPlanPage({ services, notify }: PageProps) {
  const live = useLive(() => services.watchRows(readiness), [services])
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const { failed } = actsFor(notify)
  const rows = live.value ?? []
  const today = localDay(services.now())
  const plan = planState(rows, today)
  return (
    <>
      <PageHead title={title} lead={say(words.lead())} />
      {live.state === 'ready' && (
        <>
          <p class="op-plan-state">
            <strong>{say(words.state({ ready: plan.ready, all: plan.all }))}</strong>{' '}
            {say(plan.lookedOn ? words.looked({ day: { day: plan.lookedOn } }) : words.never())}{' '}
            {plan.lookedOn && plan.due.length > 0 && say(words.due({ count: plan.due.length }))}
          </p>
          <ul class="op-plan">
            {layoffItems.map(({ id, text }) => (
              <PlanItem
                key={id}
                services={services}
                item={id}
                text={text}
                row={rows.find(each => each.item === id)}
                today={today}
                onFailed={failed}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface PlanItemProps {
  services: PageProps['services']
  item: string
  text: Message
  /** Undefined until it was looked at. */
  row: ReadinessRecord | undefined
  today: string
  onFailed(error: unknown): void
}

function PlanItem({ services, item, text, row, today, onFailed }: PlanItemProps) {
  const fresh = () => ({ item, state: 'not-yet' as const, where: '', lookedOn: today })
  const keepRow = useOneRow(services, readiness, row, fresh)
  const keep = (change: Partial<Pick<Readiness, 'state' | 'where'>>) =>
    keepRow(() => ({ ...change, lookedOn: today }))
  return (
    <li class="op-plan-item" data-item={item}>
      <h2>{say(text)}</h2>
      <OneOf
        label={say(text)}
        choices={states.map(({ value, word }) => ({ value, word: say(word) }))}
        value={row?.state ?? null}
        onChange={state => void keep({ state }).catch(onFailed)}
      />
      {row?.state === 'ready' && (
        <KeptField
          label={say(asks[item]?.label ?? words.where())}
          hint={say(asks[item]?.hint ?? words.whereHint())}
          maxLength={500}
          text={row.where}
          onSave={where => keep({ where })}
        />
      )}
      {item === 'calls' && (
        <p>
          <a href={formatRoute('people/people')}>{say(words.toPeople())}</a>
        </p>
      )}
      {row && <p class="ss-quiet">{say(words.lookedOn({ day: { day: row.lookedOn } }))}</p>}
    </li>
  )
}
