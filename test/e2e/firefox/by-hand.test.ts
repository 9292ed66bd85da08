import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../scripts/browser/until'
import { careerSite } from '../../fixtures/career-site/site'
import { FirefoxSession } from '../harness/firefox-session'

let session: FirefoxSession
beforeAll(async () => {
  session = await FirefoxSession.open(careerSite())
})
afterAll(() => session?.close())

const advert = `Archive Assistant
Town Library Deventer · Deventer · On site

What you bring
- At least two years of experience in an archive or a library
- Good knowledge of Excel`

const find = (name: string) =>
  `[...document.querySelectorAll('button, a')].find(each => each.textContent.trim() === ${JSON.stringify(name)})`
const click = async (name: string) => {
  await until(`“${name}” is there`, () => session.options.evaluate(`${find(name)} !== undefined`))
  await session.options.evaluate(`${find(name)}.click()`)
}
const says = (text: string) =>
  until(`the page says “${text}”`, () =>
    session.options.evaluate(`document.body.innerText.includes(${JSON.stringify(text)})`),
  )
const paste = (selector: string, text: string) =>
  session.options.evaluate(`{
    const field = document.querySelector(${JSON.stringify(selector)})
    field.value = ${JSON.stringify(text)}
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }`)

it('an opportunity is written in, set right, and put on one page', async () => {
  await session.options.evaluate(`location.hash = 'opportunities/board'`)
  await click('Add an opportunity')
  await says('Text of the advert')
  await paste('textarea[name=text]', advert)
  await until('the form is filled', () =>
    session.options.evaluate(`document.querySelector('[name=hiringOrganization]').value !== ''`),
  )
  await click('Add it')
  await says('Added.')
  const row = await session.noticed('Archive Assistant')
  expect(row).toMatchObject({ organization: 'Town Library Deventer', place: 'Deventer', byHand: true })

  await click('Edit')
  await says('Application link')
  await paste('textarea[name=text]', `${advert}\n- You must hold a driving licence`)
  await click('Save')
  await says('Saved, and judged again.')
  await click('Brief')
  await says('Evidence to bring')
  await says('You must hold a driving licence')
})
