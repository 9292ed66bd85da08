import { useMemo } from 'preact/hooks'
import { type DiffPart, type DiffRow, diffRows } from './diff/rows'
import { Disclosure } from './disclosure'

export interface DiffViewProps {
  before: string
  after: string
  /** What is read first: what changed, or what stayed the same. */
  shows?: 'changes' | 'same'
}

const lines = (count: number) => (count === 1 ? 'One line' : `${count} lines`)

/** Two texts as one: what went is struck out, what came is underlined, what stayed folds away. */
export function DiffView({ before, after, shows = 'changes' }: DiffViewProps) {
  const rows = useMemo(() => diffRows(before, after), [before, after])
  return (
    <div class="ss-diff">
      {rows.map((row, i) => (
        <Row key={i} row={row} open={shows === 'same'} />
      ))}
    </div>
  )
}

function Row({ row, open }: { row: DiffRow; open: boolean }) {
  if (row.kind === 'same') {
    return (
      <Disclosure summary={`${lines(row.lines.length)} the same`} open={open}>
        {row.lines.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </Disclosure>
    )
  }
  return (
    <p>
      {row.parts.map((part, i) => (
        <Part key={i} {...part} />
      ))}
    </p>
  )
}

function Part({ kind, text }: DiffPart) {
  if (kind === 'same') return <>{text}</>
  return kind === 'out' ? (
    <del>
      <span class="ss-unseen">taken out: </span>
      {text}
    </del>
  ) : (
    <ins>
      <span class="ss-unseen">put in: </span>
      {text}
    </ins>
  )
}
