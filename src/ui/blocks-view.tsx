import type { ComponentChildren } from 'preact'
import type { Block } from '../core/posting/blocks'

/** The text of an advert as it was kept: headings, paragraphs and lists, to be read in peace. */
export function BlocksView({ blocks }: { blocks: readonly Block[] }) {
  return <div class="ss-blocks">{grouped(blocks)}</div>
}

/** Neighbouring items become one list; their depth stays visible as indentation. */
function grouped(blocks: readonly Block[]): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    if (block?.kind === 'item') {
      const from = at
      while (blocks[at]?.kind === 'item') at += 1
      parts.push(
        <ul key={from}>
          {blocks.slice(from, at).map((item, i) => (
            <li key={from + i} data-depth={item.kind === 'item' ? Math.min(item.depth, 3) : 0}>
              {item.text}
            </li>
          ))}
        </ul>,
      )
    } else {
      if (block)
        parts.push(block.kind === 'heading' ? <h3 key={at}>{block.text}</h3> : <p key={at}>{block.text}</p>)
      at += 1
    }
  }
  return parts
}
