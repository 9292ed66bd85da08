import { max, min, sum } from 'd3-array'
import { useState } from 'preact/hooks'
import { type Message, messages } from '../../../src/core/kernel/message'
import type { PayPeriod } from '../../../src/core/posting/posting'
import type { Again, PayCount, Series, Stays } from '../../../src/core/trends/outlook'
import type { PayRange } from '../../../src/core/trends/pay-bands'
import { payOverTime } from '../../../src/core/trends/pay-over-time'
import { payWords } from '../../../src/ui/wording/pay'
import { say } from '../../../src/words/say'
import { Choice } from '../../shell/choice'
import { Figure } from './figure'
import { BarMark, RangeMark } from './marks'
import { SeriesPart } from './series-part'
import { inQuarter, percentWords } from './words'

const words = messages('options/trends-market', {
  pay: 'Pay',
  paySay: 'Half of {count, plural, one {# posting} other {# postings}} that name their pay lie within {pay}.',
  payFew: 'Fewer than five postings of this kind name their pay.',
  payHint:
    'The middle half of what postings name, quarter by quarter; a quarter with fewer than five is left out.',
  title: 'Title',
  place: 'Place',
  any: 'Any',
  quarter: 'Quarter',
  range: 'Middle half',
  count: 'Postings',
  postings: '{count, plural, one {# posting} other {# postings}}',
  mode: 'Where the work is done',
  modeSay: 'Of the postings that say where, {shares}.',
  share: '{share} are {mode}',
  modeRising: '{mode} work is offered more often than before.',
  modeFalling: '{mode} work is offered less often than before.',
  remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'on site',
  Remote: 'Remote',
  Hybrid: 'Hybrid',
  Onsite: 'On site',
  again: 'Employers that post again',
  againSay: 'The same opening posted again under a new date, two weeks to three months later: {names}.',
  againTimes: '{times, plural, one {# time} other {# times}} in {count, number} noticed postings',
  againSome: 'a few times in {count, number} noticed postings',
  employer: 'Employer',
  times: 'Posted again',
  few: 'a few',
  stay: 'How long postings stay',
  staySay:
    'Of the postings that you saw close, half were open for {end}, counted from the day you first saw them.',
  week: 'up to a week',
  weeks: 'up to {count, number} weeks',
  quarterLong: 'up to three months',
  longer: 'more than three months',
  open: 'Open for',
})

const rangeWords = ({ from, to, currency, period }: PayRange): string =>
  payWords({ min: from, max: to, currency, period: period as PayPeriod }) ?? ''

export function PayPart({ pay }: { pay: readonly PayCount[] }) {
  const [wanted, setWanted] = useState({ title: '', place: '' })
  const { titles, places, whole, quarters } = payOverTime(pay, wanted)
  const ranges = quarters.map(({ range }) => range)
  // The ground begins a little below the lowest, so that quarters can be told apart; the amounts stand beside it.
  const low = (min(ranges, ({ from }) => from) ?? 0) * 0.8
  const span = Math.max(1, (max(ranges, ({ to }) => to) ?? 1) * 1.02 - low)
  const choices = (names: readonly string[]) => [
    { value: '', word: say(words.any()) },
    ...names.map(name => ({ value: name, word: name })),
  ]
  return (
    <Figure
      id="pay"
      title={say(words.pay())}
      sentence={
        whole ? say(words.paySay({ count: whole.postings, pay: rangeWords(whole) })) : say(words.payFew())
      }
      hint={say(words.payHint())}
      choice={
        <div class="op-trend-choice">
          <Choice
            label={say(words.title())}
            choices={choices(titles)}
            value={wanted.title}
            onChange={title => setWanted({ ...wanted, title })}
          />
          <Choice
            label={say(words.place())}
            choices={choices(places)}
            value={wanted.place}
            onChange={place => setWanted({ ...wanted, place })}
          />
        </div>
      }
      rows={quarters.map(({ quarter, range }) => ({
        name: inQuarter(quarter),
        picture: <RangeMark from={(range.from - low) / span} to={(range.to - low) / span} />,
        value: rangeWords(range),
      }))}
      table={() => ({
        head: [say(words.quarter()), say(words.range()), say(words.count())],
        rows: quarters.map(({ quarter, range }) => [
          inQuarter(quarter),
          rangeWords(range),
          String(range.postings),
        ]),
      })}
    />
  )
}

const modes: Readonly<Record<string, { said: Message; name: Message }>> = {
  remote: { said: words.remote(), name: words.Remote() },
  hybrid: { said: words.hybrid(), name: words.Hybrid() },
  onsite: { said: words.onsite(), name: words.Onsite() },
}
const modeName = ({ name }: Pick<Series, 'name'>): string => say(modes[name]?.name ?? words.any())

export function ModePart({ series }: { series: readonly Series[] }) {
  const all = sum(series, ({ postings }) => postings)
  const shares = series.map(({ name, postings }) =>
    words.share({ share: percentWords(postings / all), mode: modes[name]?.said ?? '' }),
  )
  const moves = series.flatMap(each =>
    each.direction === 'rising'
      ? [say(words.modeRising({ mode: modeName(each) }))]
      : each.direction === 'falling'
        ? [say(words.modeFalling({ mode: modeName(each) }))]
        : [],
  )
  return (
    <SeriesPart
      id="mode"
      title={say(words.mode())}
      sentence={[say(words.modeSay({ shares })), ...moves].join(' ')}
      series={series}
      nameOf={modeName}
    />
  )
}

export function AgainPart({ again }: { again: readonly Again[] }) {
  const most = max(again, ({ postings }) => postings) ?? 1
  return (
    <Figure
      id="again"
      title={say(words.again())}
      sentence={say(words.againSay({ names: again.slice(0, 3).map(({ employer }) => employer) }))}
      rows={again.map(({ employer, postings, times }) => ({
        name: employer,
        picture: <BarMark share={postings / most} />,
        value: say(
          times === null
            ? words.againSome({ count: postings })
            : words.againTimes({ times, count: postings }),
        ),
      }))}
      table={() => ({
        head: [say(words.employer()), say(words.count()), say(words.times())],
        rows: again.map(({ employer, postings, times }) => [
          employer,
          String(postings),
          times === null ? say(words.few()) : String(times),
        ]),
      })}
    />
  )
}

const ends: readonly Message[] = [
  words.week(),
  words.weeks({ count: 2 }),
  words.weeks({ count: 4 }),
  words.weeks({ count: 8 }),
  words.quarterLong(),
  words.longer(),
]

export function StayPart({ stays }: { stays: Stays }) {
  const most = max(stays.groups, group => group ?? 0) ?? 1
  return (
    <Figure
      id="stay"
      title={say(words.stay())}
      sentence={say(words.staySay({ end: ends[stays.middle] ?? words.longer() }))}
      rows={stays.groups.flatMap((group, i) =>
        group === null
          ? []
          : [
              {
                name: say(ends[i] ?? words.longer()),
                picture: <BarMark share={group / Math.max(1, most)} />,
                value: say(words.postings({ count: group })),
              },
            ],
      )}
      table={() => ({
        head: [say(words.open()), say(words.count())],
        rows: stays.groups.map((group, i) => [
          say(ends[i] ?? words.longer()),
          group === null ? say(words.few()) : String(group),
        ]),
      })}
    />
  )
}
