import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { type ExtensionBrowser, launchChromium, openSurface, workerOf } from '../browser/chromium'
import { until } from '../browser/until'
import { median } from './figures'
import { ask } from './life/ask'
import { lifeExtension } from './life/extension'
import { secondsOf, withMemory } from './life/memory'
import { texts } from './life/texts'

/** A whole life; a smaller one by `DEVICES_SIZE=2000`, of which there are five times as many sightings. */
const openings = Number(process.env.DEVICES_SIZE ?? 20_000)

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} KB`
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`
const say = (what: string, figure: string, most?: string): void =>
  console.log(`${what.padEnd(44)} ${figure}${most ? ` (at most ${most})` : ''}`)

/** Whether the worker, or anybody, is at the folder. */
const isLooking = `navigator.locks.query().then(({ held }) => held.some(({ name }) => name === 'steppingstone-devices'))`

/** Weeks that are heard, and popups opened before each. */
const weeks = 4
const before = 6

/** Milliseconds to the popup's first row while the worker hears a week, turn by turn with those without. */
async function popupBesideHearing(extension: ExtensionBrowser, page: Page) {
  const open = async (): Promise<number> => {
    const popup = await openSurface(extension, 'popup/index.html')
    await popup.waitForFunction(`performance.getEntriesByName('content').length > 0`)
    const took = Number(await popup.evaluate(`performance.measure('whole', 'begin', 'content').duration`))
    await popup.close()
    return took
  }
  const made = { beside: [] as number[], alone: [] as number[] }
  await ask(page, 'devices.workerHears', true)
  for (let week = 0; week < weeks; week++) {
    for (let i = 0; i < before; i++) {
      const took = await open()
      // The first ones warm up.
      if (week > 0 && !(await page.evaluate(isLooking))) made.alone.push(took)
    }
    await ask(page, 'devices.toldByOther', 500, 700 + week * 500)
    const worker = await workerOf(extension)
    await worker.evaluate(`chrome.alarms.create('steppingstone-devices', { when: Date.now() })`)
    await until('the worker looks', () => page.evaluate(isLooking), { every: 10 })
    for (;;) {
      const took = await open()
      if (!(await page.evaluate(isLooking))) break
      if (week > 0) made.beside.push(took)
    }
  }
  await ask(page, 'devices.workerHears', false)
  return made
}

/** Two devices in step, in a real Chromium, beside plain writes of the same rows in the same run. */
export async function devices(): Promise<void> {
  const extensionDir = await lifeExtension({ name: 'devices' })
  const profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-devices-'))
  const extension = await launchChromium({ extensionDir, profileDir })
  const began = Date.now()
  /** What comes next takes a while: so it is said when it begins. */
  const next = (what: string): void =>
    console.log(`[${((Date.now() - began) / 1_000).toFixed(0).padStart(4)} s] ${what}`)
  try {
    const pid = extension.browser.process()?.pid ?? 0
    const page = await openSurface(extension, 'bench/index.html')
    page.on('console', message => {
      if (message.type() === 'log') next(`  ${message.text()}`)
    })
    /** With the processor time that the whole browser took meanwhile: on a machine that is busy, that alone is told. */
    const timed = async <T>(work: string, ...given: unknown[]): Promise<{ value: T; cpu: string }> => {
      const before = await secondsOf(pid)
      const value = await ask<T>(page, work, ...given)
      return { value, cpu: `${(((await secondsOf(pid)) - before) * 1_000).toFixed(0)} ms of processor` }
    }
    const { texts: made } = await texts()
    next(`a life of ${openings} openings and ${openings * 5} sightings is made`)
    await ask(page, 'fill', made, { opportunities: openings, sightings: openings * 5 })
    // The page that made it holds adverts, and what was read of them, beside what is measured.
    await page.reload()
    await page.waitForFunction('globalThis.life !== undefined')
    next('all of it is told')
    const begun = await withMemory(pid, () =>
      ask<{ ms: number; files: number; bytes: number }>(page, 'devices.begin'),
    )
    const { ms, files, bytes } = begun.value
    say(
      'baseline',
      `${(ms / 1_000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB in ${files} files, ${begun.seconds.toFixed(1)} s of processor`,
      '60 s, 20 MB',
    )
    say('  memory above idle', `${begun.more?.toFixed(0) ?? '?'} MB`, '100 MB')
    next('another device reads all of it')
    const joined = await timed<number>('devices.join')
    say('another device reads all of it', `${(joined.value / 1_000).toFixed(1)} s, ${joined.cpu}`)
    next('the popup is opened while the worker hears a week, and while it does not')
    const { beside, alone } = await popupBesideHearing(extension, page)
    say('popup to its first row, later by', `${(median(beside) - median(alone)).toFixed(0)} ms`, '10 ms')
    console.log(
      `  ${median(beside).toFixed(0)} ms in ${beside.length} openings beside it, ${median(alone).toFixed(0)} ms in ${alone.length} without`,
    )
    for (const [what, count, from] of [
      ['a day (50 edits)', 50, 0],
      ['a week (500 edits)', 500, 100],
    ] as const) {
      next(what)
      const ids = await ask<string[]>(page, 'devices.edited', count, from)
      const told = await timed<{ ms: number; bytes: number }>('devices.tell')
      const heard = await timed<number>('devices.hear')
      const single = await timed<number>('devices.plain', ids, false)
      const atOnce = await timed<number>('devices.plain', ids, true)
      const most = count === 50 ? '200 ms, 6 KB' : undefined
      say(`${what} told`, `${milliseconds(told.value.ms)}, ${kilobytes(told.value.bytes)}, ${told.cpu}`, most)
      say(`${what} heard`, `${milliseconds(heard.value)}, ${heard.cpu}`, count === 500 ? '1 s' : undefined)
      say('  the same rows by Dexie alone, one by one', `${milliseconds(single.value)}, ${single.cpu}`)
      say('  the same rows by Dexie alone, at once', `${milliseconds(atOnce.value)}, ${atOnce.cpu}`)
    }
    next('files are looked through')
    const scan = await ask<{ took: number; listing: number }>(page, 'devices.scan', 400)
    say(
      '400 files scanned',
      `${milliseconds(scan.took)}, of which naming them ${milliseconds(scan.listing)}`,
      '300 ms',
    )
    next('edits, while others are told and while not')
    const edits = await ask<{ on: number[]; off: number[]; plain: number[] }>(page, 'devices.dearer', 60)
    const [on, off] = [median(edits.on), median(edits.off)]
    say('an edit, dearer by', `${(on - off).toFixed(2)} ms`, '0.5 ms')
    console.log(
      `  ${on.toFixed(2)} ms while others are told, ${off.toFixed(2)} ms while not; Dexie alone ${median(edits.plain).toFixed(2)} ms`,
    )
  } finally {
    await extension.browser.close()
    await rm(profileDir, { recursive: true, force: true })
  }
}
