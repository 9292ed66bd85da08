import type { Found } from '../../site-reader'
import { lineOf } from './text'

/** Labels with their values, as a page's side column or its list of facts has them. */
interface Labelled {
  /** The value of the first label that matches and has any. */
  find(label: RegExp): Found<string> | undefined
  /** The values in their order, for sites whose labels come in every language but in one order. */
  values: readonly Found<string>[]
}

interface Row {
  name: string
  found: Found<string>
}

const labelOf = (element: Element): string => lineOf(element, 120).replace(/(?:(?<!\s)\s+)?[:：]\s*$/, '')

function rows(read: readonly Row[]): Labelled {
  return {
    find: wanted => read.find(({ name }) => wanted.test(name))?.found,
    values: read.map(({ found }) => found),
  }
}

/** Rows that hold their label in an element of their own; what else the row holds is its value. */
export function labelled(root: ParentNode, row: string, label: string): Labelled {
  const read = [...root.querySelectorAll(row)].flatMap(element => {
    const head = element.querySelector(label)
    if (!head) return []
    const name = labelOf(head)
    const value = lineOf(element, 600, head).replace(/^[:：]\s*/, '')
    return value === '' ? [] : [{ name, found: { value, where: `“${name}” in ${row}` } }]
  })
  return rows(read)
}

/** Labels that are followed by an element with the value (dt and dd, th and td). */
export function paired(root: ParentNode, label: string): Labelled {
  const read = [...root.querySelectorAll(label)].flatMap(head => {
    const name = labelOf(head)
    const value = head.nextElementSibling ? lineOf(head.nextElementSibling) : ''
    return value === '' ? [] : [{ name, found: { value, where: `“${name}” in ${label}` } }]
  })
  return rows(read)
}
