import { afterAll, beforeAll, expect, it } from 'vitest'
import { picturePdf, textPdf } from '../../adapters/files/pdf-files'
import { docx, paragraph } from '../../adapters/files/zip-files'
import { careerSite } from '../../fixtures/career-site/site'
import { FirefoxSession } from '../harness/firefox-session'
import { readInThread } from '../harness/read-in-thread'

let session: FirefoxSession
beforeAll(async () => {
  session = await FirefoxSession.open(careerSite())
})
afterAll(() => session?.close())

const lines = ['Runa Falk', 'runa.falk@post.example', 'EXPERIENCE', 'Glazier, Northlight Ltd', '2019 - 2021']
const expected = {
  resume: {
    basics: { name: 'Runa Falk', email: 'runa.falk@post.example' },
    work: [{ name: 'Northlight Ltd', position: 'Glazier', startDate: '2019', endDate: '2021' }],
  },
}

it('reads PDF and Word in the thread, and refuses a picture', async () => {
  const pdf = textPdf(
    lines.map((text, at) => ({ text, x: 40, y: 60 + at * 20, bold: at === 2, size: at === 0 ? 20 : 10 })),
  )
  expect(await readInThread(session.options, 'r.pdf', pdf)).toMatchObject(expected)
  const word = docx(lines.map(text => paragraph({ text })).join(''))
  expect(await readInThread(session.options, 'r.docx', word)).toMatchObject(expected)
  expect(await readInThread(session.options, 'r.pdf', picturePdf())).toMatchObject({ refused: 'image' })
})
