import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { samplePostings, sampleProfile, sampleSite } from '../../../scripts/sample-site/site'
import { seed } from '../../../scripts/start/seed'
import { unattended } from '../../../scripts/start/unattended'
import { Session } from '../harness/session'

it('what npm start shows without a display comes to its end, with its pictures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'steppingstone-shots-'))
  const session = await Session.open({ source: async url => sampleSite(url), hosts: ['https://*/*'] })
  try {
    const worker = await workerOf(session.extension)
    await seed(worker, sampleProfile)
    await unattended(session.extension, worker, samplePostings.slice(0, 1), sampleProfile, folder)
    expect((await readdir(folder)).sort()).toEqual(
      ['options', 'overlay', 'popup-fit', 'popup-tailor'].flatMap(name => [
        `${name}-dark.png`,
        `${name}-light.png`,
      ]),
    )
  } finally {
    await session.close()
    await rm(folder, { recursive: true, force: true })
  }
})
