import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'

/** Locks that are held at this moment. */
const held = vi.hoisted(() => new Set<string>())
/** What was done with the folder's key, and the locks under which it was. */
const done = vi.hoisted(() => [] as [string, string[]][])

vi.mock('../../../src/app/devices/set-up', async importOriginal => ({
  ...(await importOriginal<object>()),
  keysIn: async () => [],
  keyFor: async () => ({ key: {}, file: {} }),
  changeKey: async () => void done.push(['changeKey', [...held]]),
  takeNewKey: async () => void done.push(['takeNewKey', [...held]]),
}))
vi.mock('../../../src/app/devices/chosen-folder', () => ({
  chosenHandle: async () => ({}),
  chosenFolder: async () => ({}),
}))
const looked = vi.hoisted(() => vi.fn(async () => null))
vi.mock('../../../src/app/devices/keep-in-step', () => ({
  keepInStep: () => ({ look: looked, soon: () => {} }),
}))
Dexie.dependencies.indexedDB = new IDBFactory()
Dexie.dependencies.IDBKeyRange = IDBKeyRange
vi.stubGlobal('navigator', {
  locks: {
    request: async (name: string, work: () => Promise<unknown>) => {
      held.add(name)
      return work().finally(() => held.delete(name))
    },
  },
})
afterAll(() => vi.unstubAllGlobals())

const { deviceServices } = await import('../../../options/wiring/devices')
const { looking } = await import('../../../src/app/devices/look')

beforeEach(() => {
  done.length = 0
  looked.mockClear()
})

it('changes the folder’s key while nobody looks into it, and looks before and after', async () => {
  await deviceServices.changeKey({ key: {}, file: {} } as never)
  expect(done).toEqual([['changeKey', [looking]]])
  expect(looked).toHaveBeenCalledTimes(2)
})

it('takes the key that another device changed while nobody looks into the folder, and looks after that', async () => {
  expect(await deviceServices.takeNewKey({ passphrase: 'plum kettle north sail' })).toBe(true)
  expect(done).toEqual([['takeNewKey', [looking]]])
  expect(looked).toHaveBeenCalledTimes(1)
})
