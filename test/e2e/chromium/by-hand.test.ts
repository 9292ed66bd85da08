import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { PostingRecord } from '../../../src/core/pipeline/posting-record'
import { article } from '../../fixtures/career-site/site'
import { wrongIn } from '../harness/accessible'
import { printPdf } from '../harness/pdf'
import { picture } from '../harness/picture'
import { control, press, shows } from '../harness/press'
import { Session } from '../harness/session'

/** Photographs for looking at, where a folder is named. */
const shot = async (page: Page, name: string) => {
  await picture(page, `by-hand-${name}`)
}

const advert = `Archive Assistant
Town Library Deventer · Deventer · On site
€2,900 - €3,400 per month

Your tasks
- Bring the letters of three mayors into an order that a child can follow
- Scan what is brittle, and say which of it can be shown

What you bring
- At least two years of experience in an archive or a library
- Good knowledge of Excel
- Fluent Dutch and English

What we offer
- Thirty-two hours a week and a quiet room`

let session: Session
beforeAll(async () => {
  session = await Session.open()
  await workerOf(session.extension)
})
afterAll(() => session?.close())

const paste = async (page: Page, name: string, text: string) => {
  await (await control(page, name)).focus()
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`)
}
const formTab = () =>
  until('the form is open in a tab', async () =>
    (await session.extension.browser.pages()).find(page => page.url().includes('add=1')),
  )

it('takes the text out of a PDF, with its lines put together again', async () => {
  const lines = advert.split('\n').map(line => `<p style="margin:4px 0">${line}</p>`)
  const html = `<meta charset="utf-8"><div style="font:11pt sans-serif">${lines.join('')}</div>`
  const file = join(await mkdtemp(join(tmpdir(), 'steppingstone-advert-')), 'advert.pdf')
  await printPdf(session.extension.browser, html, file)
  const options = await openSurface(session.extension, 'options/index.html#opportunities/board?add=1')
  const input = await options.waitForSelector('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file)
  await options.waitForFunction(`document.querySelector('[name=title]').value === 'Archive Assistant'`)
  const text = await options.$eval('textarea', area => area.value)
  expect(text).toContain('Bring the letters of three mayors into an order that a child can follow')
  await options.evaluate('sessionStorage.clear()')
  await options.close()
  await rm(dirname(file), { recursive: true })
})

it('an opportunity that no page shows is written in, read, set right, and taken back', async () => {
  // From a page on which there is nothing to notice.
  const popup = await session.popup(await session.visit(article))
  await press(popup, 'Add by hand')
  const options = await formTab()
  await options.bringToFront()
  await options.setViewport({ width: 1360, height: 900 })
  await shows(options, 'Add an opportunity')

  // The text fills the form.
  await paste(options, 'Text of the advert', advert)
  await options.waitForFunction(
    `document.querySelector('[name=hiringOrganization]').value === 'Town Library Deventer'`,
  )
  await shot(options, 'form')
  expect(await wrongIn(options)).toEqual([])
  await press(options, 'Add it')
  await shows(options, 'Added.')
  const row = await session.noticed('Archive Assistant')
  expect(row).toMatchObject({
    organization: 'Town Library Deventer',
    place: 'Deventer',
    workMode: 'onsite',
    status: 'interested',
    byHand: true,
  })
  const [posting] = await readRows<PostingRecord>(await workerOf(session.extension), 'postings')
  expect(posting?.reading.requirements.length).toBeGreaterThanOrEqual(3)
  await shows(options, 'Added by you')
  await press(options, 'Tailor')
  await options.waitForSelector('.ss-item')

  // The same once more is said to be here.
  await press(options, 'Add an opportunity')
  await paste(options, 'Text of the advert', advert)
  await options.waitForFunction(
    `document.querySelector('[name=hiringOrganization]').value === 'Town Library Deventer'`,
  )
  await press(options, 'Add it')
  await shows(options, 'This opening is already here.')
  await shot(options, 'same')
  expect(await wrongIn(options)).toEqual([])
  await press(options, 'Add this to it')
  await shows(options, 'Added to the one that was there.')
  expect((await session.opportunities()).map(each => each.sightings)).toEqual([2])

  // Set right, its text too, and judged anew; then taken back.
  await press(options, 'Edit')
  await paste(options, 'Text of the advert', '\nYou must hold a driving licence.')
  await (await control(options, 'Pay')).evaluate(field => (field as HTMLInputElement).select())
  await paste(options, 'Pay', '€3,000 - €3,500 per month')
  await shot(options, 'edit')
  expect(await wrongIn(options)).toEqual([])
  await press(options, 'Save')
  await shows(options, 'Saved, and judged again.')
  await until('it is judged anew', async () => {
    const [now] = await session.opportunities()
    return now?.judgedWith !== 'corrected' && now?.baseSalary?.max === 3_500
  })
  await press(options, 'Advert')
  await shows(options, 'You must hold a driving licence.')
  await press(options, 'History')
  await shows(options, 'Set right by you')
  await shot(options, 'own-words')
  expect(await wrongIn(options)).toEqual([])
  await press(options, 'Take back: Text')
  await shows(options, 'What was read is back.')
  await press(options, 'Take back: Pay')
  await until(
    'the pay of the text stands there',
    async () => (await session.opportunities())[0]?.baseSalary?.max === 3_400,
  )
  await press(options, 'Advert')
  expect(await options.evaluate('document.body.innerText')).not.toContain('driving licence')
})
