import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../scripts/root'

const model = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
const attacks = readdirSync(join(root, 'scripts/attack'))
  .map(file => readFileSync(join(root, 'scripts/attack', file), 'utf8'))
  .join('\n')

it('names only tests that are there, by their whole path', () => {
  const named = [...model.matchAll(/`([\w./-]*\.test\.tsx?|test\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter(path => !path.startsWith('test/') || !existsSync(join(root, path)))).toEqual([])
})

it('names only attacks that are tried', () => {
  const named = [...model.matchAll(/“([^”]+)”/g)].map(([, words]) => words?.replace(/\s+/g, ' ') ?? '')
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter(words => !attacks.includes(words))).toEqual([])
})
