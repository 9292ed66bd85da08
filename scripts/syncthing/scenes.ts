import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { until } from '../browser/until'
import { alike, Device } from './device'
import type { Engine } from './engine'

export interface Stage {
  laptop: Device
  desk: Device
  /** Of the laptop, and of the desk. */
  engines: [Engine, Engine]
  extensionDir: string
}

/** What happens to two devices between which a real Syncthing carries; each says what was seen, or throws. */
interface Scene {
  name: string
  play(stage: Stage): Promise<string>
}

const all =
  (...wanted: string[]) =>
  (actions: string[]): boolean =>
    wanted.every(each => actions.includes(each))
const changesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter(name => /\d{8}-\d{8}\.ssc$/.test(name)).sort()
const run = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${word} number ${i + 1}`)

async function noConflicts(engines: readonly Engine[]): Promise<string> {
  const conflicts = (await Promise.all(engines.map(engine => engine.strays()))).flatMap(
    each => each.conflicts,
  )
  if (conflicts.length > 0) throw new Error(`Syncthing saw conflicts: ${conflicts.join(', ')}`)
  return 'no conflict'
}

export const scenes: readonly Scene[] = [
  {
    name: 'both write at once',
    async play({ laptop, desk, engines }) {
      const [ours, theirs] = [run('Planned a route', 8), run('Mended a loom', 8)]
      await Promise.all([laptop.log(...ours), desk.log(...theirs)])
      const count = await alike(laptop, desk, all(...ours, ...theirs))
      return `${count} records on each, ${await noConflicts(engines)}`
    },
  },
  {
    name: 'one engine stopped meanwhile',
    async play({ laptop, desk, engines: [first, second] }) {
      await second.stop()
      await Promise.all([laptop.log('Wrote while alone'), desk.log('Wrote unheard')])
      await laptop.look()
      await desk.look()
      if ((await desk.actions()).includes('Wrote while alone')) throw new Error('It came without an engine.')
      await second.start(first)
      const count = await alike(laptop, desk, all('Wrote while alone', 'Wrote unheard'))
      return `${count} records on each, ${await noConflicts([first, second])}`
    },
  },
  {
    name: 'an engine killed in the middle of a file',
    async play({ laptop, desk, engines: [first, second] }) {
      await second.stop()
      await second.start(first, 15)
      const lines = Array.from(
        { length: 120 },
        (_, i) => `Sorted shelf ${i}: ${randomBytes(900).toString('base64')}`,
      )
      await laptop.import(lines)
      await laptop.look()
      const half = await until('a file is on its way', async () => (await second.strays()).half[0], {
        timeout: 240_000,
      })
      await second.stop('SIGKILL')
      await desk.look()
      const before = await desk.actions()
      if (before.some(action => action.startsWith('Sorted'))) throw new Error('The half file was read.')
      await second.start(first)
      const count = await alike(
        laptop,
        desk,
        actions => actions.filter(each => each.startsWith('Sorted')).length === 120,
      )
      return `${half.replace(/.*\//, '')} was left and not read; after its restart ${count} records on each`
    },
  },
  {
    name: 'a half file, then an empty one, in the place of a whole one',
    async play({ laptop, desk, engines: [first, second] }) {
      const before = new Set(await changesIn(first.folder))
      await second.stop()
      await laptop.log('Counted the boats')
      await laptop.look()
      const path = await until('it is written', async () =>
        (await changesIn(first.folder)).find(each => !before.has(each)),
      )
      const whole = await readFile(join(first.folder, path))
      const seen: string[] = []
      for (const part of [whole.subarray(0, whole.length / 2), Buffer.alloc(0)]) {
        await writeFile(join(second.folder, path), part)
        await utimes(join(second.folder, path), 1, 1)
        await desk.look()
        await desk.says('Waiting for a file from Laptop')
        if ((await desk.actions()).includes('Counted the boats')) throw new Error('It was read by half.')
        seen.push(`${part.length} of ${whole.length} bytes`)
      }
      await rm(join(second.folder, path))
      await second.start(first)
      const count = await alike(laptop, desk, all('Counted the boats'))
      await desk.says('with Laptop')
      return `${seen.join(', ')}: refused and waited for; then ${count} records on each`
    },
  },
  {
    name: 'deleted on one, edited on the other',
    async play({ laptop, desk, engines: [first, second] }) {
      await laptop.log('Kept by an edit', 'Deleted unheard of')
      await alike(laptop, desk, all('Kept by an edit', 'Deleted unheard of'))
      await second.stop()
      await laptop.delete('Kept by an edit')
      await laptop.delete('Deleted unheard of')
      await desk.edit('Kept by an edit', 'Nobody waits any more')
      await laptop.look()
      await desk.look()
      await second.start(first)
      const count = await alike(
        laptop,
        desk,
        actions => actions.includes('Kept by an edit') && !actions.includes('Deleted unheard of'),
      )
      return `the edited one came back, the other went; ${count} records on each`
    },
  },
  {
    name: 'a profile that was copied',
    async play({ laptop, desk, engines: [first], extensionDir }) {
      await laptop.stop()
      const copy = await Device.open('Copy', extensionDir, first.folder, laptop)
      await laptop.restart()
      try {
        await laptop.log('Wrote as the first')
        await laptop.look()
        await copy.log('Wrote as the second')
        await copy.look()
        await copy.says('This browser profile was copied.').catch(() => laptop.look())
        await alike(laptop, copy, all('Wrote as the first', 'Wrote as the second'))
        const count = await alike(laptop, desk, all('Wrote as the first', 'Wrote as the second'))
        const devices = (await readdir(join(first.folder, 'd'))).length
        if (devices < 3) throw new Error('Both wrote under one name.')
        return `${devices} devices, ${count} records on each`
      } finally {
        await copy.remove()
      }
    },
  },
  {
    name: 'the folder emptied',
    async play({ laptop, desk, engines: [first, second] }) {
      const before = (await laptop.actions()).length
      for (const name of await readdir(first.folder))
        if (name !== '.stfolder') await rename(join(first.folder, name), join(first.home, `away-${name}`))
      await until('the other folder is empty too', async () => (await changesIn(second.folder)).length === 0)
      for (const each of [laptop, desk]) {
        await each.look()
        await each.says('This folder is new')
      }
      const kept = [(await laptop.actions()).length, (await desk.actions()).length]
      if (kept.some(count => count !== before))
        throw new Error(`Of ${before} records ${kept.join(' and ')} stayed.`)
      await laptop.press('Write everything into it')
      await laptop.says('In step at')
      await until('the key has come', async () =>
        (await readdir(second.folder)).some(name => name.startsWith('steppingstone-key')),
      )
      await desk.log('Wrote after that')
      const count = await alike(laptop, desk, all('Wrote after that'))
      return `nothing was deleted; written again, ${count} records on each`
    },
  },
]
