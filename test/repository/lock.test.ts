import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}
const text = readFileSync('package-lock.json', 'utf8')
const packages = (JSON.parse(text) as { packages: Record<string, Locked> }).packages

/** Where Node would find a package that another one names: beside it, or in a folder above. */
function find(name: string, from: string): Locked | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const there = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]
    if (there) return there
    if (at === '') return undefined
  }
}

it('locks every package that another one names, those of other platforms too: `npm ci` refuses a lock with gaps', () => {
  const missing = Object.entries(packages).flatMap(
    ([path, { dependencies, devDependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(name => find(name, path)?.version === undefined)
        .map(name => `${name}, named by ${path || 'package.json'}`),
  )
  expect(missing).toEqual([])
})

it('names no registry', () => {
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/)
})
