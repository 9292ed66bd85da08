import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExtensionBrowser } from '../../../scripts/browser/chromium'
import { launchFirefox, openFirefoxSurface } from '../../../scripts/browser/firefox'
import { readRows } from '../../../scripts/browser/stored'
import { refusals } from '../../../src/store/backup-format'
import { chooseBackup, takeBackup } from '../harness/backup-file'
import { english } from '../harness/english'
import { press, shows } from '../harness/press'
import { shipped } from '../harness/shipped'
import { Stream } from '../harness/stream'

const data = 'options/index.html#settings/data'

describe('a backup in Firefox', () => {
  let extension: ExtensionBrowser
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppingstone-firefox-files-'))
    extension = await launchFirefox({ extensionDir: shipped('firefox') })
  })
  afterAll(async () => {
    await extension?.browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is refused by half, and whole brings back what was there', async () => {
    let page = await openFirefoxSurface(extension, data)
    const stream = new Stream()
    await stream.start(page)
    while (stream.acknowledged.length < 6) await stream.collect(page)
    await stream.stop(page)
    await new Promise(resolve => setTimeout(resolve, 1_000))
    const before = await readRows<{ id: string }>(page, 'sightings')
    const honest = await takeBackup(page)
    expect(gunzipSync(honest).toString('utf8')).toContain('"steppingstone-backup"')

    await writeFile(join(folder, 'half.gz'), honest.subarray(0, honest.length / 2))
    await chooseBackup(page, join(folder, 'half.gz'))
    await shows(page, english(refusals.broken))
    expect(await readRows(page, 'sightings')).toEqual(before)
    await page.close()

    page = await openFirefoxSurface(extension, data)
    await writeFile(join(folder, 'whole.gz'), honest)
    await chooseBackup(page, join(folder, 'whole.gz'))
    await shows(page, 'It is complete')
    await press(page, 'Replace what is here')
    await press(page, 'Replace it now')
    await shows(page, 'Your records are now those of the backup.')
    expect(await readRows(page, 'sightings')).toEqual(before)
  })
})
