import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rowsUnder } from '../../../src/store/devices/rows-under'
import { closeAll, type Device, device } from './in-step'

let own: Device
beforeEach(async () => {
  own = await device('laptop0000')
})
afterEach(() => closeAll([own]))

const key = (n: number): string => `settings ${String(n).padStart(3, '0')}`

it('gives what each key holds, however many rows lie between and in whatever order it is asked', async () => {
  const { sync } = own.db
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(60), { maxLength: 60 }),
      fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 30 }),
      async (there, asked) => {
        await sync.clear()
        await sync.bulkPut(there.map(n => ({ name: key(n), value: n })))
        const found = await rowsUnder(sync, asked.map(key))
        expect(found).toEqual(asked.map(n => (there.includes(n) ? { name: key(n), value: n } : undefined)))
      },
    ),
    { numRuns: 40, seed: 20_261_130 },
  )
})
