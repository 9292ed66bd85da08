import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** Compiles one line with the settings of core. */
let folder = ''
beforeAll(() => {
  folder = mkdtempSync('.cache/core-')
})
afterAll(() => rmSync(folder, { recursive: true }))

function compile(code: string): string {
  writeFileSync(join(folder, 'probe.ts'), code)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../src/core/tsconfig.json',
      compilerOptions: {
        composite: false,
        declaration: false,
        emitDeclarationOnly: false,
        noEmit: true,
        rootDir: '../..',
      },
      include: ['probe.ts', '../../src/core/globals.d.ts'],
    }),
  )
  try {
    execFileSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout)
  }
}

it('compiles what is pure', () => {
  expect(compile('export const host = (address: string): string => new URL(address).hostname')).toBe('')
})

for (const global of [
  'document',
  'window',
  'indexedDB',
  'localStorage',
  'navigator',
  'chrome',
  'browser',
  'fetch',
  'setTimeout',
]) {
  it(`does not compile core with ${global}`, () => {
    expect(compile(`export const probe = ${global}`)).toContain(`Cannot find name '${global}'`)
  })
}
