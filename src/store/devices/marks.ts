import type { Marked } from './rows'

/**
 * Marks in `outbox`: rows of which the other devices are to be told, each under its own name, so that an edit writes
 * one small row and reads none. What the others may never have heard of is marked beside that, by a star.
 *
 * Where all is to be told, thousands of rows of one store lie under one mark, which bears the first and the last of
 * them in its name; what others turn out to know of those stands beside it, each under a name of its own.
 */
const whole = ' *'
const [many, known] = ['+', '~']

/** @param isWhole the others may never have heard of it. */
export const mark = (id: string, isWhole = false): Marked => ({
  id: isWhole ? id + whole : id,
  mark: Math.random(),
})

export const isWholeMark = ({ id }: Marked): boolean => id.endsWith(whole)
export const rowOfMark = (id: string): string => (id.endsWith(whole) ? id.slice(0, -whole.length) : id)

/** Both marks that a row may have. */
export const marksOf = (id: string): string[] => [id, id + whole]

/** @param ids in their order, at least one. */
export const markMany = (ids: readonly string[]): Marked => ({
  id: `${many}${ids[0]}\n${ids.at(-1)}\n${Math.random()}`,
  mark: 0,
  ids: ids.join('\n'),
})

/** The first and the last of the rows under such a mark. */
export function endsOf(id: string): [string, string] {
  const [first = '', last = ''] = id.slice(many.length).split('\n')
  return [first, last]
}

export const idsUnder = ({ ids = '' }: Marked): string[] => ids.split('\n').filter(Boolean)

/** Others know this row, which lies under such a mark, as it stands. */
export const knownMark = (id: string): Marked => ({ id: known + id, mark: 0 })
export const rowKnown = (id: string): string => id.slice(known.length)

/** Where each kind of marks stands in `outbox`: from the first up to, but not with, the second. */
export const marksOfMany = [many, ','] as const
export const marksOfRows = ['a', '{'] as const
/** @param ends of a mark of many: both are within. */
export const marksKnown = ([first, last]: [string, string]) => [known + first, known + last] as const
export const allKnown = [known, '\u007f'] as const
