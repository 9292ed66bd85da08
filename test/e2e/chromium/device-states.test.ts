import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSurface } from '../../../scripts/browser/chromium'
import { putRow } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { FolderState } from '../../../src/core/devices/state'
import { wrongIn } from '../harness/accessible'
import { chooseBackup, takeBackup } from '../harness/backup-file'
import { notByKeys } from '../harness/by-keys'
import { picture, shots } from '../harness/picture'
import { control, press, shows } from '../harness/press'
import { Session } from '../harness/session'
import { typed } from '../harness/typed'

/** Each state of *Your devices* in a real browser, in light and dark; photographed where a folder is named. */
const laptop = 'aaaaaaaaaa'
const now = '2026-11-21T09:00:00.000Z'

let session: Session
let page: Page
beforeAll(async () => {
  session = await Session.open({ reckons: true })
  const holder = await openSurface(session.extension, 'options/index.html#settings/about')
  // Nobody looks into a folder: what a look would find is written here.
  await holder.evaluate(`new Promise(held => void navigator.locks.request('steppingstone-devices', () => {
    held(); return new Promise(() => {}) }))`)
  page = await openSurface(session.extension, 'options/index.html#settings/devices')
  await shows(page, 'Your devices')
})
afterAll(() => session?.close())

const own = (name: string, value: unknown) => putRow(page, 'sync', { name, value })

async function setUp(): Promise<void> {
  await own('device', 'bbbbbbbbbb')
  await own('key', { folder: 'cccccccccc' })
  await own('name', 'Desk')
  await own('log', [
    { at: now, what: 'read', device: 'Laptop', records: 3, deleted: 1, back: 0 },
    { at: now, what: 'told', records: 12 },
  ])
  await putRow(page, 'others', {
    device: laptop,
    name: 'Laptop',
    head: 4,
    at: now,
    files: [],
    ranges: [],
    readAt: now,
    stopped: 'held',
    held: 60,
  })
  // A handle of the browser's own, as the choice of a folder gives one.
  await page.evaluate(`(async () => {
    const handle = await navigator.storage.getDirectory()
    const name = (await chrome.storage.local.get('database')).database || 'steppingstone'
    const db = await new Promise(done => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result) })
    db.transaction('sync', 'readwrite').objectStore('sync').put({ name: 'handle', value: handle })
    db.close()
  })()`)
}

/** What is shown is right for everybody, and reached by keys. */
async function looked(name: string): Promise<string[]> {
  if (shots) {
    await page.setViewport({ width: name === 'popup' ? 400 : 1_100, height: name === 'popup' ? 600 : 1_000 })
    await picture(page, `devices-${name}`)
  }
  const wrong = await wrongIn(page)
  const missed = await notByKeys(page)
  return [...wrong, ...missed.map(each => `not by keys: ${each}`)].map(each => `${name}: ${each}`)
}

async function at(path: string, words: string): Promise<void> {
  await page.close()
  page = await openSurface(session.extension, path)
  await shows(page, words)
}
const section = 'options/index.html#settings/devices'

it('is set up', async () => {
  const wrong = await looked('none')
  await press(page, 'Write a sync file…')
  wrong.push(...(await looked('write-file')))
  expect(wrong).toEqual([])
})

it.each<[FolderState, string]>([
  [{ state: 'in-step', at: now, devices: ['Laptop'] }, 'with Laptop'],
  [{ state: 'in-step', at: now, devices: [] }, 'No other device has joined yet.'],
  [{ state: 'sending', changes: 2 }, 'Sending 2 changes'],
  [
    {
      state: 'waiting',
      device: 'Laptop',
      file: 'd/aaaaaaaaaa/00000001-00000012.ssc',
      since: '2020-01-01T00:00:00.000Z',
    },
    'more than a day',
  ],
  [{ state: 'needs-leave' }, 'Waiting for your OK'],
  [{ state: 'folder-gone' }, 'Folder not there'],
  [{ state: 'folder-new' }, 'This folder is new'],
  [{ state: 'wrong-key' }, 'Wrong key'],
  [{ state: 'update', device: 'Laptop' }, 'Update Steppingstone here'],
  [{ state: 'held', device: 'Laptop', count: 60 }, 'Held: many deletions'],
])('shows %o', async (state, words) => {
  await setUp()
  await own('state', state)
  await at(section, words)
  expect(
    await looked(`${state.state}${'devices' in state && state.devices.length === 0 ? '-alone' : ''}`),
  ).toEqual([])
})

