import { onChanged } from '../../store/changed'
import type { Database } from '../../store/database'
import { ownRow } from '../../store/devices/own'
import { indexLeft } from '../../store/search-rebuild'
import { chosenFolder, chosenHandle } from './chosen-folder'
import { type Look, look } from './look'
import { surfacesFirst } from './surfaces-first'

/** How long changes rest before they are told: somebody may be typing (milliseconds). */
const rest = 5_000

interface Dependencies {
  storage: () => Promise<Database>
  app: () => string
  now: () => string
  /** Rows of these stores came from other devices; what follows from that gives way as the look did. */
  heard: (stores: readonly string[], giveWay?: () => Promise<void>) => Promise<void>
  /** Whether a surface was opened since this was asked last; absent where nobody waits for one. */
  isSurfaceNew?: () => Promise<boolean>
}

interface InStep {
  /** Looks at the folder now, where one was chosen. */
  look(): Promise<Look | null>
  /** Looks once what changed has rested. */
  soon(): void
}

/** Keeps this device in step through the folder that the user chose, for as long as the context lives. */
export function keepInStep({ storage, app, now, heard, isSurfaceNew }: Dependencies): InStep {
  let timer: ReturnType<typeof setTimeout> | undefined
  const once = async (): Promise<Look | null> => {
    const db = await storage()
    if ((await ownRow(db, 'key')) === null || (await chosenHandle(db)) === null) return null
    const giveWay = isSurfaceNew && surfacesFirst(isSurfaceNew)
    const made = await look(db, () => chosenFolder(db), app(), now, giveWay)
    if (made.stores.length > 0) await heard(made.stores, giveWay)
    while (await indexLeft(db)) await giveWay?.()
    return made
  }
  const soon = (): void => {
    clearTimeout(timer)
    // What fails is kept as the state, and tried again at the next look.
    timer = setTimeout(() => void once().catch(() => {}), rest)
  }
  onChanged(soon)
  return { look: once, soon }
}
