// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { DeviceServices, DevicesView, FolderState } from '../../../../options/sections/devices/services'
import { verbatim } from '../../../../src/core/kernel/message'
import { cell } from '../../cells'
import { realServices } from '../../real-services'
import { now } from '../../rows'
import { click, has, leave, named, openAt, type, violations } from '../../screen'

afterEach(leave)

const sheet = Array.from({ length: 13 }, (_, i) => `ABC${(i % 8) + 1}Z`)
const view = (state: FolderState): DevicesView => ({
  isSetUp: true,
  hasFolder: true,
  waits: 0,
  name: 'Desk',
  state,
  others: [
    { device: 'aaaaaaaaaa', name: 'Laptop', at: now, readAt: now, held: state.state === 'held' ? 60 : null },
  ],
  log: [
    { at: now, what: 'read', device: 'Laptop', records: 3, deleted: 1, back: 0 },
    { at: now, what: 'told', records: 1 },
    { at: now, what: 'refused', device: 'Laptop', file: '00000001-00000002.ssc' },
  ],
})
const open = async (devices: Partial<DeviceServices>) =>
  openAt('#settings/devices', (await realServices({}, { canChooseFolder: true, ...devices })).services)
const text = () => document.body.textContent ?? ''

describe('every state of the folder', () => {
  const states: [FolderState, string][] = [
    [{ state: 'in-step', at: now, devices: ['Laptop'] }, 'with Laptop'],
    [{ state: 'in-step', at: now, devices: [] }, 'No other device has joined yet.'],
    [{ state: 'sending', changes: 2 }, 'Sending 2 changes'],
    [{ state: 'waiting', device: 'Laptop', file: 'd/a/1.ssc', since: now }, 'Waiting for a file from Laptop'],
    [
      { state: 'waiting', device: '', file: 'd/a/1.ssc', since: '2026-11-01T09:00:00.000Z' },
      'more than a day',
    ],
    [{ state: 'needs-leave' }, 'Waiting for your OK'],
    [{ state: 'folder-gone' }, 'Folder not there'],
    [{ state: 'folder-new' }, 'This folder is new'],
    [{ state: 'wrong-key' }, 'Wrong key'],
    [{ state: 'update', device: 'Laptop' }, 'Update Steppingstone here'],
    [{ state: 'held', device: 'Laptop', count: 60 }, '60 records were deleted on Laptop'],
    [{ state: 'failed', why: verbatim('The disk is full.') }, 'The disk is full.'],
  ]
  it.each(states)('%o is said in words, and can be used by everybody', async (state, words) => {
    await open({ devices: cell(view(state)) })
    expect(text()).toContain(words)
    expect(text()).toContain('Desk (this device)')
    expect(await violations()).toEqual([])
  })
})

it('asks for a passphrase, shows the sheet, and begins once a group was typed back', async () => {
  const begun: string[] = []
  await open({
    chooseFolder: async () => ({ handle: null, name: 'Shared', keys: [] }),
    newFolderKey: async () => ({ sheet }) as never,
    beginFolder: async (_chosen, _key, name) => void begun.push(name),
  })
  expect(await violations()).toEqual([])
  await click(named('button', 'Choose a folder…'))
  expect(text()).toContain('“Shared” is not used by any device yet')
  await type(named('input', 'What this device is called') as HTMLInputElement, 'Attic')
  await type(named('input', 'Passphrase') as HTMLInputElement, 'short')
  await click(named('button', 'Go on'))
  expect(text()).toContain('at least 16 characters')
  await type(named('input', 'Passphrase') as HTMLInputElement, 'long enough for everybody')
  await click(named('button', 'Go on'))
  expect(document.querySelectorAll('.op-recovery-groups code')).toHaveLength(13)
  expect(await violations()).toEqual([])
  const label = [...document.querySelectorAll('label')].find(each =>
    /Type group/.test(each.textContent ?? ''),
  )
  const asked = Number(/\d+/.exec(label?.textContent ?? '')?.[0])
  const field = document.getElementById(label?.htmlFor ?? '') as HTMLInputElement
  await type(field, 'AAAAA')
  await click(named('button', 'Keep in step'))
  expect(text()).toContain(`This is not group ${asked}.`)
  await type(field, (sheet[asked - 1] ?? '').toLowerCase())
  await click(named('button', 'Keep in step'))
  expect(begun).toEqual(['Attic'])
})

