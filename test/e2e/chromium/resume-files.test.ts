import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSurface } from '../../../scripts/browser/chromium'
import { readResumeFile } from '../../../src/adapters/files/read-resume-file'
import { isRefusal } from '../../../src/adapters/files/refusal'
import { layouts } from '../../fixtures/resumes/layouts'
import { person } from '../../fixtures/resumes/person'
import { readInThread } from '../harness/read-in-thread'
import { Session } from '../harness/session'

let session: Session
let options: Page
beforeAll(async () => {
  session = await Session.open()
  options = await openSurface(session.extension, 'options/index.html')
})
afterAll(() => session?.close())

async function print(html: string): Promise<Uint8Array> {
  const page = await session.extension.browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })
  await page.close()
  return pdf
}

it.each(Object.entries(layouts))('a résumé printed as %s is read whole', async (layout, html) => {
  const bytes = await print(html)
  const read = await readInThread(options, 'resume.pdf', bytes)
  if (isRefusal(read)) throw new Error(read.refused)
  const { basics, work, education, skills } = read.resume
  expect(basics?.name?.toLowerCase()).toBe(person.name.toLowerCase())
  expect(basics?.email).toBe(person.email)
  expect(work?.map(one => [one.name, one.position, one.startDate, one.endDate, one.highlights])).toEqual(
    person.work.map(one => [one.employer, one.title, one.start, one.end, one.items]),
  )
  expect(education).toMatchObject([
    { institution: person.education[0]?.school, startDate: '2010', endDate: '2013' },
  ])
  expect(skills?.map(one => one.name)).toEqual(person.skills)
  expect(read.warnings.some(({ id }) => id.endsWith('.columns'))).toBe(layout === 'sidebar')
  // The command that measures reads with the very same code.
  expect(await readResumeFile({ name: 'resume.pdf', bytes })).toEqual(JSON.parse(JSON.stringify(read)))
})

it('a picture of a résumé is refused in the thread too', async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  const bytes = await print(`<img style="width:100%;height:900px" src="data:image/png;base64,${pixel}">`)
  expect(await readInThread(options, 'scan.pdf', bytes)).toMatchObject({ refused: 'image' })
})
