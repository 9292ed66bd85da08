import { afterAll, beforeAll, expect, it } from 'vitest'
import { gardener, gardenerPosting } from '../../../fixtures/career-site/site'
import { press, shows } from '../../harness/press'
import { Session } from '../../harness/session'
import { sitDown, write, writeLine } from '../../harness/sitting'

let session: Session
beforeAll(async () => {
  session = await Session.open({ hosts: ['https://*/*'] })
})
afterAll(() => session?.close())

const sentence = 'I keep parks green with less water'
const proof = 'Cut the water bill of twelve parks by a fifth'

it('a brand statement is said in a pitch with its proof, and what was noticed is held against it', async () => {
  await session.visit(gardener)
  const { id, verdict } = await session.noticed(gardenerPosting.title)
  expect(verdict).toBe('not-enough')
  const page = await sitDown(session, '#brand/statement')
  await write(page, 'Your sentence', sentence)
  await writeLine(page, 'Target roles', gardenerPosting.title)
  for (const skill of ['Irrigation', 'SQL']) await writeLine(page, 'Skills you have', skill)
  await press(page, 'Evidence')
  await writeLine(page, 'What went well?', proof)

  await press(page, 'Pitches')
  await writeLine(page, 'For whom?', 'The head of a park office')
  await shows(page, 'On the card')
  const said = (await page.$$eval('textarea', all => all.map(area => area.value))) as string[]
  expect(said[0]).toBe(`${sentence}.`)
  await press(page, `Link “${proof}”`)
  await page.waitForSelector('[data-shown=yes]')

  await page.evaluate(`location.hash = '#opportunities/seen?open=${id}&view=fit'`)
  await page.waitForFunction(
    `document.querySelector('.ss-reasons')?.innerText.includes(${JSON.stringify(gardenerPosting.title)})`,
  )
  console.log('practice 3: passed')
})
