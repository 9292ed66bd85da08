import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sites } from '../../src/core/sites/sites'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as Record<string, string[] | undefined>
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts

/** The rows of the table under a heading, cell by cell. */
function table(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return section
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(1)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}

describe('the README', () => {
  it('names every permission of the manifest with its reason, and no other', () => {
    const rows = table('Permissions')
    const named = (when: string) =>
      rows
        .filter(row => (row[1] === 'always') === (when === 'always'))
        .map(row => row[0]?.replaceAll('`', ''))
    expect(named('always').sort()).toEqual([...(manifest.permissions ?? [])].sort())
    expect(named('asked').sort()).toEqual(
      [...(manifest.optional_host_permissions ?? []), ...(manifest.optional_permissions ?? [])].sort(),
    )
    for (const row of rows) expect(row[2]?.length).toBeGreaterThan(10)
  })

  it('shows every site with its state', () => {
    const words = { 'real-page': 'real page', facts: 'facts', generic: 'generic reader' }
    expect(table('Sites')).toEqual(sites.map(site => [site.name, words[site.basis]]))
  })

  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(match => match[1] ?? '')
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  it('shows a picture that is there', () => {
    for (const [, file] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
      expect(existsSync(file ?? '')).toBe(true)
  })
})
