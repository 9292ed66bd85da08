import { localDay, mondayOf, plusDays } from '../../../src/core/kernel/days'
import { type Message, messages } from '../../../src/core/kernel/message'
import {
  balanceOf,
  type CareerKind,
  careerKinds,
  type Done,
  kindMessage,
} from '../../../src/core/practice/balance'
import type { JobWeek } from '../../../src/core/practice/job-week'
import { jobWeeks } from '../../../src/records/jobWeeks'
import { practices } from '../../../src/records/practices'
import { touches } from '../../../src/records/touches'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { dayWords } from '../../shell/dates'
import { LoadFailed } from '../../shell/load-failed'
import { OneOf } from '../../shell/one-of'
import { PageHead } from '../../shell/page-head'
import { useOneRow } from '../../shell/use-one-row'
import type { PageProps } from '../section'

const words = messages('options/balance', {
  title: 'Balance',
  lead: 'What you did for your career in the last four weeks, next to your job. It counts what you logged; there is no right number.',
  job: 'How much did the job take this week?',
  light: 'Little',
  usual: 'As usual',
  heavy: 'A lot',
  week: 'Week of {day}',
  done: '{kind}: {count, number}',
  none: 'Nothing logged',
  load: 'The job took {load, select, light {little} heavy {a lot} other {as much as usual}}.',
})

const loads: readonly { value: JobWeek['load']; word: Message }[] = [
  { value: 'light', word: words.light() },
  { value: 'usual', word: words.usual() },
  { value: 'heavy', word: words.heavy() },
]

const kindOf: Record<string, CareerKind> = {
  reflection: 'reflection',
  quarter: 'reflection',
  learning: 'learning',
  volunteering: 'volunteering',
  experiment: 'experiments',
}

/** Four weeks of attention: a sentence, a picture, and one optional tap for the job's side. */
export function BalancePage({ services, notify }: PageProps) {
  const today = localDay(services.now())
  const from = plusDays(mondayOf(today), -21)
  const live = useLive(() => services.watchRows(practices, { by: 'on', from }), [services, from])
  const touched = useLive(() => services.watchRows(touches, { by: 'on', from }), [services, from]).value ?? []
  const log = useLive(() => services.evidence, [services]).value ?? []
  const loadsTold = useLive(() => services.watchRows(jobWeeks), [services]).value
  const job = loadsTold ?? []
  const week = mondayOf(today)
  const mine = job.find(each => each.week === week)
  const keep = useOneRow(services, jobWeeks, mine, () => ({ week, load: 'usual' as const }))
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const { failed } = actsFor(notify)
  const done: Done[] = [
    ...(live.value ?? []).flatMap(({ kind, on }) => (kindOf[kind] ? [{ kind: kindOf[kind], on }] : [])),
    ...touched.map(({ on }) => ({ kind: 'people' as const, on })),
    ...log.filter(({ date }) => date >= from).map(({ date }) => ({ kind: 'evidence' as const, on: date })),
  ]
  const { weeks, say: sentence } = balanceOf(done, job, today)
  const most = Math.max(
    1,
    ...weeks.map(({ counts }) => Object.values(counts).reduce((sum, count) => sum + count, 0)),
  )
  return (
    <>
      <PageHead title={title} lead={say(words.lead())} />
      {live.state === 'ready' && (
        <>
          <p class="op-balance-say">{say(sentence)}</p>
          <ol class="op-balance">
            {weeks.map(({ week: monday, counts, load }) => {
              const all = careerKinds.flatMap(kind => (counts[kind] ? [{ kind, count: counts[kind] }] : []))
              const sum = all.reduce((total, { count }) => total + count, 0)
              return (
                <li key={monday}>
                  <h2>{say(words.week({ day: dayWords(monday) }))}</h2>
                  <svg
                    class="op-balance-bar"
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width="100" height="4" class="op-balance-ground" />
                    <rect width={(100 * sum) / most} height="4" class="op-balance-done" />
                  </svg>
                  <p>
                    {sum === 0
                      ? say(words.none())
                      : all
                          .map(({ kind, count }) => say(words.done({ kind: kindMessage(kind), count })))
                          .join(' · ')}
                  </p>
                  {load && <p class="ss-quiet">{say(words.load({ load }))}</p>}
                </li>
              )
            })}
          </ol>
          {loadsTold && (
            <OneOf
              shown
              label={say(words.job())}
              choices={loads.map(({ value, word }) => ({ value, word: say(word) }))}
              value={mine?.load ?? null}
              onChange={load => void keep(() => ({ load })).catch(failed)}
            />
          )}
        </>
      )}
    </>
  )
}
