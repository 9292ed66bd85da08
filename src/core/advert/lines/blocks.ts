import type { LineView } from './line-view'

/** The lines between two headings, which mostly belong together. */
interface Block {
  /** Its heading, where it has one; what stands before the first has none. */
  heading: LineView | null
  /** Each sign that its lines show, in how many of its quarters. */
  signs: readonly (readonly [sign: number, quarters: number])[]
}

/** The block of each line; a heading belongs to the lines under it. `signsOf` tells what a line holds. */
export function blocksOf(
  views: readonly LineView[],
  signsOf: (view: LineView) => readonly number[],
): { blocks: readonly Block[]; blockOf: readonly number[] } {
  const blocks: { heading: LineView | null; lines: number; counts: Map<number, number> }[] = [
    { heading: null, lines: 0, counts: new Map() },
  ]
  const blockOf = views.map(view => {
    if (view.looksLikeHeading) blocks.push({ heading: view, lines: 0, counts: new Map() })
    const block = blocks.at(-1)
    if (block && !view.looksLikeHeading) {
      block.lines++
      for (const sign of signsOf(view)) block.counts.set(sign, (block.counts.get(sign) ?? 0) + 1)
    }
    return blocks.length - 1
  })
  return {
    blocks: blocks.map(({ heading, lines, counts }) => ({
      heading,
      signs: [...counts].map(([sign, n]) => [sign, Math.ceil((4 * n) / lines)] as const),
    })),
    blockOf,
  }
}
