import type { Page } from 'puppeteer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../../scripts/browser/until'
import { press, shows } from '../../harness/press'
import { Session } from '../../harness/session'
import { sitDown, writeLine } from '../../harness/sitting'

let session: Session
beforeAll(async () => {
  session = await Session.open()
})
afterAll(() => session?.close())

const goal = 'Lose fewer young trees to drought'
const shown = 'Found broken sensors before the roots were dry'
const secret = 'Settled the complaint of the allotment owners'

/** Opens an entry of the log and ticks what is so of it. */
async function tick(page: Page, entry: string, ...names: string[]): Promise<void> {
  await press(page, entry)
  await shows(page, 'Goals it serves')
  for (const name of names) await press(page, name)
  await shows(page, 'Saved')
}

it('evidence attached to a goal stands in the self-review, and what is confidential does not', async () => {
  const page = await sitDown(session, '#brand/goals')
  await writeLine(page, 'A goal in your present job', goal)

  await press(page, 'Evidence')
  for (const line of [shown, secret]) await writeLine(page, 'What went well?', line)
  await tick(page, shown, goal)
  await tick(page, secret, goal, 'Confidential')

  await press(page, 'Goals and reports')
  await press(page, 'Reports and reviews')
  await press(page, 'Self-review')
  const text = await until('the draft is there', async () => {
    const areas = (await page.$$eval('textarea', all => all.map(area => area.value))) as string[]
    return areas.find(value => value.includes(goal))
  })
  expect(text).toBe(`## ${goal}\n\n- ${shown}.`)
  console.log('practice 6: passed')
})
