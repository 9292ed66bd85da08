import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrand } from '../../src/core/brand/brand'
import { brandVersions, currentBrand, saveBrand } from '../../src/store/brand'
import type { Database } from '../../src/store/database'
import { freshDatabase } from './in-memory'

const saying = (statement: string) => ({ ...emptyBrand, statement })
const statements = async (db: Database) => (await brandVersions(db)).map(version => version.brand.statement)

describe('versions of the brand statement', () => {
  let db: Database
  beforeEach(() => {
    // The clock alone: the database in memory needs real timers.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T10:00:00Z') })
    db = freshDatabase()
  })
  afterEach(() => {
    db.close()
    vi.useRealTimers()
  })

  it('puts the edits of one sitting into one version, and a later one into the next', async () => {
    await saveBrand(db, saying('I'))
    await saveBrand(db, saying('I mend'))
    vi.setSystemTime(new Date('2026-11-21T12:00:00Z'))
    await saveBrand(db, saying('I mend supply chains'))
    expect(await statements(db)).toEqual(['I mend supply chains', 'I mend'])
  })

  it('keeps both where an earlier version is restored within the same sitting', async () => {
    await saveBrand(db, saying('Then'))
    vi.setSystemTime(new Date('2026-11-21T12:00:00Z'))
    await saveBrand(db, saying('Now'))
    await saveBrand(db, saying('Then'), true)
    expect(await statements(db)).toEqual(['Then', 'Now', 'Then'])
    expect((await currentBrand(db)).statement).toBe('Then')
  })

  it('makes no version where nothing changed', async () => {
    expect(await saveBrand(db, saying('Now'))).toBe(true)
    expect(await saveBrand(db, saying('Now'), true)).toBe(false)
    expect(await statements(db)).toEqual(['Now'])
  })
})
