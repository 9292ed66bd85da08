import { readDate } from '../../kernel/dates'

/** The first day of a month that is named without a day ("2026-03", "March 2026"); null for anything else. */
export function monthNamed(text: string): string | null {
  const plain = /^(\d{4})-(\d{1,2})$/.exec(text.trim())
  if (plain) return readDate(`${plain[1]}-${plain[2]}-1`, { now: '', dayFirst: true })
  const named = /^(\p{L}{3,10}\.?)\s(\d{4})$/u.exec(text.trim())
  return named && readDate(`1 ${named[1]} ${named[2]}`, { now: '', dayFirst: true })
}
