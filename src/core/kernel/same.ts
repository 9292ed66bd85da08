/** Comparing JSON values whose names may stand in any order. */

/** As JSON whose names are in order: two values that say the same have the same text, however they were made. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? ''

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether both say the same, in whatever order their names stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((part, i) => isSame(part, b[i]))
  if (!isRecord(a) || !isRecord(b)) return false
  const said = (record: Record<string, unknown>) =>
    Object.keys(record).filter(name => record[name] !== undefined)
  const names = said(a)
  return names.length === said(b).length && names.every(name => isSame(a[name], b[name]))
}
