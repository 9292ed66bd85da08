import { max } from 'd3-array'
import { messages } from '../../../src/core/kernel/message'
import type { Series } from '../../../src/core/trends/outlook'
import { halvesOf, shareOf, stepsOf } from '../../../src/core/trends/trend'
import { say } from '../../../src/words/say'
import { Figure, type FigureRow, type FigureTable } from './figure'
import { LineMark } from './marks'
import { inMonth, percentWords } from './words'

const words = messages('options/trends-series', {
  rises: 'rising, from {before} to {after}',
  falls: 'falling, from {before} to {after}',
  steady: '{share} of postings',
  month: 'Time',
  few: '–',
})

interface SeriesPartProps {
  id: string
  title: string
  sentence: string
  hint?: string
  series: readonly Series[]
  nameOf(series: Series): string
}

/** Shares over time, one line below another on one scale. */
export function SeriesPart({ id, title, sentence, hint, series, nameOf }: SeriesPartProps) {
  const lines = series.map(each => ({ each, points: stepsOf(each.months).map(shareOf) }))
  const most = max(lines.flatMap(({ points }) => points.map(point => point ?? 0))) ?? 0
  const rows = lines.map(
    ({ each, points }): FigureRow => ({
      name: nameOf(each),
      picture: <LineMark points={points} most={most} />,
      value: valueWords(each),
    }),
  )
  return (
    <Figure
      id={id}
      title={title}
      sentence={sentence}
      {...(hint ? { hint } : {})}
      rows={rows}
      table={() => tableOf(series, nameOf)}
    />
  )
}

function valueWords({ months, direction, postings }: Series): string {
  const halves = halvesOf(months)
  const all = months.reduce((sum, each) => sum + each.all, 0)
  if (!halves || direction === 'steady' || direction === null)
    return say(words.steady({ share: percentWords(all === 0 ? 0 : postings / all) }))
  const told = { before: percentWords(halves.before), after: percentWords(halves.after) }
  return say(direction === 'rising' ? words.rises(told) : words.falls(told))
}

const tableOf = (series: readonly Series[], nameOf: (series: Series) => string): FigureTable => ({
  head: [say(words.month()), ...series.map(nameOf)],
  rows: stepsOf(series[0]?.months ?? []).map(({ month }, i) => [
    inMonth(month),
    ...series.map(each => {
      const at = stepsOf(each.months)[i]
      const share = at ? shareOf(at) : null
      return share === null ? say(words.few()) : percentWords(share)
    }),
  ]),
})
