import { afterAll, beforeAll, it } from 'vitest'
import { gardener, gardenerPosting } from '../../../fixtures/career-site/site'
import { press, shows } from '../../harness/press'
import { Session } from '../../harness/session'
import { sitDown, writeLine } from '../../harness/sitting'

let session: Session
beforeAll(async () => {
  session = await Session.open({ hosts: ['https://*/*'] })
})
afterAll(() => session?.close())

it('a skill that the log shows goes into the brand statement with one tap, and out of what is unsaid', async () => {
  await session.visit(gardener)
  await session.noticed(gardenerPosting.title)
  const page = await sitDown(session, '#brand/evidence')
  const line = 'Planned the watering of twelve parks'
  await writeLine(page, 'What went well?', line)
  await press(page, line)
  await writeLine(page, 'Skills it shows', 'SQL')
  await shows(page, 'Saved')

  await press(page, 'Skills')
  await shows(page, 'Shown, but not said')
  await shows(page, 'asked for by 1 posting')
  await press(page, 'Add to my skills: SQL')
  await shows(page, 'Said and shown')

  await press(page, 'Statement')
  await page.waitForFunction(
    `document.querySelector('.ss-phrases[aria-label="Skills you have"]')?.textContent.includes('SQL')`,
  )
  console.log('practice 11: passed')
})
