import { localItem, removeLocalItem, setLocalItem } from '../adapters/local-storage'

/**
 * The name of the database that held the user's records last. One that has to be made anew under that very name was
 * deleted by something else: a tool, a cleaner, a broken disk. It goes on empty, and that is said.
 */
const heldIn = 'recordsHeldIn'
const goneAt = 'recordsGoneAt'

const stored = async (key: string): Promise<string | null> => {
  const value = await localItem(key)
  return typeof value === 'string' ? value : null
}

export const holdsRecords = (name: string): Promise<void> => setLocalItem(heldIn, name)

/** To be told whenever a database is made under the user's own pointer. */
export async function madeAnew(name: string, now: string): Promise<void> {
  if ((await stored(heldIn)) === name) await setLocalItem(goneAt, now)
  else await holdsRecords(name)
}

/** When it was found that the records were deleted from outside; null where they were not, or it was said. */
export const recordsGoneAt = (): Promise<string | null> => stored(goneAt)

export const recordsGoneSaid = (): Promise<void> => removeLocalItem(goneAt)
