import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { ResumeRecord } from '../../../src/records/resumes'
import type { SendingRecord } from '../../../src/records/sendings'
import { postingPage } from '../../fixtures/career-site/posting-page'
import { careerSite, gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { wrongIn } from '../harness/accessible'
import { did, resumePage, second, secondPosting } from '../harness/applicant'
import { printPdf } from '../harness/pdf'
import { picture, shots } from '../harness/picture'
import { passed } from '../harness/practice'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'

/** Photographs for looking at, where a folder is named. */
const shot = async (page: Page, name: string) => {
  await picture(page, `resume-${name}`)
}

describe('a résumé', () => {
  let session: Session
  let folder = ''
  let pdf = ''
  beforeAll(async () => {
    session = await Session.open({
      source: careerSite(new Map([[second, postingPage(secondPosting)]])),
      hosts: ['https://*/*'],
    })
    folder = await mkdtemp(join(tmpdir(), 'steppingstone-resume-'))
    pdf = join(folder, 'Robin Veldhuis.pdf')
    await printPdf(session.extension.browser, resumePage(did), pdf)
  })
  afterAll(async () => {
    await session?.close()
    if (folder) await rm(folder, { recursive: true })
  })

  const rows = async <T>(store: string) => readRows<T>(await workerOf(session.extension), store)
  /** The popup over a posting, with its checklist open. */
  const tailoring = async (url: string, title: string) => {
    const page = await session.visit(url)
    await session.noticed(title)
    const popup = await session.popup(page)
    await shows(popup, title)
    await press(popup, 'I’m interested')
    await shows(popup, 'Record what I sent')
    return popup
  }
  const status = async (title: string) => (await session.noticed(title)).status

  it('goes from a PDF to a master, a version, what was sent, and is stopped for a second employer', async () => {
    // A master, from the very file.
    const options = await openSurface(session.extension, 'options/index.html#opportunities/resumes')
    const input = await options.waitForSelector('input[type=file]')
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(pdf)
    await shows(options, 'What was read of Robin Veldhuis.pdf')
    expect(await options.$eval('.op-entry h4', heading => heading.textContent)).toBe('Irrigation Technician')
    await shot(options, 'read')
    expect(await wrongIn(options)).toEqual([])
    expect(await rows('resumes')).toEqual([])
    await press(options, 'Keep as a master')
    await shows(options, 'Make a version from it')
    const [master] = await rows<ResumeRecord>('resumes')
    expect(master?.resume.work?.[0]?.highlights).toEqual(did)
    expect(master?.resume.basics).toMatchObject({ name: 'Robin Veldhuis', email: 'robin@veldhuis.example' })
    expect(await rows('files')).toHaveLength(1)
    await shot(options, 'master')

    // Its words, picked for the brand statement.
    await press(options, 'For your brand')
    await press(options, 'Irrigation Technician')
    await shot(options, 'brand')
    expect(await wrongIn(options)).toEqual([])
    await press(options, 'Add it to your brand statement')
    await shows(options, 'Added to your brand statement.')

    // Sent to a first employer, from the popup.
    const popup = await tailoring(gardener, gardenerPosting.title)
    await press(popup, 'Record what I sent')
    await shows(popup, 'Robin Veldhuis')
    await shot(popup, 'send')
    await press(popup, 'Record it')
    await shows(popup, 'Recorded what went out.')
    expect(await status(gardenerPosting.title)).toBe('applied')
    await press(popup, 'Track')
    await shows(popup, 'What went out')
    await popup.close()
    await options.bringToFront()
    await press(options, 'Text')
    await shows(options, 'This version was sent, so it stays as it is.')

    // The same for a second employer is stopped.
    const again = await tailoring(second, secondPosting.title)
    await press(again, 'Record what I sent')
    // What went to another employer is not chosen for the user.
    await press(again, 'Robin Veldhuis')
    await press(again, 'Record it')
    await shows(again, 'This text went to another employer')
    await shows(again, gardenerPosting.employer)
    await shows(again, 'Compare the two')
    await shot(again, 'guard')
    expect(await wrongIn(again)).toEqual([])
    expect(await rows('sendings')).toHaveLength(1)
    expect(await status(secondPosting.title)).toBe('interested')

    // Tailored first, beside the checklist; the popup's step goes on from there.
    await press(again, 'Tailor it first')
    const tailor = await until('the version is open', async () =>
      (await session.extension.browser.pages()).find(
        page => /resumes\?open=/.test(page.url()) && !page.url().includes(String(master?.id)),
      ),
    )
    await tailor.bringToFront()
    await shows(tailor, 'Name of this version')
    await tailor.waitForSelector('.op-beside-list')
    await tailor.setViewport({ width: 1360, height: 900 })
    await shot(tailor, 'tailor')
    expect(await wrongIn(tailor)).toEqual([])
    const summary = await tailor.waitForSelector('.op-resume-form textarea')
    await summary?.type('Ready for the harbour. ')
    await until('the edit is kept', async () =>
      (await rows<ResumeRecord>('resumes')).some(
        row => row.parentId === master?.id && row.text.includes('Ready for the harbour.'),
      ),
    )
    await press(tailor, 'Changes')
    await shows(tailor, 'line differs')
    await shot(tailor, 'changes')
    expect(await wrongIn(tailor)).toEqual([])
    await press(tailor, 'Page')
    await shot(tailor, 'page')
    expect(await wrongIn(tailor)).toEqual([])
    const paper = await tailor.pdf({ format: 'A4' })
    expect(paper.length).toBeGreaterThan(5_000)
    if (shots) await writeFile(join(shots, 'resume-paper.pdf'), paper)

    // Sent all the same: it is recorded that the user was shown it.
    const other = await session.visit(second)
    const last = await session.popup(other)
    await press(last, 'Tailor')
    await press(last, 'Record what I sent')
    await press(last, 'Record it')
    await shows(last, 'went to another employer')
    await shot(last, 'guard-nearly')
    await press(last, 'Record it anyway')
    await shows(last, 'Recorded what went out.')
    const sent = await rows<SendingRecord>('sendings')
    expect(sent.map(row => row.despite?.likeness ?? null).sort()).toEqual(expect.arrayContaining([null]))
    expect(sent.filter(row => row.despite !== null)).toHaveLength(1)
    expect(await status(secondPosting.title)).toBe('applied')
    passed(2)
  })
})
