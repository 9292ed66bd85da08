import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { attacks } from './attack/list'
import { openStage } from './attack/stage'
import { buildExtension } from './build/bundle'
import { root } from './root'

// npm run attack [-- --only WORD] [-- --extension DIR]: attacks the extension in a real Chromium, one browser each,
// and prints what was tried, whether it held, and what was seen. DIR is another build, to see a fault that was.
const { values } = parseArgs({ options: { only: { type: 'string' }, extension: { type: 'string' } } })

const extensionDir = values.extension ?? join(root, '.cache/attack/chromium')
if (values.extension === undefined) await buildExtension({ browser: 'chromium', outdir: extensionDir })

let failed = false
const rows: { tried: string; result: string; seen: string }[] = []
for (const attack of attacks.filter(({ name }) => name.includes(values.only ?? ''))) {
  const stage = await openStage(extensionDir, attack.web, attack.diskMegabytes)
  const { held, seen } = await attack.run(stage).catch((error: unknown) => ({
    held: false,
    seen: error instanceof Error ? error.message : String(error),
  }))
  await stage.close()
  if (!held && !attack.known) failed = true
  rows.push({ tried: attack.name, result: held ? 'held' : attack.known ? 'open, as known' : 'open', seen })
  console.error(`${held ? 'held' : 'open'}  ${attack.name}: ${seen}`)
}

console.log('| tried | result | seen |\n|---|---|---|')
for (const { tried, result, seen } of rows) console.log(`| ${tried} | ${result} | ${seen} |`)
if (failed) process.exitCode = 1
