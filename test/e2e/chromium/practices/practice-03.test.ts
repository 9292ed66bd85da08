import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../../scripts/browser/until'
import { verdictWords } from '../../../../src/core/fit/verdict'
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

it('a brand statement is said in a pitch with its proof, and what was noticed is judged anew by it', async () => {
  await session.visit(gardener)
  expect((await session.noticed(gardenerPosting.title)).verdict).toBe('not-enough')
  const page = await sitDown(session, '#brand/statement')
  await write(page, 'Your sentence', sentence)
  await writeLine(page, 'Target roles', gardenerPosting.title)
  await press(page, 'Evidence')
  await writeLine(page, 'What went well?', proof)

  await press(page, 'Pitches')
  await writeLine(page, 'For whom?', 'The head of a park office')
  await shows(page, 'On the card')
  const said = (await page.$$eval('textarea', all => all.map(area => area.value))) as string[]
  expect(said[0]).toBe(`${sentence}.`)
  await press(page, `Link “${proof}”`)
  await page.waitForSelector('[data-shown=yes]')

  const verdict = await until('it is judged again', async () =>
    (await session.opportunities()).map(each => each.verdict).find(each => each !== 'not-enough'),
  )
  await press(page, 'Seen')
  await page.waitForFunction(
    `[...document.querySelectorAll('.op-main [data-row], .op-main tbody tr')].some(row =>
      row.textContent.includes(${JSON.stringify(gardenerPosting.title)}) &&
      row.textContent.includes(${JSON.stringify(verdictWords[verdict])}))`,
  )
  console.log('practice 3: passed')
})
