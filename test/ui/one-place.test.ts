import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../options/styles')
const files = readdirSync(folder).filter(name => name.endsWith('.css'))

/** Names of classes whose own rule begins a line: `.op-row {` or `.op-row,`. */
const classesOf = (css: string): string[] =>
  [...css.matchAll(/^\.(op-[\w-]+)(?: \{|,)$/gm)].flatMap(found => found[1] ?? [])

it('every class of the options page has its own look in one style sheet', () => {
  const seen = new Map<string, string[]>()
  for (const file of files)
    for (const name of new Set(classesOf(readFileSync(join(folder, file), 'utf8'))))
      seen.set(name, [...(seen.get(name) ?? []), file])
  expect(seen.size).toBeGreaterThan(100)
  expect([...seen].filter(([, sheets]) => sheets.length > 1)).toEqual([])
})
