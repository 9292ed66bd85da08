import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildExtension } from '../../build/bundle'
import { root } from '../../root'

/** When the surface shows what it is opened for: rows of opportunities, or one of them. */
const shown = {
  popup: { content: '.ss-row, .ss-head-title', panel: '.pp-panel li' },
  options: { content: '.op-main .ss-row, .op-main .op-row' },
}

/** Marks the start of a surface's script, and the first moment at which each of these stands in the page. */
const marks = (selectors: Record<string, string>) => `performance.mark('begin');(() => {
  const missing = new Map(Object.entries(${JSON.stringify(selectors)}))
  const look = () => {
    for (const [name, selector] of missing) {
      if (!document.querySelector(selector)) continue
      missing.delete(name)
      performance.mark(name)
    }
    if (missing.size === 0) watch.disconnect()
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { childList: true, subtree: true })
})();\n`

/**
 * The extension as it would be shipped, with one more page from which it is measured, and with marks in front of
 * the scripts of its surfaces.
 */
export async function lifeExtension({ name = 'life', grantHosts = false } = {}): Promise<string> {
  const outdir = join(root, '.cache/bench', name)
  await buildExtension({ browser: 'chromium', outdir, grantHosts })
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
    target: 'chrome121',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const page = '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="main.js"></script>'
  await writeFile(join(outdir, 'bench/index.html'), page)
  return outdir
}
