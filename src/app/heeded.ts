import { type Changed, mostIds } from '../store/changed'

/** Stores of which everything that is noticed is held against a row: what was judged is judged again. */
const judges: ReadonlySet<string> = new Set(['brands', 'evidence', 'resumes', 'ownRules'])
/** Settings that the worker goes by when it shows or plans something. */
const settings: ReadonlySet<string> = new Set(['yardstick', 'remindAt'])

/** A change that is still being typed: it may rest before the work that follows from it is begun. */
export const isOfCriteria = (event: Changed): boolean =>
  Object.keys(event).some(name => judges.has(name)) && !('opportunities' in event)

/** What of a change the worker follows; null where it is nothing to the worker. */
export function heeded(event: Changed): Changed | null {
  const wanted = Object.entries(event).filter(
    ([name, ids]) =>
      name === 'opportunities' ||
      judges.has(name) ||
      (name === 'settings' && (ids === 'many' || ids.some(id => settings.has(id)))),
  )
  return wanted.length > 0 ? Object.fromEntries(wanted) : null
}

/** Two changes as one. */
export function bothChanged(a: Changed, b: Changed): Changed {
  const all: Record<string, string[] | 'many'> = { ...a }
  for (const [name, ids] of Object.entries(b)) {
    const known = all[name] ?? []
    const both = known === 'many' || ids === 'many' ? 'many' : [...new Set([...known, ...ids])]
    all[name] = both.length > mostIds ? 'many' : both
  }
  return all
}
