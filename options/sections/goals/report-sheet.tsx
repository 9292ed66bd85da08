import { messages } from '../../../src/core/kernel/message'
import { reportLines } from '../../../src/core/reports/report-lines'
import type { Report } from '../../../src/core/reports/report-record'
import { say } from '../../../src/words/say'

const words = messages('options/report-sheet', { period: '{from} to {to}' })

/** The report on paper alone: the page prints this and nothing else. */
export function ReportSheet({ title, report }: { title: string; report: Report }) {
  return (
    <article class="op-paper" aria-hidden="true">
      <h1>{title}</h1>
      <p>{say(words.period({ from: { day: report.from }, to: { day: report.to } }))}</p>
      {reportLines(report.text).map(({ kind, text }, at) => {
        if (kind === 'heading') return <h2 key={at}>{text}</h2>
        return <p key={at}>{kind === 'item' ? `– ${text}` : text}</p>
      })}
    </article>
  )
}
