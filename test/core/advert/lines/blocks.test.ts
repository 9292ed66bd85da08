import { expect, it } from 'vitest'
import { blocksOf } from '../../../../src/core/advert/lines/blocks'
import { viewLine } from '../../../../src/core/advert/lines/line-view'
import { wordsOf } from '../../../../src/core/advert/words/languages'

const views = ['We weave.', 'Requirements', 'A loom', 'Two looms', 'Benefits', 'Bread'].map(text =>
  viewLine(text, wordsOf('en')),
)

it('puts each line with the heading above it', () => {
  const { blocks, blockOf } = blocksOf(views, () => [])
  expect(blockOf).toEqual([0, 1, 1, 1, 2, 2])
  expect(blocks.map(block => block.heading?.text ?? null)).toEqual([null, 'Requirements', 'Benefits'])
})

it('counts what its lines show, without the heading', () => {
  const { blocks } = blocksOf(views, view =>
    view.text.includes('loom') ? (view.text.startsWith('Two') ? [7, 9] : [7]) : [1],
  )
  expect(blocks.map(block => block.signs)).toEqual([
    [[1, 4]],
    [
      [7, 4],
      [9, 2],
    ],
    [[1, 4]],
  ])
})
