/** Whether a line holds dates: a year at least, and little else. */
export const isDates = (line: string): boolean => line.length <= 80 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(line)

/** "Jul 2021 - Present · 3 yrs" as "Jul 2021 - Present". */
export const datesAlone = (line: string): string => (line.split(' · ')[0] ?? '').trim().slice(0, 100)

/**
 * Whether dates run until now, in any language: a range whose end names no year. Null where they are no range.
 */
export function isCurrent(dates: string): boolean | null {
  const [start, end] = dates.split(/(?<!\s)\s+(?:[-–—]|to)\s+/)
  if (start === undefined || end === undefined || !isDates(start)) return null
  return !/\d{4}/.test(end)
}
