import { diffArrays, diffWordsWithSpace } from 'diff'

/** A piece of a line: in both, only in the older text, or only in the newer. */
export interface DiffPart {
  kind: 'same' | 'out' | 'in'
  text: string
}

export type DiffRow =
  /** Lines that are the same, in a row. */
  { kind: 'same'; lines: string[] } | { kind: 'line'; parts: DiffPart[] }

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trimEnd())
    .filter(line => line !== '')

/** What differs between two texts: line by line, and word by word where a line was rewritten. */
export function diffRows(before: string, after: string): DiffRow[] {
  const rows: DiffRow[] = []
  let out: string[] = []
  const whole = (kind: 'in' | 'out', lines: readonly string[]) =>
    rows.push(...lines.map((text): DiffRow => ({ kind: 'line', parts: [{ kind, text }] })))
  for (const change of diffArrays(linesOf(before), linesOf(after))) {
    if (change.removed) {
      out.push(...change.value)
      continue
    }
    if (change.added) {
      const pairs = Math.min(out.length, change.value.length)
      for (let i = 0; i < pairs; i++) rows.push(...rewritten(out[i] ?? '', change.value[i] ?? ''))
      whole('out', out.slice(pairs))
      whole('in', change.value.slice(pairs))
    } else {
      whole('out', out)
      rows.push({ kind: 'same', lines: [...change.value] })
    }
    out = []
  }
  whole('out', out)
  return rows
}

/** One row where the lines share words; two where one was put in the other's place. */
function rewritten(before: string, after: string): DiffRow[] {
  const parts = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): DiffPart => ({ kind: added ? 'in' : removed ? 'out' : 'same', text: value }),
  )
  const kept = parts.filter(part => part.kind === 'same').reduce((sum, part) => sum + part.text.length, 0)
  if (kept * 3 >= Math.max(before.length, after.length)) return [{ kind: 'line', parts }]
  return [
    { kind: 'line', parts: [{ kind: 'out', text: before }] },
    { kind: 'line', parts: [{ kind: 'in', text: after }] },
  ]
}

/** How many lines were changed, and how many are the same. */
export const countRows = (rows: readonly DiffRow[]): { changed: number; same: number } => ({
  changed: rows.filter(row => row.kind === 'line').length,
  same: rows.reduce((sum, row) => sum + (row.kind === 'same' ? row.lines.length : 0), 0),
})
