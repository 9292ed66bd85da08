import { localDay, mondayOf, plusDays } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { newPractice } from '../../../src/core/practice/entry'
import { lastTime, prompts, promptsFor, sparksIn } from '../../../src/core/practice/prompts'
import { people as peopleStore } from '../../../src/records/people'
import { type PracticeRecord, practices } from '../../../src/records/practices'
import { touches } from '../../../src/records/touches'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { changeBrand } from '../../shell/change-brand'
import { dayWords } from '../../shell/dates'
import { KeptField } from '../../shell/kept-field'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { formatRoute } from '../../shell/route'
import { SearchField } from '../../shell/search-field'
import { useOneRow } from '../../shell/use-one-row'
import type { PageProps } from '../section'
import { QuarterPart } from './quarter-part'

const words = messages('options/reflection', {
  title: 'Reflection',
  lead: 'Ten minutes a week, in your own words. It opens with what you wrote last time.',
  last: 'Last time, on {day}',
  week: 'What happened this week',
  nothing: 'Nothing is recorded for this week yet.',
  logged: 'Logged on {day}: {entry}',
  touched: 'In touch with {names}.',
  met: 'In touch with {count, plural, one {# person} other {# people}}.',
  seen: '{count, plural, one {# posting was} other {# postings were}} noticed or looked at again.',
  questions: 'This week’s questions',
  sparks: 'Strengths and sparks you named',
  sparksLead: 'Your own words. What rings true belongs in your brand statement.',
  add: 'Add to strengths',
  added: 'Added to your strengths.',
  there: 'In your brand statement',
  earlier: 'Earlier',
  search: 'Search your reflections',
  none: 'Nothing you wrote contains these words.',
  quarter: 'The deeper look, once a quarter',
  weekView: 'Back to this week',
})

const textOf = (entry: PracticeRecord): string => entry.answers.map(({ text }) => text).join(' ')

/** Led here by a search: the entry is what is read first. */
function toOpened(heading: HTMLElement | null): void {
  heading?.scrollIntoView?.({ block: 'center' })
  heading?.focus({ preventScroll: true })
}

