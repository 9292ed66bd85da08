// Dexie watches only where the browser itself has a database.
import { anew } from './judging'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { quickEvidence } from '../../src/core/brand/evidence'
import type { Database } from '../../src/store/database'
import { addEvidence } from '../../src/store/evidence'
import { ahead, live } from '../../src/store/live'
import { setStatus } from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { getSetting, putSetting } from '../../src/store/settings'
import { setTick } from '../../src/store/ticks'
import { eventually } from '../eventually'
import { freshDatabase } from './in-memory'
import { readingOf } from './postings-made'

/** What the surfaces open: the pointer is played here. */
const pointer = vi.hoisted(() => ({
  open: (): Promise<unknown> => Promise.reject(new Error('Nothing is open.')),
  switched: () => {},
}))
vi.mock('../../src/store/open', () => ({
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
    await eventually(() => expect(answers).toEqual(['']))
    await putSetting(db, 'ownProfile', 'in/ada')
    await eventually(() => expect(answers).toEqual(['', 'in/ada']))
    watching.unsubscribe()
    await putSetting(db, 'ownProfile', 'in/other')
    await new Promise(done => setTimeout(done, 100))
    expect(answers).toEqual(['', 'in/ada'])
  })

  it('tells the first who watches what was told before anybody did, and goes on telling', async () => {
    const early = ahead(live(own))
    // One that was asked later is answered later.
    await new Promise(answered => live(own).subscribe(answered, console.error))
    await new Promise(answered => live(own).subscribe(answered, console.error))
    const answers: string[] = []
    const watching = early.subscribe(answer => answers.push(answer), console.error)
    expect(answers).toEqual([''])
    await putSetting(db, 'ownProfile', 'in/ada')
    await eventually(() => expect(answers).toEqual(['', 'in/ada']))
    // A second one is answered too, from the query itself.
    const others: string[] = []
    const second = early.subscribe(answer => others.push(answer), console.error)
    await eventually(() => expect(others).toEqual(['in/ada']))
    second.unsubscribe()
    watching.unsubscribe()
    await putSetting(db, 'ownProfile', 'in/other')
    await new Promise(done => setTimeout(done, 50))
    expect([answers, others]).toEqual([['', 'in/ada'], ['in/ada']])
  })

  it('tells the first who watches that it failed before', async () => {
    pointer.open = () => Promise.reject(new Error('No storage.'))
    const early = ahead(live(own))
    await new Promise(done => setTimeout(done, 10))
    const failures: unknown[] = []
    early.subscribe(
      () => {},
      error => failures.push(error),
    )
    expect(failures).toHaveLength(1)
  })

  it('follows an opportunity with all that it is judged by', async () => {
    const id = await noticePosting(db, 'visit-one', readingOf())
    const answers: string[] = []
    const watching = live(async database => opportunityDetail(database, id, anew)).subscribe(
      detail =>
        answers.push(`${detail?.opportunity.status} ${detail?.ticked.size} ${detail?.given.evidence.length}`),
      console.error,
    )
    await eventually(() => expect(answers.at(-1)).toBe('seen 0 0'))
    await addEvidence(db, quickEvidence('Built pipelines with SQL', '2026-02-01'))
    await eventually(() => expect(answers.at(-1)).toBe('seen 0 1'))
    await setTick(db, id, 'must-shown:sql', true)
    await eventually(() => expect(answers.at(-1)).toBe('seen 1 1'))
    await setStatus(db, id, 'interested')
    await eventually(() => expect(answers.at(-1)).toBe('interested 1 1'))
    watching.unsubscribe()
  })

  it('sees a change of what is read after the first wait, and after a wait for several', async () => {
    const answers: string[] = []
    const watching = live(async database => {
      const first = await getSetting(database, 'ownProfile')
      const [badge] = await Promise.all([getSetting(database, 'badge'), database.evidence.count()])
      const single = await getSetting(database, 'singleKeys')
      return `${first} ${badge} ${single}`
    }).subscribe(answer => answers.push(answer), console.error)
    await eventually(() => expect(answers.at(-1)).toBe(' on true'))
    await putSetting(db, 'badge', 'off')
    await eventually(() => expect(answers.at(-1)).toBe(' off true'))
    await putSetting(db, 'singleKeys', false)
    await eventually(() => expect(answers.at(-1)).toBe(' off false'))
    watching.unsubscribe()
  })

  it('goes on in the new database when the pointer was switched', async () => {
    const answers: string[] = []
    const watching = live(own).subscribe(answer => answers.push(answer), console.error)
    await eventually(() => expect(answers).toEqual(['']))
    const restored = freshDatabase()
    await putSetting(restored, 'ownProfile', 'in/restored')
    pointer.open = () => restored.open()
    pointer.switched()
    await eventually(() => expect(answers.at(-1)).toBe('in/restored'))
    watching.unsubscribe()
    restored.close()
  })

  it('says so where the database cannot be opened', async () => {
    pointer.open = () => Promise.reject(new Error('Blocked by another window.'))
    const failed = vi.fn()
    live(own).subscribe(() => {}, failed)
    await eventually(() => expect(failed).toHaveBeenCalledWith(new Error('Blocked by another window.')))
  })
})
