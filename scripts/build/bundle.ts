import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BuildOptions, build, context, type Plugin } from 'esbuild'
import { root } from '../root'
import { renderIcons } from './icons'
import { licencesOf } from './licences'
import { type BrowserName, manifestFor } from './manifest'
import { stylesAsText } from './styles-as-text'
import { noNetwork, withoutCodeOfText } from './without-network'
import { unsaidIn, words } from './words'

interface ExtensionBuild {
  browser: BrowserName
  /** The folder that the browser loads: emptied first. */
  outdir: string
  /** Readable code with source maps. */
  dev?: boolean
  /** All hosts granted at installation: for the measuring command, never for a package. */
  grantHosts?: boolean
  /** What a test changes in the sources, such as one more version of the schema. */
  plugins?: Plugin[]
}

/** Scripts that stand alone, by their path in the package. */
const scripts = {
  background: 'src/background/main.ts',
  'content/notice': 'src/content/notice.ts',
  'content/reader': 'src/content/reader.ts',
  'content/overlay': 'src/content/overlay/overlay.tsx',
}

/** The thread that reads files, with the libraries for PDF and Word, which no page's script may hold. */
const readers = { 'files/resume-worker': 'src/adapters/files/resume-worker.ts' }

/** Pages of the extension: folders with index.html, which names main.js and main.css. */
const pages = ['popup', 'options', 'panel']

/** The oldest versions that are supported: as in manifest.json. */
const targets: Record<BrowserName, string> = { chromium: 'chrome121', firefox: 'firefox142' }

function optionsFor({ browser, outdir, dev = false, plugins = [] }: ExtensionBuild): BuildOptions[] {
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    format: 'iife',
    target: targets[browser],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    // The same Dexie without what it brings for browsers of before 2017: 13 KB less to read whenever the popup opens.
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
    // Letters beyond ASCII stay as they are: escaped they take three times the space.
    charset: 'utf8',
    // Licences stand in a file of their own (licences.ts).
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  }
  const styled = Object.fromEntries(pages.map(page => [`${page}/main`, `${page}/main.tsx`]))
  return [
    { ...common, entryPoints: scripts, plugins: [stylesAsText(!dev), ...plugins, words] },
    { ...common, entryPoints: styled, loader: { '.svg': 'dataurl' }, plugins: [...plugins, words] },
    {
      ...common,
      entryPoints: readers,
      define: { ...common.define, ...noNetwork, 'import.meta.url': '""' },
      plugins: [withoutCodeOfText, ...plugins, words],
    },
  ]
}

/** Builds the extension once, whole; what is missing fails. */
export async function buildExtension(options: ExtensionBuild): Promise<void> {
  await rm(options.outdir, { recursive: true, force: true })
  const [built] = await Promise.all([
    Promise.all(optionsFor(options).map(each => build(each))),
    copyStatic(options),
  ])
  for (const { metafile } of built)
    for (const [path, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
      const unsaid = unsaidIn(Object.keys(inputs))
      if (unsaid.length > 0)
        throw new Error(`${path} lacks the sentences of ${unsaid.join(', ')}: see scripts/build/words.ts`)
    }
  const licences = await licencesOf(built.flatMap(({ metafile }) => metafile ?? []))
  await writeFile(join(options.outdir, 'licences.txt'), licences)
  await checkPages(options.outdir)
}

/** Builds, and builds again whenever a source changes, until the process ends. */
export async function watchExtension(options: ExtensionBuild): Promise<void> {
  await buildExtension(options)
  for (const each of optionsFor(options)) await (await context({ ...each, logLevel: 'info' })).watch()
}

/** Everything that isn't compiled: manifest, pages, icons. */
export async function copyStatic({ browser, outdir, grantHosts = false }: ExtensionBuild): Promise<void> {
  const write = async (path: string, bytes: string | Uint8Array) => {
    await mkdir(dirname(join(outdir, path)), { recursive: true })
    await writeFile(join(outdir, path), bytes)
  }
  await write('manifest.json', `${JSON.stringify(await manifestFor(browser, grantHosts), null, 2)}\n`)
  for (const [path, png] of await renderIcons()) await write(path, png)
  await write('icons/mark.svg', await readFile(join(root, 'src/assets/mark.svg')))
  for (const page of pages) {
    await mkdir(join(outdir, page), { recursive: true })
    await cp(join(root, page, 'index.html'), join(outdir, page, 'index.html'))
  }
}

/** A page that names a file which isn't in the package would open without its style or its script. */
async function checkPages(outdir: string): Promise<void> {
  for (const page of pages) {
    const html = await readFile(join(outdir, page, 'index.html'), 'utf8')
    for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"#:]+)"/g)) {
      await readFile(join(outdir, page, path)).catch(() => {
        throw new Error(`${page}/index.html names ${path}, which the build does not make.`)
      })
    }
  }
}
