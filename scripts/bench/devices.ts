import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium, openSurface } from '../browser/chromium'
import { median } from './figures'
import { ask } from './life/ask'
import { lifeExtension } from './life/extension'
import { withMemory } from './life/memory'
import { texts } from './life/texts'

/** A whole life; a smaller one by `DEVICES_SIZE=2000`, of which there are five times as many sightings. */
const openings = Number(process.env.DEVICES_SIZE ?? 20_000)

interface Exchanged {
  told: number
  heard: number
  bytes: number
  plain: number
  plainAtOnce: number
}

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} KB`
const say = (what: string, figure: string, most: string): void =>
  console.log(`${what.padEnd(44)} ${figure} (at most ${most})`)

/** Two devices in step, in a real Chromium, beside plain writes of the same rows in the same run. */
export async function devices(): Promise<void> {
  const extensionDir = await lifeExtension({ name: 'devices' })
  const profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-devices-'))
  const extension = await launchChromium({ extensionDir, profileDir })
  try {
    const pid = extension.browser.process()?.pid ?? 0
    const page = await openSurface(extension, 'bench/index.html')
    const { texts: made } = await texts()
    await ask(page, 'fill', made, { opportunities: openings, sightings: openings * 5 })
    const begun = await withMemory(pid, () =>
      ask<{ ms: number; files: number; bytes: number }>(page, 'devices.begin'),
    )
    const { ms, files, bytes } = begun.value
    say(
      'baseline',
      `${(ms / 1_000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB in ${files} files`,
      '60 s, 20 MB',
    )
    say('  memory above idle', `${begun.more?.toFixed(0) ?? '?'} MB`, '100 MB')
    const joined = await ask<number>(page, 'devices.join')
    console.log(`${'another device reads all of it'.padEnd(44)} ${(joined / 1_000).toFixed(1)} s`)
    const day = await ask<Exchanged>(page, 'devices.exchange', 50, 0)
    say('a day (50 edits) told', `${day.told.toFixed(0)} ms, ${kilobytes(day.bytes)}`, '200 ms, 6 KB')
    console.log(
      `  heard in ${day.heard.toFixed(0)} ms; the same rows by Dexie alone ${day.plain.toFixed(0)} ms`,
    )
    const week = await ask<Exchanged>(page, 'devices.exchange', 500, 100)
    say('a week (500 edits) heard', `${week.heard.toFixed(0)} ms`, '1 s')
    console.log(
      `  told in ${week.told.toFixed(0)} ms, ${kilobytes(week.bytes)}; the same rows by Dexie alone ${week.plain.toFixed(0)} ms one by one, ${week.plainAtOnce.toFixed(0)} ms at once`,
    )
    say('400 files scanned', `${(await ask<number>(page, 'devices.scan', 400)).toFixed(0)} ms`, '300 ms')
    const edits = await ask<{ on: number[]; off: number[]; plain: number }>(page, 'devices.dearer', 60)
    const [on, off] = [median(edits.on), median(edits.off)]
    say('an edit, dearer by', `${(on - off).toFixed(2)} ms`, '0.5 ms')
    console.log(
      `  ${on.toFixed(2)} ms while others are told, ${off.toFixed(2)} ms while not; Dexie alone ${edits.plain.toFixed(2)} ms`,
    )
  } finally {
    await extension.browser.close()
    await rm(profileDir, { recursive: true, force: true })
  }
}
