// @vitest-environment jsdom
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { App } from '../../popup/app'
import type { PopupServices } from '../../popup/services'
import { Database } from '../../src/store/database'
import { folderAsks } from '../../src/store/devices/asks'
import { putState } from '../../src/store/devices/own'
import { saying, standIn } from './stand-in'

const root = () => document.body
afterEach(() => act(async () => render(null, root())))

const open = (services: PopupServices) => act(async () => render(<App services={services} />, root()))
const line = () =>
  [...document.querySelectorAll('button')].find(
    each => each.textContent === 'Your shared folder needs your OK',
  )

it('says that the folder waits for the user only where it does, and leads there', async () => {
  const services = standIn({ kind: 'quiet' })
  await open(services)
  expect(line()).toBeUndefined()
  await act(async () => render(null, root()))
  await open({ ...services, folderAsks: saying(true) })
  await act(async () => line()?.click())
  expect(services.openOptions).toHaveBeenCalledWith('#settings/devices')
})

it('asks where the folder or the leave for it is gone, and not while it is merely waited for', async () => {
  const db = new Database('test', { indexedDB: new IDBFactory(), IDBKeyRange })
  await db.open()
  expect(await folderAsks(db)).toBe(false)
  for (const state of ['needs-leave', 'folder-gone', 'wrong-key'] as const) {
    await putState(db, { state })
    expect(await folderAsks(db), state).toBe(true)
  }
  await putState(db, { state: 'sending', changes: 3 })
  expect(await folderAsks(db)).toBe(false)
  db.close()
})
