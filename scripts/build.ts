import { watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildExtension, copyStatic, watchExtension } from './build/bundle'
import { browsers } from './build/manifest'
import { root } from './root'

// npm run build [-- --watch] [-- --grant-hosts]: dist/chromium and dist/firefox, ready to be loaded.
const { values } = parseArgs({
  options: { watch: { type: 'boolean', default: false }, 'grant-hosts': { type: 'boolean', default: false } },
})

const grantHosts = values['grant-hosts']
for (const browser of browsers) {
  // A build with granted hosts lies elsewhere, so that it can't be packaged by mistake.
  const outdir = join(root, grantHosts ? '.cache/granted' : 'dist', browser)
  if (values.watch) {
    const options = { browser, outdir, grantHosts, dev: true }
    await watchExtension(options)
    for (const path of [
      'manifest.json',
      'popup/index.html',
      'options/index.html',
      'panel/index.html',
      'src/assets/mark.svg',
    ]) {
      watch(join(root, path), () => copyStatic(options).catch(error => console.error(String(error))))
    }
  } else {
    await buildExtension({ browser, outdir, grantHosts })
  }
  console.log(`${browser}: ${outdir}`)
}