it('opens what the device and its key offer', async () => {
  await setUp()
  const wrong: string[] = []
  for (const [name, button, words] of [
    ['sheet', 'Show the recovery sheet…', 'Passphrase'],
    ['change', 'Change the key…', 'For a device that was lost'],
    ['leave', 'Leave the folder…', 'Leave the folder?'],
  ] as const) {
    await at(section, 'This device and the key')
    await press(page, button)
    await shows(page, words)
    await page.evaluate('document.getElementById("keep").scrollIntoView()')
    wrong.push(...(await looked(name)))
  }
  await at(section, 'This device and the key')
  await press(page, 'Forget it')
  await shows(page, 'Forget Laptop?')
  wrong.push(...(await looked('forget')))
  expect(wrong).toEqual([])
})

it('is opened and closed by keys alone, and the focus stays where one was', async () => {
  await setUp()
  await at(section, 'This device and the key')
  const focused = () =>
    page.evaluate('document.activeElement.innerText || document.activeElement.labels?.[0]?.innerText || ""')
  for (const [button, first] of [
    ['Show the recovery sheet…', 'Passphrase'],
    ['Change the key…', 'Passphrase'],
    ['Leave the folder…', 'Stay'],
    ['Forget it', 'Keep it'],
    ['Write a sync file…', 'Passphrase for the file'],
  ] as const) {
    await (await control(page, button)).focus()
    await page.keyboard.press('Enter')
    await until(`${first} has the focus`, async () => (await focused()) === first)
    // The button that changes nothing.
    for (let presses = 0; presses < 9 && !/^(Stay|Keep it|Cancel)$/.test(String(await focused())); presses++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(`${button} has the focus again`, async () => (await focused()) === button)
  }
})

it('makes a key, whose sheet can be read and printed', async () => {
  await setUp()
  await at(section, 'This device and the key')
  await press(page, 'Change the key…')
  await typed(page, 'Passphrase', 'a passphrase that nobody draws')
  await press(page, 'Go on')
  await page.waitForSelector('.op-recovery-groups code')
  await page.evaluate('document.getElementById("keep").scrollIntoView()')
  expect(await looked('new-sheet')).toEqual([])
})

it('shows what two devices wrote in one place', async () => {
  await setUp()
  const stamp = (n: number, device: string) => `0mx33ebh${n}000${device}`
  await putRow(page, 'evidence', {
    id: '01M8NY1YW8SM57PNB8YFTY8BBV',
    createdAt: now,
    updatedAt: now,
    situation: 'Reports came late.',
    action: 'Rebuilt the night report',
    result: 'Nobody waits for it any more.',
    number: '',
    skills: ['SQL'],
    date: '2026-10-06',
    confirmedBy: '',
  })
  await putRow(page, 'stamps', {
    id: 'evidence 01M8NY1YW8SM57PNB8YFTY8BBV',
    updatedAt: now,
    base: stamp(1, ''),
    fields: { result: stamp(3, 'bbbbbbbbbb') },
    heads: {
      result: [
        { stamp: stamp(3, 'bbbbbbbbbb'), text: 'Nobody waits for it any more.', seen: {} },
        { stamp: stamp(2, laptop), text: 'Ready at four in the morning, three hours earlier.', seen: {} },
      ],
    },
  })
  await at(section, 'Also written on Laptop')
  const wrong = await looked('twice')
  await at('options/index.html#brand/evidence?open=01M8NY1YW8SM57PNB8YFTY8BBV', 'Also written on Laptop')
  await page.evaluate('document.getElementById("also-written")?.scrollIntoView()')
  wrong.push(...(await looked('twice-here')))
  expect(wrong).toEqual([])
})

it('asks for the folder before everything is erased', async () => {
  await setUp()
  await at('options/index.html#settings/data', 'Erase everything…')
  await press(page, 'Erase everything…')
  await shows(page, 'This device leaves the shared folder first')
  await page.evaluate('document.querySelector(".op-confirm").scrollIntoView({ block: "center" })')
  expect(await looked('erase')).toEqual([])
})

it('asks for the folder before a backup takes the place of everything', async () => {
  await setUp()
  await at('options/index.html#settings/data', 'Restore a backup')
  const file = join(session.profileDir, 'steppingstone.jsonl.gz')
  await writeFile(file, await takeBackup(page))
  await chooseBackup(page, file)
  await shows(page, 'This device leaves the shared folder first')
  await page.evaluate('document.querySelector(".op-preview").scrollIntoView({ block: "center" })')
  expect(await looked('restore')).toEqual([])
})

it('says in one line of the popup that the folder waits for the user', async () => {
  await own('asks', true)
  await at('popup/index.html', 'Your shared folder needs your OK')
  const wrong = await looked('popup')
  // Reached and opened by keys alone.
  const isThere = 'document.activeElement.textContent.includes("Your shared folder needs your OK")'
  for (let presses = 0; presses < 30 && !(await page.evaluate(isThere)); presses++)
    await page.keyboard.press('Tab')
  expect(await page.evaluate(isThere)).toBe(true)
  expect(wrong).toEqual([])
})
