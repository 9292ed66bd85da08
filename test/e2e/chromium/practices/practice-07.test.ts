import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSurface } from '../../../../scripts/browser/chromium'
import { until } from '../../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../../fixtures/career-site/site'
import { wrongIn } from '../../harness/accessible'
import { picture } from '../../harness/picture'
import { control, press, shows } from '../../harness/press'
import { Session } from '../../harness/session'

/** A strong network, cultivated before it is needed. */
let session: Session
beforeEach(async () => {
  session = await Session.open({ hosts: ['https://*/*'] })
})
afterEach(() => session?.close())

it('someone kept among the people stands at the opportunity of their employer, in options and popup', async () => {
  const posting = await session.visit(gardener)
  const { id } = await session.noticed(gardenerPosting.title)

  const page = await openSurface(session.extension, 'options/index.html#people/people')
  await (await control(page, 'Someone you know')).type('Ana Ortiz')
  await press(page, 'Add')
  await (await control(page, 'Where they work')).type(`${gardenerPosting.employer} Ltd`)
  await (await control(page, 'What they do')).type('Head gardener')
  await page.keyboard.press('Tab')
  await shows(page, 'Saved')
  await press(page, 'Met')
  await shows(page, 'Last in touch on')
  await picture(page, 'practice-07-person')
  expect(await wrongIn(page)).toEqual([])

  await page.evaluate(`location.hash = '#opportunities/seen'`)
  await shows(page, 'you know Ana Ortiz')
  await page.evaluate(`location.hash = '#opportunities/seen?open=${id}&view=tailor'`)
  await shows(page, 'You know Ana Ortiz there.')
  await shows(page, 'People you know there')
  await picture(page, 'practice-07-opening')
  expect(await wrongIn(page)).toEqual([])
  await page.evaluate(`location.hash = '#opportunities/brief?of=${id}'`)
  await shows(page, 'Ana Ortiz, Head gardener, whom you know')

  // The popup over the advert itself: asked in one tap, which the person's page then tells.
  const popup = await session.popup(posting)
  await press(popup, 'Track')
  await press(popup, 'Asked Ana Ortiz')
  await shows(popup, 'Noted: you asked Ana Ortiz for something today.')
  await page.evaluate(`location.hash = '#people/people'`)
  await until('the ask stands in the total', async () =>
    String(await page.evaluate('document.body.innerText')).includes('one ask or favour so far'),
  )
  console.log('practice 7: passed')
})
