/**
 * What moves in the user's own noticed postings, from counts by month and never by looking through rows. Postings that
 * one person looks at are few, so a trend is named only where it would stand without any one of its months, and no
 * figure under five is shown at all.
 */
export interface MonthCount {
  /** YYYY-MM. */
  month: string
  /** Postings noticed in that month. */
  all: number
  /** Of those, the ones that say it (ask for the skill, are remote …). */
  with: number
}

/** Figures that rest on fewer postings than this never appear, not in a table either. */
export const fewest = 5

/** The months' counts, or null where all of them together are too few to speak of. */
export const shown = (months: readonly MonthCount[]): readonly MonthCount[] | null =>
  months.reduce((sum, each) => sum + each.with, 0) >= fewest ? months : null

/** A share for a picture; null where the month holds too few postings for one. */
export const shareOf = ({ all, with: some }: MonthCount): number | null => (all < fewest ? null : some / all)

export type Direction = 'rising' | 'falling' | 'steady'

/** Between the first and the second half of the time the share of postings must change by this much. */
const plain = 0.1

const shareIn = (months: readonly MonthCount[]): number | null => {
  const all = months.reduce((sum, each) => sum + each.all, 0)
  return all < fewest ? null : months.reduce((sum, each) => sum + each.with, 0) / all
}

/**
 * The steps that a picture shows: months, or quarters ("2026-Q4") where most months hold too few postings for a share.
 */
export function stepsOf(months: readonly MonthCount[]): readonly MonthCount[] {
  const told = months.filter(month => shareOf(month) !== null).length
  if (told * 2 >= months.length) return months
  const quarters = new Map<string, MonthCount>()
  for (const { month, all, with: some } of months) {
    const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
    const before = quarters.get(quarter) ?? { month: quarter, all: 0, with: 0 }
    quarters.set(quarter, { month: quarter, all: before.all + all, with: before.with + some })
  }
  return [...quarters.values()]
}

/** The shares of the earlier and of the later half of the months; null where either is too thin. */
export function halvesOf(months: readonly MonthCount[]): { before: number; after: number } | null {
  const half = Math.floor(months.length / 2)
  const [before, after] = [shareIn(months.slice(0, half)), shareIn(months.slice(months.length - half))]
  return before === null || after === null ? null : { before, after }
}

/** The difference between both halves. */
function change(months: readonly MonthCount[]): number | null {
  const halves = halvesOf(months)
  return halves && halves.after - halves.before
}

const directionOf = (difference: number): Direction =>
  difference >= plain ? 'rising' : difference <= -plain ? 'falling' : 'steady'

/**
 * Where it goes. Rising or falling is said only if it is so with every month, and with any one month left out: a trend
 * that hangs on one month is none.
 * @param months the oldest first, at least four.
 * @returns null where there is too little to tell.
 */
export function directionOver(months: readonly MonthCount[]): Direction | null {
  if (months.length < 4 || shown(months) === null) return null
  const whole = change(months)
  if (whole === null) return null
  const direction = directionOf(whole)
  if (direction === 'steady') return direction
  const stands = months.every((_, left) => {
    const rest = change(months.filter((_month, i) => i !== left))
    return rest !== null && directionOf(rest) === direction
  })
  return stands ? direction : 'steady'
}

/** The months from one to another, both included (YYYY-MM). */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (let i = 0; i < 240; i++) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > to) break
    months.push(name)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
  }
  return months
}

/** The month so many months before. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const at = year * 12 + (number - 1) - months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
