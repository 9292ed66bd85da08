import { afterAll, beforeAll, it } from 'vitest'
import { article, gardener, gardenerPosting } from '../../../fixtures/career-site/site'
import { press, shows } from '../../harness/press'
import { Session } from '../../harness/session'
import { sitDown, write, writeLine } from '../../harness/sitting'

let session: Session
beforeAll(async () => {
  session = await Session.open({ hosts: ['https://*/*'] })
})
afterAll(() => session?.close())

const line = 'Built a report in SQL that finds broken sensors'

it('a line written in passing is offered as proof where an advert asks for it', async () => {
  await session.visit(gardener)
  const { id } = await session.noticed(gardenerPosting.title)
  const page = await sitDown(session, '#brand/statement')
  await writeLine(page, 'Target roles', gardenerPosting.title)

  const popup = await session.popup(await session.visit(article))
  await write(popup, 'What went well today?', line)
  await press(popup, 'Keep')
  await shows(popup, 'evidence log')

  await page.bringToFront()
  await page.evaluate(`location.hash = '#opportunities/seen?open=${id}&view=fit'`)
  await shows(page, `Your evidence: “${line}”`)
  console.log('practice 5: passed')
})
