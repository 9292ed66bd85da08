import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, wherever the bundled command lies in it. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(from: string): string {
  if (existsSync(join(from, 'package-lock.json')) && existsSync(join(from, 'manifest.json'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('This command must run inside its repository.')
  return findRoot(above)
}

/** The version in package.json: the only place where it is written. */
export const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/** A path as the user typed it: npm runs commands in the repository and keeps the user's own folder aside. */
export const userPath = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)
