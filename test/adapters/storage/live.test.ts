// Dexie watches only where the browser itself has a database.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../src/adapters/storage/database'
import { live } from '../../../src/adapters/storage/live'
import { getSetting, putSetting } from '../../../src/adapters/storage/settings'
import { freshDatabase } from './in-memory'

/** What the surfaces open: the pointer is played here. */
const pointer = vi.hoisted(() => ({
  open: (): Promise<unknown> => Promise.reject(new Error('Nothing is open.')),
  switched: () => {},
}))
vi.mock('../../../src/adapters/storage/open', () => ({
  storage: () => pointer.open(),
  onSwitched: (callback: () => void) => {
    pointer.switched = callback
  },
}))

const own = (db: Database) => getSetting(db, 'ownProfile')

describe('a query that is watched', () => {
  let db: Database
  beforeEach(() => {
    db = freshDatabase()
    pointer.open = () => db.open()
  })
  afterEach(() => db.close())

  it('is answered, and answered anew when a row it read changes, until it is left', async () => {
    const answers: string[] = []
    const watching = live(own).subscribe(answer => answers.push(answer), console.error)
    await vi.waitFor(() => expect(answers).toEqual(['']))
    await putSetting(db, 'ownProfile', 'in/ada')
    await vi.waitFor(() => expect(answers).toEqual(['', 'in/ada']))
    watching.unsubscribe()
    await putSetting(db, 'ownProfile', 'in/other')
    await new Promise(done => setTimeout(done, 100))
    expect(answers).toEqual(['', 'in/ada'])
  })

  it('sees a change of what is read after the first wait, and after a wait for several', async () => {
    const answers: string[] = []
    const watching = live(async database => {
      const first = await getSetting(database, 'ownProfile')
      const [badge] = await Promise.all([getSetting(database, 'badge'), database.evidence.count()])
      const single = await getSetting(database, 'singleKeys')
      return `${first} ${badge} ${single}`
    }).subscribe(answer => answers.push(answer), console.error)
    await vi.waitFor(() => expect(answers.at(-1)).toBe(' on true'))
    await putSetting(db, 'badge', 'off')
    await vi.waitFor(() => expect(answers.at(-1)).toBe(' off true'))
    await putSetting(db, 'singleKeys', false)
    await vi.waitFor(() => expect(answers.at(-1)).toBe(' off false'))
    watching.unsubscribe()
  })

  it('goes on in the new database when the pointer was switched', async () => {
    const answers: string[] = []
    const watching = live(own).subscribe(answer => answers.push(answer), console.error)
    await vi.waitFor(() => expect(answers).toEqual(['']))
    const restored = freshDatabase()
    await putSetting(restored, 'ownProfile', 'in/restored')
    pointer.open = () => restored.open()
    pointer.switched()
    await vi.waitFor(() => expect(answers.at(-1)).toBe('in/restored'))
    watching.unsubscribe()
    restored.close()
  })

  it('says so where the database cannot be opened', async () => {
    pointer.open = () => Promise.reject(new Error('Blocked by another window.'))
    const failed = vi.fn()
    live(own).subscribe(() => {}, failed)
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('Blocked by another window.')))
  })
})
