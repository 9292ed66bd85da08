import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Brand, emptyBrand } from '../../../src/core/brand/brand'
import { brandVersions, currentBrand, saveBrand } from '../../../src/store/brand'
import { settleText, writtenTwice } from '../../../src/store/devices/written-twice'
import { closeAll, type Device, device, exchange, shared } from './in-step'

const hour = 3_600_000
const start = Date.parse('2026-01-10T09:00:00.000Z')
let all: Device[] = []
let laptop: Device
let desk: Device

/** An edit of the statement that the device shows, so many hours after the beginning. */
async function edits(own: Device, hours: number, change: (brand: Brand) => Partial<Brand>): Promise<void> {
  vi.setSystemTime(start + hours * hour)
  const now = await currentBrand(own.db)
  await saveBrand(own.db, { ...now, ...change(now) })
}
const strength = (text: string) => (brand: Brand) => ({ strengths: [...brand.strengths, text] })

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(start)
  all = await Promise.all(['laptop0000', 'desk000000', 'attic00000'].map(device))
  ;[laptop, desk] = all as [Device, Device, Device]
  await saveBrand(laptop.db, {
    ...emptyBrand,
    statement: 'Known for calm wards where people stay.',
    strengths: ['Plans rotas that hold'],
  })
  await exchange(all, 5)
})
afterEach(() => {
  closeAll(all)
  vi.useRealTimers()
})

async function meet(): Promise<Brand> {
  vi.setSystemTime(start + 100 * hour)
  expect(await exchange(all, 10)).toBeLessThan(10)
  const [first] = all
  const whole = first && (await shared(first.db))
  for (const each of all) expect(await shared(each.db), each.name).toEqual(whole)
  return currentBrand(desk.db)
}

it('several versions on one device, and one on the other: all of it is in the newest', async () => {
  await edits(laptop, 2, strength('Trains those who come after'))
  await edits(laptop, 5, strength('Writes handovers'))
  await edits(laptop, 9, () => ({ statement: 'Known for calm wards where nurses stay.' }))
  await edits(desk, 3, strength('Leads through a crisis'))
  const met = await meet()
  expect(met.statement).toBe('Known for calm wards where nurses stay.')
  expect([...met.strengths].sort()).toEqual([
    'Leads through a crisis',
    'Plans rotas that hold',
    'Trains those who come after',
    'Writes handovers',
  ])
  expect(await brandVersions(desk.db)).toHaveLength(4)
})

it('several versions on either: all of it is in the newest, and what conflicts stands beside it', async () => {
  await edits(laptop, 2, strength('Trains those who come after'))
  await edits(laptop, 6, () => ({ statement: 'Known for wards that work at night.' }))
  await edits(desk, 3, strength('Leads through a crisis'))
  await edits(desk, 4.5, () => ({ statement: 'The one who opens new clinics.' }))
  await edits(desk, 7, strength('Knows the law of rest times'))
  const met = await meet()
  expect([...met.strengths].sort()).toEqual([
    'Knows the law of rest times',
    'Leads through a crisis',
    'Plans rotas that hold',
    'Trains those who come after',
  ])
  const twice = await writtenTwice(laptop.db)
  const said = [met.statement, ...twice.flatMap(each => each.besides.map(other => other.text))]
  expect(said).toContain('Known for wards that work at night.')
  expect(said).toContain('The one who opens new clinics.')
})

it('what was taken out after it was heard of does not come back from an earlier version', async () => {
  await edits(desk, 2, strength('Leads through a crisis'))
  await exchange(all, 5)
  await edits(laptop, 5, () => ({ strengths: ['Plans rotas that hold'] }))
  await edits(laptop, 9, () => ({ statement: 'Known for calm wards.' }))
  const met = await meet()
  expect(met.strengths).toEqual(['Plans rotas that hold'])
})

it('what is written, and settled, after they met is of all that stands there, and ends the same on all', async () => {
  await edits(laptop, 2, strength('Trains those who come after'))
  await edits(laptop, 6, () => ({ statement: 'Known for wards that work at night.' }))
  await edits(desk, 3, () => ({ statement: 'The one who opens new clinics.' }))
  await meet()
  const [twice] = await writtenTwice(desk.db)
  expect(twice).toMatchObject({ store: 'brands', shown: 'Known for wards that work at night.' })
  if (twice) await settleText(desk.db, twice, 'The one who opens new clinics.')
  await edits(laptop, 101, strength('Writes handovers'))
  const met = await meet()
  expect(met.statement).toBe('The one who opens new clinics.')
  expect([...met.strengths].sort()).toEqual([
    'Plans rotas that hold',
    'Trains those who come after',
    'Writes handovers',
  ])
  await edits(desk, 105, () => ({ strengths: [] }))
  expect((await meet()).strengths).toEqual([])
  for (const each of all) expect(await writtenTwice(each.db)).toEqual([])
})

it('what nobody changed makes no version and tells nothing', async () => {
  await edits(laptop, 2, strength('Writes handovers'))
  await edits(laptop, 5, strength('Trains those who come after'))
  await edits(desk, 3, strength('Leads through a crisis'))
  const met = await meet()
  const before = (await brandVersions(laptop.db)).length
  expect(await saveBrand(laptop.db, met)).toBe(false)
  await meet()
  expect(await brandVersions(desk.db)).toHaveLength(before)
  expect(await currentBrand(laptop.db)).toEqual(met)
})
