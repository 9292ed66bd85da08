import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSurface } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { Message } from '../../../src/core/kernel/message'
import { storeNames } from '../../../src/records/registry'
import { refusals } from '../../../src/store/backup-format'
import { chooseBackup, takeBackup } from '../harness/backup-file'
import { english } from '../harness/english'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'
import { Stream } from '../harness/stream'

const data = 'options/index.html#settings/data'

describe('a file to be restored', () => {
  let session: Session
  let folder = ''
  let page: Page
  let honest: Buffer
  let before: Record<string, unknown>

  /** But for what the worker adds up at each of its starts. */
  const mine = storeNames.filter(store => !store.startsWith('trends'))
  const everything = async (context: Page): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      await Promise.all(mine.map(async store => [store, await readRows(context, store)] as const)),
    )
  const put = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await writeFile(join(folder, name), bytes)
    return join(folder, name)
  }
  /** A new page each time, so that the sentence is the one about this file. */
  const choose = async (file: string): Promise<Page> => {
    await page.close()
    page = await openSurface(session.extension, data)
    await chooseBackup(page, file)
    return page
  }
  const refused = async (file: string, words: Message) => {
    await choose(file)
    await shows(page, english(words))
    expect(await page.evaluate(`document.body.innerText.includes('Merge it with what is here')`)).toBe(false)
    expect(await everything(page)).toEqual(before)
    expect(await page.evaluate('indexedDB.databases().then(all => all.length)')).toBe(1)
  }
  /** The lines of the honest backup with its header changed. */
  const withHeader = (change: Record<string, unknown>): Buffer => {
    const [header = '{}', ...rows] = gunzipSync(honest).toString('utf8').split('\n')
    return gzipSync([JSON.stringify({ ...JSON.parse(header), ...change }), ...rows].join('\n'))
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppingstone-files-'))
    session = await Session.open()
    page = await openSurface(session.extension, data)
    const stream = new Stream()
    await stream.start(page)
    await until('some postings are logged', () => stream.acknowledged.length >= 12)
    await stream.stop(page)
    await until('the last one is logged', async () => {
      const count = async () => (await readRows(page, 'sightings')).length
      const first = await count()
      await new Promise(resolve => setTimeout(resolve, 400))
      return first === (await count())
    })
    honest = await takeBackup(page)
    // The time of the backup is noted after it was written; the worker folds some seconds after its start.
    await until('both are noted', async () => {
      const names = (await readRows<{ name: string }>(page, 'settings')).map(({ name }) => name)
      return names.includes('lastBackupAt') && names.includes('foldedTo')
    })
    before = await everything(page)
  })
  afterAll(async () => {
    await session?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is refused where it is truncated', async () => {
    await refused(await put('half.gz', honest.subarray(0, honest.length / 2)), refusals.broken)
    await refused(await put('last-byte.gz', honest.subarray(0, honest.length - 1)), refusals.broken)
  })

  it('is refused where it was altered', async () => {
    const text = gunzipSync(honest).toString('utf8')
    const altered = text.replace('Keeper of station', 'Keeper of starling')
    expect(altered).not.toBe(text)
    await refused(await put('altered.gz', gzipSync(altered)), refusals.broken)
    const flipped = Buffer.from(honest)
    const middle = flipped.length >> 1
    flipped[middle] = (flipped[middle] ?? 0) ^ 0xff
    await refused(await put('flipped.gz', flipped), refusals.broken)
  })

  it('is refused where it is another kind of file', async () => {
    await refused(await put('picture.gz', Buffer.from('89504e470d0a1a0a', 'hex')), refusals.foreign)
    await refused(await put('other.gz', gzipSync('{"some":"archive"}\n')), refusals.foreign)
    await refused(await put('empty.gz', ''), refusals.foreign)
  })

  it('is refused where a newer version wrote it', async () => {
    await refused(await put('future.gz', withHeader({ schema: 99 })), refusals.future)
    await refused(await put('future-format.gz', withHeader({ version: 2 })), refusals.future)
  })

  it('is refused where it unpacks to far more than it says', async () => {
    const bomb = join(folder, 'bomb.gz')
    const [header = ''] = gunzipSync(honest).toString('utf8').split('\n')
    async function* zeros() {
      yield `${header}\n`
      const chunk = Buffer.alloc(1 << 20)
      for (let i = 0; i < 500; i++) yield chunk
    }
    await pipeline(zeros(), createGzip(), createWriteStream(bomb))
    await refused(bomb, refusals.oversized)
  })

  it('is refused where 500 MB of it are nothing', async () => {
    const sparse = async (name: string, start: Uint8Array): Promise<string> => {
      const file = await open(join(folder, name), 'w')
      await file.write(start, 0, start.length, 0)
      await file.truncate(500_000_000)
      await file.close()
      return join(folder, name)
    }
    await refused(await sparse('zeros.gz', Buffer.alloc(1)), refusals.foreign)
    // A whole backup with a long tail of something else is none.
    await refused(await sparse('tail.gz', honest), refusals.broken)
  })

  it('is previewed where it is whole, and brings back what was there', async () => {
    await choose(await put('whole.gz', honest))
    await shows(page, 'It is complete')
    expect(await everything(page)).toEqual(before)
    await press(page, 'Replace what is here')
    await press(page, 'Replace it now')
    await shows(page, 'Your records are now those of the backup.')
    const restored = await everything(page)
    for (const store of ['opportunities', 'postings', 'sightings'] as const)
      expect(restored[store]).toEqual(before[store])
  })
})
