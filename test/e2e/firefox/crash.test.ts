import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ExtensionBrowser } from '../../../scripts/browser/chromium'
import { launchFirefox, openFirefoxSurface } from '../../../scripts/browser/firefox'
import { shipped } from '../../../scripts/build/shipped'
import { chance, points } from '../harness/chance'
import { Stream } from '../harness/stream'
import { expectWhole } from '../harness/whole'

const options = 'options/index.html#settings/about'

describe('a Firefox that is killed while it logs', () => {
  let running: ExtensionBrowser | null = null
  let profileDir = ''
  const launch = async () => {
    running = await launchFirefox({ extensionDir: shipped('firefox'), profileDir })
    return running
  }
  afterEach(async () => {
    await running?.browser.close()
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 })
  })

  const many = points(1)
  it('keeps what it acknowledged, whole', { timeout: 60_000 + many * 40_000 }, async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-firefox-'))
    const random = chance(5)
    const stream = new Stream()
    for (let point = 0; point < many; point++) {
      const extension = await launch()
      const page = await openFirefoxSurface(extension, options)
      await expectWhole(page, stream.acknowledged)
      const before = stream.acknowledged.length
      await stream.start(page)
      const end = Date.now() + 300 + random() * 900
      while (Date.now() < end || stream.acknowledged.length === before) await stream.collect(page)
      const gone = new Promise(resolve => extension.browser.process()?.once('exit', resolve))
      extension.browser.process()?.kill('SIGKILL')
      await gone
      running = null
    }
    const page = await openFirefoxSurface(await launch(), options)
    expect(stream.acknowledged.length).toBeGreaterThanOrEqual(many)
    await expectWhole(page, stream.acknowledged)
  })
})