/** The week's questions, opened with what was answered last time; and all that was written before. */
export function ReflectionPage(props: PageProps) {
  const { services, nav, notify } = props
  const live = useLive(() => services.watchRows(practices, { by: 'on', reverse: true }), [services])
  const log = useLive(() => services.evidence, [services]).value ?? []
  const brand = useLive(() => services.brand, [services]).value
  const week = mondayOf(localDay(services.now()))
  const touched =
    useLive(() => services.watchRows(touches, { by: 'on', from: week }), [services, week]).value ?? []
  const people = useLive(() => services.watchRows(peopleStore), [services]).value ?? []
  const seen =
    useLive(() => services.seenSince(new Date(`${week}T00:00:00`).toISOString()), [services, week]).value ?? 0
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const entries = live.value ?? []
  const head = (
    <PageHead
      title={title}
      lead={say(words.lead())}
      aside={
        <a href={formatRoute('outlook/reflection', nav.params.view ? {} : { view: 'quarter' })}>
          {say(nav.params.view ? words.weekView() : words.quarter())}
        </a>
      }
    />
  )
  if (live.state === 'loading') return head
  if (nav.params.view === 'quarter')
    return (
      <>
        {head}
        <QuarterPart {...props} entries={entries} />
      </>
    )

  const { act } = actsFor(notify)
  const today = localDay(services.now())
  const monday = mondayOf(today)
  const mine = entries.find(({ kind, on }) => kind === 'reflection' && on >= monday)
  const last = lastTime(entries, mine?.on ?? today)
  const sparks = sparksIn(entries).slice(0, 6)
  const wanted = nav.params.q?.toLowerCase() ?? ''
  const earlier = entries.filter(
    entry =>
      entry.kind === 'reflection' &&
      entry !== mine &&
      textOf(entry).trim() !== '' &&
      textOf(entry).toLowerCase().includes(wanted),
  )
  const strengthen = async (spark: string) => {
    if (!brand) return null
    return changeBrand(services, brand, { ...brand, strengths: [...brand.strengths, spark.slice(0, 200)] })
  }
  const promptWords = (id: string) => {
    const prompt = prompts.find(each => each.id === id)
    return prompt ? say(prompt.text) : ''
  }
  const met = [...new Set(touched.filter(({ on }) => on <= today).map(({ personId }) => personId))]
  const named = met.flatMap(id => people.find(each => each.id === id)?.name ?? [])
  const thisWeeks = log.filter(({ date }) => date >= monday && date <= plusDays(monday, 6))
  return (
    <>
      {head}
      {last && (
        <section class="op-part op-last-time" aria-labelledby="last-time">
          <h2 id="last-time">{say(words.last({ day: { day: last.on } }))}</h2>
          <dl>
            {last.answers.map(({ prompt, text }) => (
              <div key={prompt}>
                <dt>{promptWords(prompt)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section class="op-part" aria-labelledby="happened">
        <h2 id="happened">{say(words.week())}</h2>
        {thisWeeks.length + met.length + seen === 0 ? (
          <p class="ss-quiet">{say(words.nothing())}</p>
        ) : (
          <ul>
            {thisWeeks.map(entry => (
              <li key={entry.id}>
                {say(words.logged({ day: { day: entry.date }, entry: entry.action || entry.result }))}
              </li>
            ))}
            {met.length > 0 && (
              <li>
                {say(
                  named.length === met.length
                    ? words.touched({ names: named })
                    : words.met({ count: met.length }),
                )}
              </li>
            )}
            {seen > 0 && <li>{say(words.seen({ count: seen }))}</li>}
          </ul>
        )}
      </section>
      <QuestionsPart services={services} row={mine} today={today} />
      {sparks.length > 0 && brand && (
        <section class="op-part" aria-labelledby="sparks">
          <h2 id="sparks">{say(words.sparks())}</h2>
          <p class="ss-hint">{say(words.sparksLead())}</p>
          <ul class="op-sparks">
            {sparks.map(({ on, text }) => (
              <li key={`${on} ${text}`}>
                <span>{text}</span>
                {brand.strengths.includes(text.slice(0, 200)) ? (
                  <a href={formatRoute('brand/statement')}>{say(words.there())}</a>
                ) : (
                  <Button look="plain" onClick={() => void act(say(words.added()), strengthen(text))}>
                    {say(words.add())}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(earlier.length > 0 || wanted) && (
        <section class="op-part" aria-labelledby="earlier">
          <h2 id="earlier">{say(words.earlier())}</h2>
          <SearchField
            label={say(words.search())}
            value={nav.params.q ?? ''}
            onSearch={q => nav.set({ q }, true)}
          />
          {earlier.length === 0 && <p>{say(words.none())}</p>}
          {earlier.map(entry => (
            <article key={entry.id} class="op-entry">
              <h3 tabIndex={-1} ref={entry.id === nav.params.open ? toOpened : null}>
                <time dateTime={entry.on}>{dayWords(entry.on)}</time>
              </h3>
              <dl>
                {entry.answers.map(({ prompt, text }) => (
                  <div key={prompt}>
                    <dt>{promptWords(prompt)}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            </article>
          ))}
        </section>
      )}
    </>
  )
}

interface QuestionsPartProps {
  services: PageProps['services']
  /** This week's reflection; undefined until something was answered. */
  row: PracticeRecord | undefined
  today: string
}

function QuestionsPart({ services, row, today }: QuestionsPartProps) {
  const keep = useOneRow(services, practices, row, () => newPractice('reflection', today))
  return (
    <section class="op-part" aria-labelledby="questions">
      <h2 id="questions">{say(words.questions())}</h2>
      <div class="op-form">
        {promptsFor(today).map(({ id, text }) => (
          <KeptField
            key={id}
            label={say(text)}
            rows={3}
            maxLength={5_000}
            text={row?.answers.find(answer => answer.prompt === id)?.text ?? ''}
            onSave={typed =>
              keep(({ answers }) => ({
                answers: [...answers.filter(({ prompt }) => prompt !== id), { prompt: id, text: typed }],
              }))
            }
          />
        ))}
      </div>
    </section>
  )
}
