import * as v from 'valibot'
import { cleanLine } from '../kernel/text'

/**
 * The text of an advert (or of a résumé) as structure without markup: headings, paragraphs and list items,
 * in reading order. No HTML survives.
 */
export const maxBlocks = 1_500
export const maxBlockLength = 6_000
export const maxTextLength = 200_000

export const blockSchema = v.variant('kind', [
  v.object({ kind: v.literal('heading'), text: v.string() }),
  v.object({ kind: v.literal('paragraph'), text: v.string() }),
  v.object({
    kind: v.literal('item'),
    text: v.string(),
    depth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  }),
])
export type Block = v.InferOutput<typeof blockSchema>

/** Cleans and bounds blocks from a page; what exceeds a limit is cut, empty ones go. */
export function boundBlocks(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let room = maxTextLength
  for (const block of blocks.slice(0, maxBlocks)) {
    const text = cleanLine(block.text, Math.min(maxBlockLength, room))
    if (!text) continue
    kept.push({ ...block, text })
    room -= text.length
    if (room <= 0) break
  }
  return kept
}

/** One line a block, in order: what the reading of adverts works on. */
export const linesOf = (blocks: readonly Block[]): string[] => blocks.map(block => block.text)

/** Readable plain text: an empty line before headings, a dash before list items. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      if (block.kind === 'heading') return `${i > 0 ? '\n' : ''}${block.text}`
      if (block.kind === 'item') return `${'  '.repeat(block.depth)}- ${block.text}`
      return block.text
    })
    .join('\n')
}