it('joins by passphrase or sheet, and says which group was not read right', async () => {
  await open({
    chooseFolder: async () => ({ handle: null, name: 'Shared', keys: [{} as never] }),
    joinFolder: async () => false,
  })
  await click(named('button', 'Choose a folder…'))
  await type(named('input', 'Passphrase') as HTMLInputElement, 'not this one')
  await click(named('button', 'Join'))
  expect(text()).toContain('That does not open this folder.')
  await click(named('button', 'Use the recovery sheet instead'))
  await type(named('textarea', 'Recovery sheet') as HTMLTextAreaElement, 'abc')
  await click(named('button', 'Join'))
  expect(text()).toContain('62 letters are missing')
  expect(await violations()).toEqual([])
})

it('shows what two devices wrote of one text, until it is settled', async () => {
  const settled: string[] = []
  const twice = {
    store: 'evidence',
    id: 'x',
    field: 'result',
    label: 'Halved the run',
    place: '#brand/evidence?open=x',
    shown: 'Nobody waits.',
    besides: [{ device: 'Laptop', text: 'Ready at four.' }],
  }
  await open({
    writtenTwice: cell([twice]),
    settleText: async (_text, as) => void settled.push(as),
  })
  expect(text()).toContain('One text to look at')
  expect(text()).toContain('Also written on Laptop')
  expect(await violations()).toEqual([])
  await click(named('button', 'Take this one'))
  await click(named('button', 'Keep what is shown'))
  expect(settled).toEqual(['Ready at four.', 'Nobody waits.'])
})

describe('where the browser gives no folder', () => {
  const choose = async (label: string, paths: readonly string[]) => {
    const files = paths.map(path => {
      const file = new File(['x'], path.split('/').at(-1) ?? '')
      Object.defineProperty(file, 'webkitRelativePath', { value: path })
      return file
    })
    const field = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`)
    if (!field) throw new Error(`There is no ${label}.`)
    Object.defineProperty(field, 'files', { configurable: true, value: files })
    field.dispatchEvent(new Event('change', { bubbles: true }))
    await act(async () => {})
  }

  it('a new one is begun once files may be saved, and a used one is opened by its files', async () => {
    let may = false
    const opened: number[] = []
    await open({
      canChooseFolder: false,
      allowSaving: async () => may,
      openedFolder: async files => {
        opened.push(files.length)
        return { handle: null, name: 'sync', keys: files.length > 0 ? [{} as never] : [] }
      },
    })
    expect(text()).toContain('Downloads/Steppingstone/sync')
    expect(has('button', 'Choose a folder…')).toBe(false)
    expect(await violations()).toEqual([])
    await click(named('button', 'Begin a new one'))
    expect(text()).toContain('Without the browser’s permission for downloads')
    may = true
    await click(named('button', 'Begin a new one'))
    expect(text()).toContain('“sync” is not used by any device yet')
    await click(named('button', 'Cancel'))
    await choose('Shared folder', ['sync/steppingstone-key-a.json'])
    expect(text()).toContain('“sync” is in use by your other devices')
    expect(opened).toEqual([0, 1])
  })

  it('“Sync now” hands the folder over, and what waits is said', async () => {
    const synced: string[] = []
    await open({
      devices: cell({
        ...view({ state: 'in-step', at: now, devices: ['Laptop'] }),
        hasFolder: false,
        waits: 2,
      }),
      canChooseFolder: false,
      syncNow: async files => void synced.push(...files.map(file => file.webkitRelativePath)),
    })
    expect(text()).toContain('2 changes wait here for the next time.')
    expect(has('button', 'Look now')).toBe(false)
    expect(await violations()).toEqual([])
    await choose('Shared folder', ['sync/d/aaaaaaaaaa/00000001-00000002.ssc'])
    expect(synced).toEqual(['sync/d/aaaaaaaaaa/00000001-00000002.ssc'])
    await click(named('button', 'Leave the folder…'))
    expect(has('input', 'Remove what this device wrote into the folder too')).toBe(false)
  })

  it('has one sync file', async () => {
    await open({ canChooseFolder: false, writeOneFile: async () => 'steppingstone-sync-2026-11-21.zip' })
    await click(named('button', 'Write a sync file…'))
    await click(named('button', 'Write it'))
    expect(text()).toContain('steppingstone-sync-2026-11-21.zip is in your downloads.')
    expect(await violations()).toEqual([])
  })
})
