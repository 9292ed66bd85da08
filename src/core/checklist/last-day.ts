import { fieldValue } from '../posting/posting'
import type { Situation } from './situation'

/** The last day to apply where the user wrote it down. */
export const ownLastDay = ({ fields }: Pick<Situation, 'fields'>): string | null =>
  fields.validThrough?.rung === 'user' ? fields.validThrough.value : null

/**
 * The last day to apply, `YYYY-MM-DD`: as the user corrected it, else from the text, else from what the page says; null
 * where none says one.
 */
export const lastDayOf = (opening: Pick<Situation, 'reading' | 'fields'>): string | null =>
  ownLastDay(opening) ??
  opening.reading.facts.deadline?.value.date ??
  fieldValue(opening.fields, 'validThrough')

/** The last day lies behind. */
export function isOver(situation: Pick<Situation, 'reading' | 'fields' | 'today'>): boolean {
  const last = lastDayOf(situation)
  return last !== null && situation.today !== null && last < situation.today
}
