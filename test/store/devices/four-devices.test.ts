import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { allStores, storeOf } from '../../../src/records/registry'
import { recount } from '../../../src/store/counters'
import type { Database } from '../../../src/store/database'
import { add, patch, remove } from '../../../src/store/rows'
import { putSetting } from '../../../src/store/settings'
import { anyRow } from '../../any-row'
import { anyStep, Life, type Step } from '../any-life'
import { closeAll, type Device, device, exchange, join, lose, pull, push, shared } from './in-step'

const day = 86_400_000
const start = Date.parse('2026-01-10T09:00:00.000Z')
/** Right, ten years ahead, 200 days behind; the fourth jumps. */
const clocks = [0, 3_650 * day, -200 * day]

type Happening =
  | { what: 'live'; on: number; step: Step }
  | { what: 'row'; on: number; store: number; n: number; how: number }
  | { what: 'push'; on: number; n: number }
  | { what: 'join' | 'lose'; on: number; n: number }
  | { what: 'pull'; on: number; from: number; n: number }

const on = fc.nat(3)
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('live' as const), on, step: anyStep }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('row' as const),
      on,
      store: fc.nat(99),
      n: fc.nat(999),
      how: fc.nat(9),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('push' as const), on, n: fc.nat(99) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom('join' as const, 'lose' as const), on, n: fc.nat(99) }),
  },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('pull' as const), on, from: on, n: fc.nat(99) }) },
)

/** Record types that the life of `any-life` does not touch. */
const others = allStores.filter(
  ({ name, beside }) =>
    !beside &&
    !['tombstones', 'settings', 'joins', 'opportunities', 'postings', 'sightings', 'ticks'].includes(name),
)

async function changeRow(db: Database, store: number, n: number, how: number): Promise<void> {
  if (how === 9) {
    await putSetting(db, 'ownProfile', `https://www.linkedin.com/in/me-${n}`)
    return
  }
  const { name, parent } = others[store % others.length] ?? storeOf('people')
  const known = storeOf(name) as unknown as Parameters<typeof add>[1]
  const rows = (await db.table(name).toArray()) as { id: string }[]
  const row = rows[n % Math.max(1, rows.length)]
  const fields = anyRow(name, n)
  if (!fields) return
  const above = parent && ((await db.table(parent.store).toArray()) as { id: string }[])[n % 3]
  if (parent && !above) return
  const whole = { ...fields, ...(parent && above ? { [parent.field]: above.id } : {}) }
  if (how < 3 || !row) await add(db, known, whole)
  else if (how < 8) await patch(db, known, row.id, pickOf(fields, n))
  else await remove(db, known, row.id)
}

const pickOf = (fields: Record<string, unknown>, n: number): Record<string, unknown> => {
  const names = Object.keys(fields).filter(name => !/Id$/.test(name))
  const name = names[n % Math.max(1, names.length)]
  return name ? { [name]: fields[name] } : {}
}

async function lived(happenings: readonly Happening[]): Promise<Device[]> {
  const all = await Promise.all(['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map(device))
  const lives = all.map(({ name }) => new Life(name.slice(0, 2), () => {}))
  let at = start
  for (const [i, happening] of happenings.entries()) {
    const own = all[happening.on]
    if (!own) continue
    at += 1_000_000
    const offset = clocks[happening.on] ?? (((i * 7_919) % 13) - 6) * 90 * day
    vi.setSystemTime(at + offset)
    if (happening.what === 'live') await lives[happening.on]?.step(own.db, happening.step)
    else if (happening.what === 'row') await changeRow(own.db, happening.store, happening.n, happening.how)
    else if (happening.what === 'push') await push(own)
    else if (happening.what === 'join') await join(own, happening.n % 3, 10)
    else if (happening.what === 'lose') await lose(own, happening.n % Math.max(1, own.written.length))
    else if (happening.what === 'pull') {
      const from = all[happening.from]
      if (from && from !== own) await pull(own, from, happening.n, 1 + (happening.n % 4))
    }
  }
  return all
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const runs = {
  numRuns: Number(process.env.PROPERTY_RUNS ?? 8),
  seed: Number(process.env.PROPERTY_SEED ?? 20_261_130),
}

it('four devices come to the same, whatever happened on each and in whatever order they hear of it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyHappening, { minLength: 10, maxLength: 60 }), async happenings => {
      const all = await lived(happenings)
      const [first] = all
      if (!first) return
      expect(await exchange(all, 12), 'they come to an end').toBeLessThan(12)
      const whole = await shared(first.db)
      for (const each of all) {
        expect(await shared(each.db), each.name).toEqual(whole)
        expect(await recount(each.db), 'counters are those of a slow recount').toEqual([])
      }
      // Once more, all of it: nothing changes.
      for (const each of all) each.read.clear()
      for (const each of all) for (const other of all) if (each !== other) await pull(each, other, 2, 9_999)
      for (const each of all) expect(await shared(each.db)).toEqual(whole)
      // An old file may have said less than is known: that is told once more, and changes nothing either.
      expect(await exchange(all, 5)).toBeLessThan(5)
      for (const each of all) expect(await shared(each.db)).toEqual(whole)
      closeAll(all)
    }),
    runs,
  ))
