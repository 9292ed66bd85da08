import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { needProgram } from './browser/find'
import { until } from './browser/until'
import { buildExtension } from './build/bundle'
import { root } from './root'
import { alike, Device } from './syncthing/device'
import { Engine } from './syncthing/engine'
import { scenes } from './syncthing/scenes'

// npm run syncthing [-- --only WORD]: two real Chromium profiles, and two real Syncthing processes between their
// folders; prints what happened. Where it may, all of it runs in a network of its own that reaches nobody.
const { values } = parseArgs({ options: { only: { type: 'string' } } })
const isAlone = 'STEPPINGSTONE_ALONE'

/** Runs this command once more where there is only 127.0.0.1. @returns false where the system does not allow that. */
function runAlone(): boolean {
  needProgram('syncthing')
  if (process.env[isAlone]) return false
  const within = (...command: string[]) => [
    '-n',
    'sh',
    '-c',
    'ip link set lo up && exec "$@"',
    'sh',
    ...command,
  ]
  if (spawnSync('unshare', within('true')).status !== 0) return false
  const { status } = spawnSync('unshare', within(process.execPath, ...process.argv.slice(1)), {
    stdio: 'inherit',
    env: { ...process.env, [isAlone]: '1' },
  })
  process.exitCode = status ?? 1
  return true
}

async function play(): Promise<void> {
  console.error(
    process.env[isAlone] ? 'In a network of its own.' : 'On 127.0.0.1; no other network could be made.',
  )
  const extensionDir = join(root, '.cache/syncthing/chromium')
  await buildExtension({ browser: 'chromium', outdir: extensionDir })
  const engines: [Engine, Engine] = [await Engine.create(1), await Engine.create(2)]
  const [first, second] = engines
  const devices: Device[] = []
  const rows: string[] = []
  try {
    await first.start(second)
    await second.start(first)
    console.error(`Syncthing runs as ${first.pid} and ${second.pid}.`)
    const laptop = await Device.open('Laptop', extensionDir, first.folder)
    devices.push(laptop)
    await laptop.setUp(first.folder, 'a passphrase that nobody draws', true)
    await laptop.log('Halved the night run')
    await laptop.look()
    await until('the key has come over', async () =>
      (await readdir(second.folder)).some(name => name.startsWith('steppingstone-key')),
    )
    const desk = await Device.open('Desk', extensionDir, second.folder)
    devices.push(desk)
    await desk.setUp(second.folder, 'a passphrase that nobody draws', false)
    await alike(laptop, desk, actions => actions.includes('Halved the night run'))
    for (const { name, play: playing } of scenes.filter(each => each.name.includes(values.only ?? ''))) {
      const began = Date.now()
      const [held, seen] = await playing({ laptop, desk, engines, extensionDir }).then(
        said => [true, said] as const,
        (error: unknown) => [false, error instanceof Error ? error.message : String(error)] as const,
      )
      if (!held) process.exitCode = 1
      const seconds = ((Date.now() - began) / 1_000).toFixed(0)
      console.error(`${held ? 'held' : 'NOT'}  ${name} (${seconds} s): ${seen}`)
      rows.push(`| ${name} | ${held ? 'held' : 'not held'} | ${seen} |`)
      // What failed may have left an engine stopped.
      for (const engine of engines)
        if (engine.pid === null) await engine.start(engine === first ? second : first)
    }
  } finally {
    for (const device of devices) await device.remove()
    for (const engine of engines) await engine.remove()
  }
  console.log(['| what happened | result | seen |', '|---|---|---|', ...rows].join('\n'))
}

if (!runAlone()) await play()
