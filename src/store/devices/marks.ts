import type { Marked } from './rows'

/**
 * Marks in `outbox`: rows of which the other devices are to be told, each under its own name, so that an edit writes
 * one small row and reads none. What the others may never have heard of is marked beside that, by a star.
 */
const whole = ' *'

/** @param isWhole the others may never have heard of it. */
export const mark = (id: string, isWhole = false): Marked => ({
  id: isWhole ? id + whole : id,
  mark: Math.random(),
})

export const isWholeMark = ({ id }: Marked): boolean => id.endsWith(whole)
export const rowOfMark = (id: string): string => (id.endsWith(whole) ? id.slice(0, -whole.length) : id)

/** Both marks that a row may have. */
export const marksOf = (id: string): string[] => [id, id + whole]
