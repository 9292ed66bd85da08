/** Steps of responsibility that a role's own name says, apart from words such as "senior". */

const low = new Set(
  'assistant apprentice aide helper trainee intern junior auxiliary porter orderly deputy vice'.split(' '),
)
const middle = new Set('manager superintendent principal'.split(' '))
const crew = new Set('supervisor lead foreman captain'.split(' '))

/** -1 helps, 0 does the work, 1 leads a crew, 2 manages, 3 heads or directs, 4 chief officers and vice presidents. */
export function rankOf(core: readonly string[]): number {
  const words = new Set(core)
  const last = core.at(-1) ?? ''
  // "property_manager" manages; an art director directs no directors.
  const head = /_manager$/.test(last) ? 'manager' : last
  if (words.has('vice') && words.has('president')) return 4
  if (core.some(word => low.has(word))) return -1
  if (head === 'officer' && words.has('chief')) return 4
  if (words.has('managing') && head === 'director') return 4
  if (/^(?:chief|director|head|dean|president)$/.test(head)) return 3
  if (core[0] === 'head' || core[0] === 'chief') return 2
  if (middle.has(head)) return 2
  return crew.has(head) || words.has('supervisor') || words.has('charge_nurse') ? 1 : 0
}
