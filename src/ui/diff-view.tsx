import { useMemo } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { type DiffPart, type DiffRow, diffRows } from './diff/rows'
import { Disclosure } from './disclosure'

const words = messages('ui/diff', {
  same: '{count, plural, one {One line unchanged} other {# lines unchanged}}',
  out: 'taken out:',
  in: 'put in:',
})

interface DiffViewProps {
  before: string
  after: string
  /** What is read first: what changed, or what stayed the same. */
  shows?: 'changes' | 'same'
}

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
      <Disclosure summary={say(words.same({ count: row.lines.length }))} open={open}>
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
      <span class="ss-unseen">{say(words.out())} </span>
      {text}
    </del>
  ) : (
    <ins>
      <span class="ss-unseen">{say(words.in())} </span>
      {text}
    </ins>
  )
}
