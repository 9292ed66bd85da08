import Dexie from 'dexie'
import * as v from 'valibot'
import { localItem, onLocalChange, setLocalItem } from '../adapters/local-storage'
import { type WrittenBackup, writeBackup } from './backup'
import type { Course } from './course'
import { databaseName, firstDatabaseName, switchTo } from './open'
import { newId, timeNow } from './stamp'

/** Databases that could not be opened and that the user began anew beside: kept until the user removes them. */
const key = 'setAside'
const listSchema = v.array(v.object({ name: v.string(), at: v.string() }))
export type SetAside = v.InferOutput<typeof listSchema>[number]

export async function listSetAside(): Promise<SetAside[]> {
  const checked = v.safeParse(listSchema, await localItem(key))
  return checked.success ? checked.output : []
}

/** Every context goes on with a new, empty database; the one before stays where it is. */
export async function startEmpty(): Promise<void> {
  const name = await databaseName()
  const others = (await listSetAside()).filter(each => each.name !== name)
  await setLocalItem(key, [...others, { name, at: timeNow() }])
  await switchTo(`${firstDatabaseName}-${newId().toLowerCase()}`)
}

/**
 * What can be read of a database, as a backup: opened as it stands, without the schema that may be what fails.
 * @throws where nothing of it can be read.
 */
export async function writeWhatCanBeRead(name: string, app: string, course: Course): Promise<WrittenBackup> {
  const db = new Dexie(name)
  try {
    await db.open()
    return await writeBackup(db, app, course, true)
  } finally {
    db.close()
  }
}

export async function removeSetAside(name: string): Promise<void> {
  const all = await listSetAside()
  if (!all.some(each => each.name === name)) return
  await Dexie.delete(name)
  await setLocalItem(
    key,
    all.filter(each => each.name !== name),
  )
}

/** Calls back when the list changed; returns how to stop. */
export const onSetAsideChanged = (callback: () => void): (() => void) => onLocalChange(key, callback)
