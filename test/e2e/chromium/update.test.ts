import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateExtension, workerOf } from '../../../scripts/browser/chromium'
import { until } from '../../../scripts/browser/until'
import { shipped } from '../../../scripts/build/shipped'
import {
  firstPosting,
  gardener,
  gardenerPosting,
  nextPosting,
  singlePage,
} from '../../fixtures/career-site/site'
import { Session, settle } from '../harness/session'

describe('an update while pages are open', () => {
  let session: Session
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppingstone-update-'))
    await cp(shipped('chromium'), folder, { recursive: true })
    session = await Session.open({ hosts: ['https://*/*'], extensionDir: folder })
  })
  afterAll(async () => {
    await session?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('keeps what was logged, and notices on in old and new pages without an error in either', async () => {
    const errors: string[] = []
    const page = await session.visit(singlePage)
    page.on('pageerror', error => errors.push(String(error)))
    await session.noticed(firstPosting.title)

    const path = join(folder, 'manifest.json')
    const manifest = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }))
    await updateExtension(session.extension)
    await until('the new version runs', async () => {
      const worker = await workerOf(session.extension)
      return (await worker.evaluate('chrome.runtime.getManifest().version')) === '99.0.0'
    })
    expect((await session.opportunities()).map(each => each.title)).toEqual([firstPosting.title])

    await page.bringToFront()
    await settle(500)
    await page.click('#next')
    await session.noticed(nextPosting.title)
    await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    expect(errors).toEqual([])
  })
})
