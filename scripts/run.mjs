#!/usr/bin/env node
// Runs one of the commands of this folder: `node scripts/run.mjs NAME …`. It needs nothing but Node, so that a
// fresh clone can start with it: it installs the locked dependencies where they are missing or other than the
// lock file says, then bundles scripts/NAME.ts and runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name, ...rest] = process.argv.slice(2)

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exit(1)
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Steppingstone is built with Node 20.19 or newer; this is Node ${process.versions.node}.`)
}
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(join(root, 'scripts', `${name}.ts`))) {
  stop(`There is no command ${name ? `"${name}"` : 'without a name'}: scripts/ holds one file for each.`)
}

/** @param {string} file */
const packagesOf = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** Every locked package is installed in the locked version; those for other platforms may be absent. */
function isInstalled() {
  const here = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || (here[path] ? here[path].version === version : optional === true),
  )
}

if (!isInstalled()) {
  console.error('Installing the locked dependencies …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // npm's own output goes to the error stream: what a command prints is read by other programs.
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) stop('The dependencies could not be installed: see above what npm says.')
}

const { build } = await import('esbuild')
const outfile = join(root, '.cache', 'scripts', `${name}.mjs`)
mkdirSync(dirname(outfile), { recursive: true })
await build({
  entryPoints: [join(root, 'scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  loader: { '.css': 'text' },
  logLevel: 'error',
})

process.argv.splice(1, process.argv.length - 1, outfile, ...rest)
await import(pathToFileURL(outfile).href)
