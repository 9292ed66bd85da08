import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { shoot } from '../../../scripts/start/shots'
import type { BrandRecord } from '../../../src/records/brands'
import type { EvidenceRecord } from '../../../src/records/evidence'
import type { ResumeRecord } from '../../../src/records/resumes'
import type { SendingRecord } from '../../../src/records/sendings'
import { postingPage } from '../../fixtures/career-site/posting-page'
import { careerSite, gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { wrongIn } from '../harness/accessible'
import { did, resumeLines, resumePage, second, secondPosting, sentence, tailored } from '../harness/applicant'
import { printPdf } from '../harness/pdf'
import { control, press, shows } from '../harness/press'
import { Session } from '../harness/session'

/** The whole story of one application, through the surfaces alone; each step is photographed into out/story. */
const folder = join(import.meta.dirname, '../../../out/story')

let session: Session
let files = ''
let pdf = ''
beforeAll(async () => {
  session = await Session.open({
    source: careerSite(new Map([[second, postingPage(secondPosting)]])),
    hosts: ['https://*/*'],
  })
  files = await mkdtemp(join(tmpdir(), 'steppingstone-story-'))
  pdf = join(files, 'Robin Veldhuis.pdf')
  await printPdf(session.extension.browser, resumePage(resumeLines), pdf)
})
afterAll(async () => {
  await session?.close()
  if (files) await rm(files, { recursive: true })
})

let step = 0
const shot = (page: Page, name: string) => shoot(page, folder, `${String(++step).padStart(2, '0')}-${name}`)
const rows = async <T>(store: string) => readRows<T>(await workerOf(session.extension), store)
/** The whole text in one event, as a paste comes in. */
const paste = async (page: Page, name: string, text: string) => {
  await (await control(page, name)).focus()
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`)
}
const shown = (page: Page, words: string) =>
  page.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`)
const follow = async (url: string, title: string) => {
  const page = await session.visit(url)
  await session.noticed(title)
  const popup = await session.popup(page)
  await shows(popup, title)
  return popup
}

it('goes from a résumé in a drawer to a brief on the table', async () => {
  // The résumé, from its very file.
  const options = await openSurface(session.extension, 'options/index.html#opportunities/resumes')
  await options.setViewport({ width: 1360, height: 900 })
  const input = await options.waitForSelector('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(pdf)
  await shows(options, 'What was read of Robin Veldhuis.pdf')
  await shot(options, 'resume-read')
  await press(options, 'Keep as a master')
  await shows(options, 'Make a version from it')

  // The brand statement, prefilled from it.
  await press(options, 'For your brand')
  for (const words of [sentence, 'Irrigation Technician', 'SQL', 'Irrigation']) await press(options, words)
  await press(options, 'Add them to your brand statement')
  await shows(options, 'Added to your brand statement.')
  const brand = (await rows<BrandRecord>('brands')).at(-1)?.brand
  expect(brand?.targetRoles).toContain('Irrigation Technician')
  expect(brand?.skills).toEqual(expect.arrayContaining(['SQL', 'Irrigation']))
  expect(brand?.statement).toBe(sentence)
  await press(options, 'Statement')
  await shows(options, 'Irrigation Technician')
  await shot(options, 'brand')

  // What is worth telling, in the evidence log.
  await press(options, 'Evidence')
  for (const line of [did[0], did[1]]) {
    await paste(options, 'What went well?', String(line))
    await options.keyboard.press('Enter')
    await shows(options, String(line))
  }
  await options.evaluate('document.querySelector(".op-row").click()')
  const story = {
    'What the situation was':
      'Every summer a dozen trees were lost before anyone saw that a sensor was dead.',
    'What came of it': 'The crew now drives to a broken sensor on the day that it breaks.',
    'A number that shows it': '18 of 20 found in time',
    'Who can confirm it': 'Mira Lund, head of the waterworks',
  }
  for (const [name, words] of Object.entries(story)) await paste(options, name, words)
  await until('the story is kept', async () =>
    (await rows<EvidenceRecord>('evidence')).some(row => row.confirmedBy.startsWith('Mira')),
  )
  await shot(options, 'evidence')

  // A posting is noticed, and its checklist made.
  const popup = await follow(gardener, gardenerPosting.title)
  await shot(popup, 'noticed')
  await press(popup, 'I’m interested')
  await shows(popup, 'Check a version of your résumé')
  await shot(popup, 'checklist')

  // The tailored version, pasted: what can be checked in it is checked at once.
  await press(popup, 'Check a version of your résumé')
  await popup.waitForSelector('textarea', { visible: true })
  await (await popup.$('textarea'))?.focus()
  await popup.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(tailored)})`)
  await shows(popup, 'checked in the text')
  await shows(popup, 'In your text: “Irrigation Planner”')
  await press(popup, 'Close message')
  await popup.evaluate(
    `[...document.querySelectorAll('.ss-item')].find(each => each.innerText.includes('In your text'))?.scrollIntoView()`,
  )
  await shot(popup, 'verified')

  // What went out is on record.
  await press(popup, 'Record what I sent')
  await shows(popup, 'The text as it went out')
  await shot(popup, 'send')
  await press(popup, 'Record it')
  await shows(popup, 'Recorded what went out.')
  expect((await session.noticed(gardenerPosting.title)).status).toBe('applied')
  const version = (await rows<ResumeRecord>('resumes')).find(row =>
    row.text.includes('seven years of irrigation'),
  )
  expect(version?.frozenAt).toBeTruthy()
  await popup.close()

  // The same for a second employer is stopped, with what is the same.
  const again = await follow(second, secondPosting.title)
  await press(again, 'I’m interested')
  await press(again, 'Record what I sent')
  await press(again, String(version?.name))
  await press(again, 'Record it')
  await shows(again, 'This text went to another employer')
  await shows(again, gardenerPosting.employer)
  await press(again, 'Close message')
  await press(again, '11 lines unchanged')
  await shot(again, 'same-resume')
  expect(await rows<SendingRecord>('sendings')).toHaveLength(1)
  expect((await session.noticed(secondPosting.title)).status).toBe('interested')
  await again.close()

  // The follow-up is set.
  const track = await follow(gardener, gardenerPosting.title)
  await press(track, 'Track')
  await press(track, 'Follow up')
  await until(
    'the follow-up is kept',
    async () =>
      (await session.opportunities()).find(row => row.title === gardenerPosting.title)?.actions?.next?.due,
  )
  await press(track, 'Close message')
  await shot(track, 'follow-up')
  await track.close()

  // The brief, on one page and as a file.
  const { id } = await session.noticed(gardenerPosting.title)
  await options.bringToFront()
  await options.goto(`${session.extension.base}options/index.html#opportunities/board?open=${id}`)
  await shows(options, 'Brief')
  await shot(options, 'opportunity')
  await press(options, 'Brief')
  await shows(options, 'Evidence to bring')
  await shows(options, String(did[1]))
  await shows(options, 'Follow up')
  await shot(options, 'brief')
  expect(await wrongIn(options)).toEqual([])
  expect(await shown(options, 'Mira Lund')).toBe(true)
  // As it lies on paper.
  await options.emulateMediaType('print')
  await options.setViewport({ width: 680, height: 1010 })
  await options.screenshot({ path: join(folder, 'brief-on-paper.png') as `${string}.png` })
  await options.emulateMediaType()
  for (const format of ['A4', 'Letter'] as const) {
    const paper = await options.pdf({
      format,
      margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
    })
    await writeFile(join(folder, `brief-${format}.pdf`), paper)
    expect(
      Buffer.from(paper)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g),
      format,
    ).toHaveLength(1)
  }
  const client = await options.createCDPSession()
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: files })
  await press(options, 'Save as Markdown')
  const saved = await until('the brief is saved', async () =>
    (await readdir(files)).find(name => name.endsWith('.md')),
  )
  const markdown = await readFile(join(files, saved), 'utf8')
  expect(markdown).toContain('# Irrigation Planner')
  expect(markdown).toContain('## Evidence to bring')
  expect(markdown).toContain('At least three years of experience with irrigation')
})
