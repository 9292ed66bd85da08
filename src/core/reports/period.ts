import { mondayOf, plusDays } from '../kernel/days'
import type { ReportKind } from './report-record'

/** The time that a report of a kind covers, seen from a day: the week so far, the month so far, half a year, the year. */
export function periodOf(kind: ReportKind, today: string): { from: string; to: string } {
  const [year = '', month = ''] = today.split('-')
  if (kind === 'weekly') return { from: mondayOf(today), to: today }
  if (kind === 'monthly') return { from: `${year}-${month}-01`, to: today }
  if (kind === 'mid-year') return { from: plusDays(today, -182), to: today }
  return { from: `${year}-01-01`, to: today }
}
