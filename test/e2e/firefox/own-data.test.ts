import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../scripts/browser/until'
import { careerSite, gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { FirefoxSession } from '../harness/firefox-session'

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

it('writes a backup and restores it after everything was erased', async () => {
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
  await says('is in your downloads')
  await click('Erase everything…')
  await click('Erase everything')
  await says('Everything is erased')
  expect(await session.opportunities()).toEqual([])

  await session.options.evaluate(`{
    const given = new DataTransfer()
    given.items.add(new File([globalThis.written], 'mine.jsonl.gz'))
    const input = document.querySelector('input[type=file]')
    input.files = given.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }`)
  await says('1 comes in')
  await click('Join them')
  await says('The backup was merged with your records.')
  const [after] = await session.opportunities()
  expect(after).toMatchObject({ id: before.id, title: before.title, firstSeenAt: before.firstSeenAt })
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
