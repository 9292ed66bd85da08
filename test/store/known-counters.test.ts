import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recount } from '../../src/store/counters'
import { Database } from '../../src/store/database'
import { markName, readCounters, writeCounters } from '../../src/store/known-counters'

/** Several contexts of one browser, each with the database open for itself. */
async function contexts(count: number): Promise<Database[]> {
  const indexedDB = new IDBFactory()
  return Promise.all(
    Array.from({ length: count }, async () => {
      const db = new Database('test', { indexedDB, IDBKeyRange })
      await db.open()
      return db
    }),
  )
}

const countMore = (db: Database, names: readonly string[], fails = false): Promise<void> =>
  db
    .transaction('rw', db.counters, async () => {
      const rows = await readCounters(db, names)
      await writeCounters(
        db,
        rows.map(({ name, count }) => ({ name, count: count + 1 })),
      )
      if (fails) throw new Error('The disk is full.')
    })
    .catch((error: Error) => {
      if (!fails) throw error
    })

const stored = async (db: Database) =>
  Object.fromEntries(
    (await db.counters.toArray())
      .filter(row => row.name !== markName)
      .map(({ name, count }) => [name, count]),
  )

describe('known counters', () => {
  it('count right where several contexts write, at once or in turn, and some come to nothing', async () => {
    const step = fc.record({
      context: fc.nat(2),
      names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      fails: fc.boolean(),
      waits: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
        const open = await contexts(3)
        const counted: Record<string, number> = {}
        const running: Promise<void>[] = []
        for (const { context, names, fails, waits } of steps) {
          const db = open[context] as Database
          running.push(countMore(db, names, fails))
          if (waits) await running.at(-1)
          if (!fails) for (const name of names) counted[name] = (counted[name] ?? 0) + 1
        }
        await Promise.all(running)
        expect(await stored(open[0] as Database)).toEqual(counted)
        for (const db of open) db.close()
      }),
      { numRuns: 60, seed: 20_261_122 },
    )
  })

  it('lets go of a counter that came down to nothing', async () => {
    const [db] = (await contexts(1)) as [Database]
    await countMore(db, ['a'])
    await db.transaction('rw', db.counters, async () => {
      await readCounters(db, ['a'])
      await writeCounters(db, [{ name: 'a', count: 0 }])
    })
    expect(await stored(db)).toEqual({})
    await countMore(db, ['a'])
    expect(await stored(db)).toEqual({ a: 1 })
  })

  it('hold nothing of what they were before all of it was counted anew', async () => {
    const [db] = await contexts(1)
    if (!db) throw new Error('no context')
    await countMore(db, ['gone'])
    // There is no record that counts into it.
    await recount(db)
    expect(await stored(db)).toEqual({})
    await countMore(db, ['gone'])
    expect(await stored(db)).toEqual({ gone: 1 })
  })
})
