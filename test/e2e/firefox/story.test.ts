import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFirefoxSurface } from '../../../scripts/browser/firefox'
import { readRows } from '../../../scripts/browser/stored'
import type { BrandRecord } from '../../../src/records/brands'
import type { ResumeRecord } from '../../../src/records/resumes'
import type { SendingRecord } from '../../../src/records/sendings'
import { postingPage } from '../../fixtures/career-site/posting-page'
import { careerSite, gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { resumeLines, resumePage, second, secondPosting, sentence, tailored } from '../harness/applicant'
import { FirefoxSession } from '../harness/firefox-session'
import { printPdf } from '../harness/pdf'
import { press, shows } from '../harness/press'

/** The core of one application in a real Firefox: the Chromium story tells the rest, with pictures. */
let session: FirefoxSession
let options: Page
let files = ''
let pdf = ''
beforeAll(async () => {
  session = await FirefoxSession.open(careerSite(new Map([[second, postingPage(secondPosting)]])))
  files = await mkdtemp(join(tmpdir(), 'steppingstone-story-'))
  pdf = join(files, 'Robin Veldhuis.pdf')
  await printPdf(session.extension.browser, resumePage(resumeLines), pdf)
})
afterAll(async () => {
  await session?.close()
  if (files) await rm(files, { recursive: true })
})

const rows = <T>(store: string) => readRows<T>(session.options, store)
/** The popup over a posting that was just noticed. */
const follow = async (url: string, title: string) => {
  await session.visit(url)
  await session.noticed(title)
  const popup = await session.openPopup()
  await popup.shows(title)
  return popup
}

it('goes from a résumé in a drawer to the guard before the second employer', async () => {
  await session.flip('Everywhere')

  // The résumé, from its very file.
  options = await openFirefoxSurface(session.extension, 'options/index.html#opportunities/resumes')
  const input = await options.waitForSelector('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(pdf)
  await shows(options, 'What was read of Robin Veldhuis.pdf')
  await press(options, 'Keep as a master')
  await shows(options, 'Make a version from it')

  // The brand statement, prefilled from it.
  await press(options, 'For your brand')
  for (const words of [sentence, 'Irrigation Technician', 'SQL', 'Irrigation']) await press(options, words)
  await press(options, 'Add them to your brand statement')
  await shows(options, 'Added to your brand statement.')
  const brand = (await rows<BrandRecord>('brands')).at(-1)?.brand
  expect(brand).toMatchObject({ statement: sentence, targetRoles: ['Irrigation Technician'] })
  expect(brand?.skills).toEqual(expect.arrayContaining(['SQL', 'Irrigation']))

  // A posting is noticed, and its checklist made.
  const popup = await follow(gardener, gardenerPosting.title)
  await popup.press('I’m interested')
  await popup.shows('Check a version of your résumé')

  // The tailored version, pasted: what can be checked in it is checked at once.
  await popup.press('Check a version of your résumé')
  await popup.write('Or its text, pasted', tailored)
  await popup.shows('checked in the text')
  await popup.shows('In your text: “Irrigation Planner”')

  // What went out is on record.
  await popup.press('Record what I sent')
  await popup.shows('The text as it went out')
  await popup.press('Record it')
  await popup.shows('Recorded what went out.')
  expect((await session.noticed(gardenerPosting.title)).status).toBe('applied')
  const version = (await rows<ResumeRecord>('resumes')).find(row =>
    row.text.includes('seven years of irrigation'),
  )
  expect(version?.frozenAt).toBeTruthy()

  // The same for a second employer is stopped, with what is the same.
  const again = await follow(second, secondPosting.title)
  await again.press('I’m interested')
  await again.press('Record what I sent')
  await again.press(String(version?.name))
  await again.press('Record it')
  await again.shows('This text went to another employer')
  await again.shows(gardenerPosting.employer)
  await again.press('11 lines unchanged')
  await again.shows('seven years of irrigation')
  expect(await rows<SendingRecord>('sendings')).toHaveLength(1)
  expect((await session.noticed(secondPosting.title)).status).toBe('interested')
})
