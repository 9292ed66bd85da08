import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wrongIn } from '../harness/accessible'
import { optionsAt } from '../harness/practice'
import { shows } from '../harness/press'
import { Session } from '../harness/session'

let session: Session
let folder: string
beforeAll(async () => {
  session = await Session.open()
  folder = await mkdtemp(join(tmpdir(), 'archive-'))
})
afterAll(async () => {
  await session?.close()
  await rm(folder, { recursive: true, force: true })
})

const head = 'First Name,Last Name,Headline,Summary,Industry,Geo Location'

it('audits LinkedIn’s own data without a page, and tells what changed from one archive to the next', async () => {
  const page = await optionsAt(session, '#people/profile')
  await shows(page, 'Not audited yet')
  const bring = async (summary: string) => {
    const path = join(folder, 'Profile.csv')
    await writeFile(path, `${head}\nRobin,Sample,Planner for night shifts,${summary},Logistics,Leeds\n`)
    const input = await page.waitForSelector('input[type=file]')
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
  }
  await bring('')
  await shows(page, 'Your profile has no About')
  await bring('I plan what others lift at night, and I have done so for eleven years.')
  await shows(page, 'How the audits went')
  await shows(page, 'What changed')
  await page.waitForFunction(`[...document.querySelectorAll('h4')].some(heading =>
    heading.textContent.startsWith('Fixed') && heading.nextElementSibling.textContent.includes('Your profile has an About'))`)
  expect(await wrongIn(page)).toEqual([])
})
