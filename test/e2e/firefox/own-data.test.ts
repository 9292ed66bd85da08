import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../scripts/browser/until'
import { refusals } from '../../../src/store/backup-format'
import { picturePdf, textPdf } from '../../adapters/files/pdf-files'
import { docx, paragraph } from '../../adapters/files/zip-files'
import { careerSite, gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { english } from '../harness/english'
import { FirefoxSession } from '../harness/firefox-session'
import { press } from '../harness/press'
import { readInThread } from '../harness/read-in-thread'

let session: FirefoxSession
beforeAll(async () => {
  session = await FirefoxSession.open(careerSite())
})
afterAll(() => session?.close())

const find = (name: string) =>
  `[...document.querySelectorAll('button')].find(each => each.textContent.trim() === ${JSON.stringify(name)})`
const click = async (name: string) => {
  await until(`“${name}” is there`, () => session.options.evaluate(`${find(name)} !== undefined`))
  await session.options.evaluate(`${find(name)}.click()`)
}
const says = (text: string) =>
  until(`the page says “${text}”`, () =>
    session.options.evaluate(`document.body.innerText.includes(${JSON.stringify(text)})`),
  )

/** Chooses what the page wrote as the backup to restore, in whole or the first part of it. */
const choose = (part: number) =>
  session.options.evaluate(`{
    const given = new DataTransfer()
    given.items.add(new File([globalThis.written.slice(0, globalThis.written.size * ${part})], 'mine.jsonl.gz'))
    const input = document.querySelector('input[type=file]')
    input.files = given.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }`)

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

it('writes a backup, refuses half of it, and restores it after everything was erased', async () => {
  await session.flip('Everywhere')
  await session.visit(gardener)
  const before = await session.noticed(gardenerPosting.title)
  // The file that the page hands to the browser: its list of downloads is out of reach here.
  await session.options.evaluate(`{
    location.hash = 'settings/data'
    const make = URL.createObjectURL
    URL.createObjectURL = file => { globalThis.written = file; return make.call(URL, file) }
  }`)
  await click('Write a backup')
  await says('It was read back and is complete.')
  await choose(0.5)
  await says(english(refusals.broken))
  expect(await session.opportunities()).toMatchObject([{ id: before.id, title: before.title }])
  await click('Erase everything…')
  await click('Erase everything')
  await says('Everything is erased')
  expect(await session.opportunities()).toEqual([])

  await choose(1)
  await says('1 comes in')
  await click('Merge it now')
  await says('The backup was merged with your records.')
  const [after] = await session.opportunities()
  expect(after).toMatchObject({ id: before.id, title: before.title, firstSeenAt: before.firstSeenAt })

  await choose(1)
  await says('It is complete')
  await press(session.options, 'Replace what is here')
  await click('Replace it now')
  await says('Your records are now those of the backup.')
  expect(await session.opportunities()).toMatchObject([{ id: before.id, title: before.title }])
})

/** The page is loaded anew on the way: until that is over, it does not answer. */
const onlyOwn = async () => (await session.opportunities().catch(() => [])).length === 1

it('shows an example life beside the records, and takes it away whole', async () => {
  await click('Look around')
  await until('the example is shown', () =>
    session.options
      .evaluate(`document.querySelectorAll('.op-example, .op-row').length > 10`)
      .catch(() => false),
  )
  await until('the own records are as they were', onlyOwn)
  await click('Remove the example')
  await until('it is gone', () =>
    session.options.evaluate(
      `indexedDB.databases().then(all => all.every(each => each.name !== 'steppingstone-example'))`,
    ),
  )
  await until('the own records are as they were', onlyOwn)
})
