import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { launchChromium, openSurface } from './browser/chromium'
import { buildExtension } from './build/bundle'
import type { Repair } from './recount/in-page'
import { root } from './root'

// npm run recount -- PROFILE [--extension FOLDER]: counts everything anew in the records of a Chromium profile in
// which the unpacked extension is installed (from FOLDER; where none is given it is built into dist/chromium), puts right what
// differed, and says what it was. Close the browser before.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { extension: { type: 'string' } },
})
const [profileDir] = positionals
if (profileDir === undefined) {
  console.error('npm run recount -- PROFILE [--extension FOLDER]: the folder of a browser profile, closed.')
  process.exit(1)
}

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/recount/in-page.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'chrome121',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const extensionDir = resolve(values.extension ?? join(root, 'dist/chromium'))
if (values.extension === undefined) await buildExtension({ browser: 'chromium', outdir: extensionDir })
const extension = await launchChromium({ extensionDir, profileDir: resolve(profileDir) })
try {
  const page = await openSurface(extension, 'options/index.html#settings/about')
  await page.evaluate(outputFiles[0]?.text ?? '')
  const { opportunities, miscounts } = (await page.evaluate('repairCounts()')) as Repair
  for (const { name, kept, counted } of miscounts)
    console.log(`${name}: ${kept} was kept, ${counted} is right`)
  console.log(
    miscounts.length === 0
      ? `All counters of ${opportunities} opportunities were right.`
      : `${miscounts.length} counters of ${opportunities} opportunities differed, and are right now.`,
  )
} finally {
  await extension.browser.close()
}
