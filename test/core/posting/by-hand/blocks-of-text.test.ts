import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, maxBlockLength, plainText } from '../../../../src/core/posting/blocks'
import { blocksOfEdit, blocksOfText } from '../../../../src/core/posting/by-hand/blocks-of-text'
import { anyText } from '../../../any-text'

const short = (text: string) => blocksOfText(text).map(block => `${block.kind[0]} ${block.text}`)

describe('a pasted text as blocks', () => {
  it('tells headings, list items with their depth, and paragraphs', () => {
    const text = `Payroll Manager

We pay 900 people on time.

What you do
• Run the monthly payroll
  - Check it twice
• Answer questions

REQUIREMENTS
Five years of payroll.
Benefits:
1. A garden
2) A canteen`
    expect(short(text)).toEqual([
      'h Payroll Manager',
      'p We pay 900 people on time.',
      'h What you do',
      'i Run the monthly payroll',
      'i Check it twice',
      'i Answer questions',
      'h REQUIREMENTS',
      'p Five years of payroll.',
      'h Benefits:',
      'i A garden',
      'i A canteen',
    ])
    expect(blocksOfText(text).flatMap(block => (block.kind === 'item' ? [block.depth] : []))).toEqual([
      0, 1, 0, 0, 0,
    ])
  })

  it('reads Markdown without its marks', () => {
    expect(short('## Your tasks\n\n* Plan\n\n**What we ask**\n\nOrder.')).toEqual([
      'h Your tasks',
      'i Plan',
      'h What we ask',
      'p Order.',
    ])
  })

  it('puts lines together that a mail or a PDF had broken, in lists too', () => {
    const text = `You look after the figures of four warehouses and say each week what they
need, so that nobody waits for a pallet and nobody walks around one that is
there for nothing.
- You have planned demand for at least three years and can say what came of
  it in numbers
- You like order
We meet in Leeds on two days a week, and on the others you work from where it
suits you.`
    expect(short(text)).toEqual([
      'p You look after the figures of four warehouses and say each week what they need, so that nobody waits for a pallet and nobody walks around one that is there for nothing.',
      'i You have planned demand for at least three years and can say what came of it in numbers',
      'i You like order',
      'p We meet in Leeds on two days a week, and on the others you work from where it suits you.',
    ])
  })

  it('leaves lines apart that are paragraphs of their own', () => {
    const text = 'We plan the work of eleven teams in two countries.\nYou begin in spring.\nWrite to us.'
    expect(short(text)).toHaveLength(3)
  })

  it('loses no word of a paragraph that is longer than a block', () => {
    const text = Array.from({ length: 3_000 }, (_, i) => `word${i}`).join(' ')
    const blocks = blocksOfText(text)
    expect(blocks.every(block => block.text.length <= maxBlockLength)).toBe(true)
    expect(blocks.map(block => block.text).join(' ')).toBe(text)
  })

  it('takes any text and gives clean blocks', () => {
    fc.assert(
      fc.property(anyText(400), text => {
        for (const block of blocksOfText(text)) {
          expect(block.text).toBe(block.text.trim())
          expect(block.text).not.toMatch(/[\n\u202E\u200B]/)
          expect(block.text).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a text that the user edited', () => {
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: 'We plan the work of eleven teams in two countries, and of three more in the north',
    },
    { kind: 'heading', text: 'Tasks' },
    {
      kind: 'item',
      depth: 0,
      text: 'You look after the figures of four warehouses and say each week what they need',
    },
    { kind: 'item', depth: 1, text: 'You say so early' },
    {
      kind: 'paragraph',
      text: 'Two days a week in Leeds, and on the others wherever it suits you and your colleagues',
    },
    { kind: 'heading', text: 'We offer' },
    {
      kind: 'paragraph',
      text: 'A garden, a canteen, a train ticket and all the time that is needed to do things well',
    },
  ]

  it('left as it was, is what it was', () => {
    expect(blocksOfEdit(plainText(blocks), blocks)).toEqual(blocks)
  })

  it('keeps every other block as it was where one line changes', () => {
    const edited = blocksOfEdit(plainText(blocks).replace('four warehouses', 'five warehouses'), blocks)
    expect(edited.filter((block, i) => block.text !== blocks[i]?.text)).toHaveLength(1)
    expect(edited.map(block => block.kind)).toEqual(blocks.map(block => block.kind))
  })
})
