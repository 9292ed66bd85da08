import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countRows, diffRows } from '../../../src/ui/diff/rows'

describe('what differs between two texts', () => {
  it('is told word by word where a line was rewritten, and line by line where it was replaced', () => {
    const rows = diffRows(
      'Kept\nRebuilt the forecast in SQL\nSpeaks French',
      'Kept\nRebuilt the forecast in Excel\nPlays chess well, mostly',
    )
    expect(rows).toEqual([
      { kind: 'same', lines: ['Kept'] },
      {
        kind: 'line',
        parts: [
          { kind: 'same', text: 'Rebuilt the forecast in ' },
          { kind: 'out', text: 'SQL' },
          { kind: 'in', text: 'Excel' },
        ],
      },
      { kind: 'line', parts: [{ kind: 'out', text: 'Speaks French' }] },
      { kind: 'line', parts: [{ kind: 'in', text: 'Plays chess well, mostly' }] },
    ])
    expect(countRows(rows)).toEqual({ changed: 3, same: 1 })
  })

  it('holds both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a b c', 'a x c', 'q', 'long line of words'), { maxLength: 8 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const side = (wanted: 'in' | 'out') =>
          diffRows(before.join('\n'), after.join('\n')).flatMap(row => {
            if (row.kind === 'same') return row.lines
            const own = row.parts.filter(part => part.kind === 'same' || part.kind === wanted)
            return own.some(part => part.kind === wanted) || row.parts.every(part => part.kind === 'same')
              ? [own.map(part => part.text).join('')]
              : []
          })
        expect(side('out')).toEqual(before)
        expect(side('in')).toEqual(after)
      }),
    )
  })
})
