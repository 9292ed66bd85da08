import { type Part, type PartName, type ProfileSnapshot, partNames } from './profile'

/**
 * What is on screen now, completed by what was seen of the same profile a while before: further up, or on the pages
 * behind its "Show all". What shows now always wins; a beginning gives way only to a whole that begins the same.
 * @param before the newest snapshot of a short while ago; null where there is none.
 */
export function completedBy(now: ProfileSnapshot, before: ProfileSnapshot | null): ProfileSnapshot {
  if (before === null || before.key !== now.key) return now
  const parts = partNames.map(name => [name, fuller(now[name], before[name])] as const)
  return {
    ...now,
    name: now.name || before.name,
    ...(Object.fromEntries(parts) as Pick<ProfileSnapshot, PartName>),
  }
}

/** @param before absent in snapshots of an earlier version. */
function fuller(now: Part<unknown>, before: Part<unknown> | undefined): Part<unknown> {
  if (before?.state !== 'read') return now
  if (now.state !== 'read') return before
  return !now.whole && before.whole && beginsWith(before.value, now.value) ? before : now
}

function beginsWith(whole: unknown, beginning: unknown): boolean {
  if (typeof whole === 'string' && typeof beginning === 'string')
    return whole.startsWith(beginning.replace(/…$/, '').trimEnd())
  if (Array.isArray(whole) && Array.isArray(beginning))
    return beginning.every((entry, i) => JSON.stringify(entry) === JSON.stringify(whole[i]))
  return typeof whole === 'number' && typeof beginning === 'number' && whole >= beginning
}
