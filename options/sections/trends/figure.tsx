import { ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'

const words = messages('options/trends-figure', {
  table: 'As a table',
})

export interface FigureRow {
  name: string
  picture?: ComponentChildren
  value: ComponentChildren
}

export interface FigureTable {
  head: readonly string[]
  /** The first cell of each row names it. */
  rows: readonly (readonly string[])[]
}

interface FigureProps {
  /** Names it in addresses, tests and ids. */
  id: string
  title: string
  /** What the picture says, in a sentence or two. */
  sentence: string
  /** How to read it, where that is not plain. */
  hint?: string
  /** Something to choose what is shown. */
  choice?: ComponentChildren
  rows: readonly FigureRow[]
  /** Made when it is opened. */
  table?: () => FigureTable
}

/** First the sentence, then the picture, then its table for who asks for it. */
export function Figure({ id, title, sentence, hint, choice, rows, table }: FigureProps) {
  return (
    <section class="op-part op-trend" data-trend={id} aria-labelledby={`trend-${id}`}>
      <h2 id={`trend-${id}`}>{title}</h2>
      <p class="op-trend-say">{sentence}</p>
      {choice}
      {rows.length > 0 && (
        <ul class="op-chart">
          {rows.map(({ name, picture, value }) => (
            <li key={name}>
              <span class="op-chart-name">{name}</span>
              {picture && <span class="op-chart-picture">{picture}</span>}
              <span class="op-chart-value">{value}</span>
            </li>
          ))}
        </ul>
      )}
      {hint && <p class="ss-hint">{hint}</p>}
      {table && rows.length > 0 && <TableOnDemand caption={title} table={table} />}
    </section>
  )
}

function TableOnDemand({ caption, table }: { caption: string; table: () => FigureTable }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="ss-disclosure" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon node={ChevronRight} class="ss-turn" />
        <span>{say(words.table())}</span>
      </summary>
      <div class="ss-disclosed op-trend-table">{open && <Made caption={caption} made={table()} />}</div>
    </details>
  )
}

function Made({ caption, made: { head, rows } }: { caption: string; made: FigureTable }) {
  return (
    <table class="op-table">
      <caption class="ss-unseen">{caption}</caption>
      <thead>
        <tr>
          {head.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={head[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
