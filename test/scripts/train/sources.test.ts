import { expect, it } from 'vitest'
import { sourcesOf } from '../../../scripts/train/sources'

it('joins what one employer wrote, what one collection holds, and what either joins', () => {
  const adverts = [
    { id: '1', company: 'Quillbrook Mill', source: 'board-a #1' },
    { id: '2', company: 'Harrow & Finch', source: 'board-a #2' },
    { id: '3', company: 'harrow and finch', source: 'board-b' },
    { id: '4', company: 'HARROW & FINCH', source: 'board-c' },
    { id: '5', company: 'Quillbrook mill.', source: null },
    { id: '6', company: null, source: null },
    { id: '7', company: '' },
  ]
  const [a, b, c, d, e, f, g] = sourcesOf(adverts)
  expect([b, d, e]).toEqual([a, a, a])
  expect(new Set([a, c, f, g]).size).toBe(4)
})
