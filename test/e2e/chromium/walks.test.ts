import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { BrandRecord } from '../../../src/records/brands'
import type { PitchRecord } from '../../../src/records/pitches'
import type { ResumeRecord } from '../../../src/records/resumes'
import type { SendingRecord } from '../../../src/records/sendings'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { wrongIn } from '../harness/accessible'
import { sentence, tailored } from '../harness/applicant'
import { picture } from '../harness/picture'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'
import { sitDown, write } from '../harness/sitting'

/** The first walk that a new user takes, and the one they take most often: every click and every typing is a step. */
class Walk {
  steps = 0
  async press(page: Page, name: string): Promise<void> {
    this.steps++
    await press(page, name)
  }
  async write(page: Page, name: string, text: string): Promise<void> {
    this.steps++
    await write(page, name, text)
  }
  async enter(page: Page): Promise<void> {
    this.steps++
    await page.keyboard.press('Enter')
  }
  async choose(page: Page, file: string): Promise<void> {
    this.steps++
    const input = await page.waitForSelector('input[type=file]')
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
  }
}

/** Photographs for looking at, where a folder is named. */
const shot = async (page: Page, name: string) => {
  await picture(page, `walk-${name}`)
}

let session: Session
let folder = ''
beforeAll(async () => {
  session = await Session.open({ hosts: ['https://*/*'] })
  folder = await mkdtemp(join(tmpdir(), 'steppingstone-walk-'))
})
afterAll(async () => {
  await session?.close()
  if (folder) await rm(folder, { recursive: true })
})
const rows = async <T>(store: string) => readRows<T>(await workerOf(session.extension), store)

it('goes from the first run with a résumé to a brand statement with one pitch', async () => {
  const file = join(folder, 'Robin Veldhuis.txt')
  await writeFile(file, tailored.replace('I keep parks', `${sentence} I keep parks`))
  const walk = new Walk()
  const page = await sitDown(session, '')
  await shows(page, 'Begin with what you have')
  await shot(page, 'start')
  await walk.choose(page, file)
  await shows(page, 'Proposed from Robin Veldhuis.txt')
  await shot(page, 'proposal')
  expect(await wrongIn(page)).toEqual([])
  await walk.press(page, 'Continue')
  await shows(page, 'It can be said in one breath.')
  await shot(page, 'sentence')
  expect(await wrongIn(page)).toEqual([])
  await walk.press(page, 'Continue')
  await shows(page, 'Where to notice postings')
  await shot(page, 'sites')
  expect(await wrongIn(page)).toEqual([])
  await walk.press(page, 'Continue')
  await shows(page, 'Try it on an advert')
  await shot(page, 'sample')
  await walk.press(page, 'Done')
  await walk.press(page, 'Pitches')
  await walk.write(page, 'For whom?', 'The head of a park office')
  await walk.enter(page)
  await until('the pitch is kept', async () => (await rows<PitchRecord>('pitches')).length === 1)
  const brand = (await rows<BrandRecord>('brands')).at(-1)?.brand
  const [pitch] = await rows<PitchRecord>('pitches')
  expect(brand?.statement).not.toBe('')
  expect(brand?.targetRoles).toContain('Irrigation Planner')
  expect(brand?.skills.length).toBeGreaterThan(0)
  expect(pitch?.text).toContain(brand?.statement.split('.')[0])
  expect(await rows<ResumeRecord>('resumes')).toHaveLength(1)
  console.log(`from the first run to a statement with a pitch: ${walk.steps} steps`)
  expect(walk.steps).toBeLessThanOrEqual(12)
})

it('goes from an interesting posting to a tailored version recorded as sent', async () => {
  const walk = new Walk()
  const posting = await session.visit(gardener)
  await session.noticed(gardenerPosting.title)
  const popup = await session.popup(posting)
  await shows(popup, gardenerPosting.title)
  await popup.waitForSelector('.pp-tabs')

  // What stands still takes at most a third of the popup, whatever is read below it.
  const standing = (await popup.evaluate(`(() => {
    const height = selector => document.querySelector(selector)?.getBoundingClientRect().height ?? 0
    return height('.pp-bar') + height('.pp-tabs') + height('.pp-foot')
  })()`)) as number
  console.log(`parts of the popup that stand still: ${Math.round(standing)} of 600 pixels`)
  expect(standing).toBeGreaterThan(60)
  expect(standing).toBeLessThanOrEqual(200)
  await shot(popup, 'fit')

  await walk.press(popup, 'I’m interested')
  await shows(popup, 'Make a version for it')
  await shot(popup, 'tailor')
  expect(await wrongIn(popup)).toEqual([])
  await walk.press(popup, 'Make a version for it')
  const version = await until('the version is open', async () =>
    (await session.extension.browser.pages()).find(page => /resumes\?open=/.test(page.url())),
  )
  await version.setViewport({ width: 1360, height: 900 })
  await version.bringToFront()
  await version.waitForSelector('.op-beside-list')
  await walk.write(version, 'Summary', 'Ready for dry summers. ')
  await until('the version is tailored', async () =>
    (await rows<ResumeRecord>('resumes')).some(row => row.opportunityId && row.text.includes('dry summers')),
  )
  await shot(version, 'version')

  const again = await session.popup(posting)
  await shows(again, 'The checklist is compared with')
  await shot(again, 'checked')
  await walk.press(again, 'Record what I sent')
  await shows(again, 'made for this')
  await walk.press(again, 'Record it')
  await shows(again, 'Recorded what went out.')
  const [sent] = await rows<SendingRecord>('sendings')
  const resume = (await rows<ResumeRecord>('resumes')).find(row => row.id === sent?.resumeId)
  expect(resume?.text).toContain('dry summers')
  expect((await session.noticed(gardenerPosting.title)).status).toBe('applied')
  console.log(`from a posting to a version recorded as sent: ${walk.steps} steps`)
  expect(walk.steps).toBeLessThanOrEqual(8)
})
