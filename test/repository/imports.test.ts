import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../scripts/root'
import { sourcesIn } from './sources'

const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

/** The rows below a heading, cell by cell, without the head of the table. */
const rowsUnder = (heading: string): string[][] =>
  (architecture.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter(line => line.startsWith('| ') && line.includes('`'))
    .map(line => line.split('|').map(cell => cell.trim()))

/** The directory of the table that a path lies in, by its short name: `core`, `popup`. */
const directoryOf = (path: string): string | undefined =>
  /^(?:src\/)?(?!src\/)([^/]+)\/./.exec(path.replaceAll('\\', '/'))?.[1]

/** Of an import, an export of what another file has, and an import when it is needed. */
const importing = /^(?:import|export)\b[^'";=]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

/** A package's own name: `preact` of `preact/hooks`, `@noble/hashes` of its modules. */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/')

it('says in ARCHITECTURE what each directory imports', () => {
  const imported = new Map<string, Set<string>>()
  for (const { path, text } of sourcesIn(['src', 'popup', 'options', 'panel'])) {
    const from = directoryOf(path)
    if (!from) continue
    const names = imported.get(from) ?? new Set()
    for (const [, all, alone, late] of text.matchAll(importing)) {
      const file = all ?? alone ?? late ?? ''
      const name = file.startsWith('.') ? directoryOf(join(dirname(path), file)) : packageOf(file)
      if (name && name !== from && !name.startsWith('words:')) names.add(name)
    }
    imported.set(from, names)
  }
  const said = rowsUnder('Directories').map(([, directory = '', , imports = '']) => [
    directory.replace(/`|src\//g, ''),
    imports
      .split(', ')
      .map(name => name.replaceAll('`', ''))
      .sort(),
  ])
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries([...imported].map(([from, names]) => [from, [...names].sort()])),
  )
})

it('gives a reason in ARCHITECTURE for every library', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const named = rowsUnder('Libraries, and why each')
    .map(([, name]) => name)
    .join(' ')
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    name => !named.includes(`\`${name}\``) && !name.startsWith('@types/'),
  )
  expect(missing).toEqual([])
})
