import type { Field } from '../../core/posting/posting'
import { extractorWords } from './posting'

/** Words in a row that a person can look for, such as "line under the title"; a selector or a key is none. */
const plain = /^\p{Ll}+(?: \p{Ll}+)+$/u
const label = /^(?:label )?["“]([^"”]+)["”]$/

/** Where a value was read, as one would look for it on the page; what only a program would name is not told. */
export function whereWords({ rung, where }: Pick<Field<unknown>, 'rung' | 'where'>): string {
  if (rung === 'user') return 'Your own word'
  const named = label.exec(where)?.[1]
  if (named) return `Read beside “${named}” on the page`
  if (/^h[1-6]\b/.test(where)) return 'Read in a heading of the page'
  if (plain.test(where)) return `Read on the page: ${where}`
  return `From ${extractorWords[rung]}`
}
