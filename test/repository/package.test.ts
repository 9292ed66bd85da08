import { execFile } from 'node:child_process'
import { readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipFolder } from '../../scripts/build/zip'
import { root } from '../../scripts/root'
import { allowedMessages, type LintMessage } from './allowed-lint'
import { built, builtAnew } from './built'

const kilobyte = 1024
let chromium = ''
let firefox = ''
beforeAll(async () => {
  chromium = await built('chromium')
  firefox = await built('firefox')
})
afterAll(async () => {
  for (const folder of [chromium, firefox]) if (folder) await rm(folder, { recursive: true })
})

describe('the package', () => {
  it('has the same bytes every time', async () => {
    const again = await builtAnew('chromium')
    await utimes(join(again, 'manifest.json'), 0, 0)
    const [first, second] = [await zipFolder(chromium), await zipFolder(again)]
    await rm(again, { recursive: true })
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  it('holds what the browser is to load, and no source map', async () => {
    const files = Object.keys(unzipSync(await zipFolder(firefox)))
    expect(files).toEqual(
      expect.arrayContaining(['manifest.json', 'background.js', 'popup/index.html', 'options/index.html']),
    )
    expect(files.filter(name => /\.(map|ts|tsx)$/.test(name))).toEqual([])
    expect(await readFile(join(firefox, 'background.js'), 'utf8')).not.toContain('sourceMappingURL')
  })

  it('puts at most 12 KB into every page of a site that is on', async () => {
    expect((await stat(join(chromium, 'content/notice.js'))).size).toBeLessThanOrEqual(12 * kilobyte)
  })
})

describe('web-ext lint', () => {
  it('finds no error, and no warning that is not explained', async () => {
    const webExt = join(root, 'node_modules/.bin/web-ext')
    const { stdout } = await promisify(execFile)(
      webExt,
      ['lint', '--source-dir', firefox, '--output', 'json', '--no-config-discovery'],
      { maxBuffer: 50_000_000 },
    ).catch((failed: { stdout: string }) => failed)
    const found: { errors: LintMessage[]; warnings: LintMessage[] } = JSON.parse(stdout)
    expect(found.errors).toEqual([])
    const unexplained = found.warnings.filter(
      warning => !allowedMessages.some(({ allows }) => allows(warning)),
    )
    expect(unexplained).toEqual([])
  })
})
