import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { roleShapes } from '../../src/core/fit/roles/model/role-weights'
import { workWordHashes } from '../../src/core/fit/work-words/model/work-word-hashes'
import { built } from './built'

let folder = ''
beforeAll(async () => {
  folder = await built('chromium')
})
afterAll(() => folder && rm(folder, { recursive: true }))

it.each([
  ['roles', roleShapes],
  ['words of few occupations', workWordHashes],
])(
  'the table of %s lies in the worker and in no script that a popup or a page waits for',
  async (_, table) => {
    const holdsTable = async (script: string): Promise<boolean> =>
      (await readFile(join(folder, script), 'utf8')).includes(table.slice(0, 200))
    expect(await holdsTable('background.js')).toBe(true)
    for (const script of ['popup/main.js', 'content/notice.js', 'content/reader.js', 'content/overlay.js'])
      expect(await holdsTable(script)).toBe(false)
  },
)
