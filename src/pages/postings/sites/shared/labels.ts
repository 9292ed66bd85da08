import type { Found } from '../../site-reader'
import { lineOf } from './text'

/** Rows of a label and its value, as a page's side column or its list of facts has them. */
export interface Labelled {
  /** The value of the first row whose label matches and that holds any. */
  find(label: RegExp): Found<string> | undefined
  /** The values in their order, for sites whose labels come in every language but in one order. */
  values: readonly Found<string>[]
}

/**
 * Reads rows that hold their label in an element of their own; what else the row holds is its value.
 * Labels are compared without a closing colon.
 */
export function labelled(root: ParentNode, rows: string, label: string): Labelled {
  const read = [...root.querySelectorAll(rows)].flatMap(row => {
    const head = row.querySelector(label)
    if (!head) return []
    const name = lineOf(head, 120).replace(/\s*[:：]\s*$/, '')
    const value = lineOf(row, 600, head).replace(/^[:：]\s*/, '')
    return value === '' ? [] : [{ name, found: { value, where: `“${name}” in ${rows}` } }]
  })
  return {
    find: wanted => read.find(({ name }) => wanted.test(name))?.found,
    values: read.map(({ found }) => found),
  }
}
