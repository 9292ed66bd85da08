import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSurface } from '../../../../scripts/browser/chromium'
import { until } from '../../../../scripts/browser/until'
import { wrongIn } from '../../harness/accessible'
import { picture } from '../../harness/picture'
import { control, press, shows } from '../../harness/press'
import { Session } from '../../harness/session'

/** Help contacts succeed, congratulate them, pay it forward. */
let session: Session
beforeEach(async () => {
  session = await Session.open()
})
afterEach(() => session?.close())

const advice = 'Thank Kim Osei, or do something for them'

it('two asks without a gift are pointed out in this week, until something was given back', async () => {
  const page = await openSurface(session.extension, 'options/index.html#people/people')
  await (await control(page, 'Someone you know')).type('Kim Osei')
  await press(page, 'Add')
  await press(page, 'Asked')
  await shows(page, 'One ask or favour so far, and no thank-you to Kim Osei yet.')
  await press(page, 'Got help')
  await shows(page, '2 asks and favours so far')
  await picture(page, 'practice-08-asks')

  await page.evaluate(`location.hash = '#week/now'`)
  await shows(page, advice)
  await shows(page, 'You asked for something or got help twice, and no thank-you is noted yet.')
  await picture(page, 'practice-08-week')
  expect(await wrongIn(page)).toEqual([])

  // What the suggestion opens is the very person; one tap there, and the week is done with it.
  await press(page, advice)
  await press(page, 'Thanked')
  await shows(page, 'You did something for Kim Osei once')
  await page.evaluate(`location.hash = '#week/now'`)
  await shows(page, 'This week')
  await until('the suggestion is gone', async () => {
    const shown = String(await page.evaluate('document.body.innerText'))
    return shown.includes('What went well') || !shown.includes(advice)
  })
  expect(await page.evaluate('document.body.innerText')).not.toContain(advice)
  console.log('practice 8: passed')
})
