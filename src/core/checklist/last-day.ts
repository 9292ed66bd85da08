import { fieldValue } from '../posting/posting'
import type { Situation } from './situation'

/** The last day to apply, `YYYY-MM-DD`: from the text, else from what the page says; null where neither says one. */
export function lastDayOf({ reading, fields }: Pick<Situation, 'reading' | 'fields'>): string | null {
  const said = reading.facts.deadline?.value.date ?? fieldValue(fields, 'validThrough')
  return said?.slice(0, 10) ?? null
}

/** The last day lies behind. */
export function isOver(situation: Pick<Situation, 'reading' | 'fields' | 'today'>): boolean {
  const last = lastDayOf(situation)
  return last !== null && situation.today !== null && last < situation.today
}
