import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildExtension } from '../../build/bundle'
import { root } from '../../root'

/** When the surface shows what it is opened for: rows of opportunities, or one of them. */
const shown = {
  popup: '.ss-row, .ss-posting-head, .pp-listing h1',
  options: '.ss-row, .op-row, main h1',
}

/** Marks the start of a surface's script, and the first moment at which its content stands in the page. */
const marks = (selector: string) => `performance.mark('begin');(() => {
  const look = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return
    watch.disconnect()
    performance.mark('content')
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true })
})();\n`

/**
 * The extension as it would be shipped, with one more page from which it is measured, and with marks in front of
 * the scripts of its surfaces.
 */
export async function lifeExtension(): Promise<string> {
  const outdir = join(root, '.cache/bench/life')
  await buildExtension({ browser: 'chromium', outdir })
  for (const surface of ['popup', 'options'] as const) {
    const path = join(outdir, surface, 'main.js')
    await writeFile(path, marks(shown[surface]) + (await readFile(path, 'utf8')))
  }
  await mkdir(join(outdir, 'bench'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/life/in-page.ts'],
    outfile: join(outdir, 'bench/main.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const page = '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="main.js"></script>'
  await writeFile(join(outdir, 'bench/index.html'), page)
  return outdir
}
