import { createHash } from 'node:crypto'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildExtension } from './build/bundle'
import { browsers } from './build/manifest'
import { zipFolder } from './build/zip'
import { root, version } from './root'

// npm run package: dist/steppingstone-VERSION-BROWSER.zip for each browser, the same bytes every time.
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

await mkdir(join(root, 'dist'), { recursive: true })
for (const browser of browsers) {
  const folder = join(root, 'dist', browser)
  await buildExtension({ browser, outdir: folder })
  const zip = await zipFolder(folder)
  const name = `steppingstone-${version}-${browser}.zip`
  await writeFile(join(root, 'dist', name), zip)
  const hash = createHash('sha256').update(zip).digest('hex')
  console.log(`dist/${name}  ${kilobytes(zip.length)}  sha256 ${hash}`)
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!/\.(js|css)$/.test(entry)) continue
    console.log(`  ${entry.padEnd(24)} ${kilobytes((await stat(join(folder, entry))).size).padStart(10)}`)
  }
}
