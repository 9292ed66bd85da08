import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../scripts/browser/until'
import type { Fit } from '../../../src/core/fit/verdict'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { postingPage } from '../../fixtures/career-site/posting-page'
import { careerSite } from '../../fixtures/career-site/site'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'
import { sitDown, writeLine } from '../harness/sitting'

const here = 'https://jobs.park-office.example/gardening/planner'
const elsewhere = 'https://careers.waterworks.example/jobs/planner'
const first = { title: 'Irrigation Planner', employer: 'Park Office Utrecht' }
const second = { title: 'Senior Irrigation Planner (Drenthe)', employer: 'Waterworks Assen' }

let session: Session
beforeAll(async () => {
  const pages = new Map([
    [here, postingPage(first)],
    [elsewhere, postingPage(second)],
  ])
  session = await Session.open({ hosts: ['https://*/*'], source: careerSite(pages) })
})
afterAll(() => session?.close())

const judgedAs = (title: string, verdict: string) =>
  until(`"${title}" is ${verdict}`, async () => {
    const row = (await session.opportunities()).find(each => each.title === title)
    return row?.verdict === verdict ? row : undefined
  })
const mustsOf = ({ counts }: OpportunityRecord): number | undefined => (counts as Fit['counts'] | null)?.asked
const askedOf = (text: string) => `They ask for ${text}`

it('what is corrected on one advert is heeded at another employer, and taken back in options for both', async () => {
  const options = await sitDown(session, '#brand/statement')
  await writeLine(options, 'Target roles', 'Irrigation Planner')
  for (const skill of ['Irrigation', 'SQL']) await writeLine(options, 'Skills you have', skill)
  await shows(options, 'Nothing yet.')

  const page = await session.visit(here)
  const { verdict } = await session.noticed(first.title)
  const before = await until('it is judged', async () => {
    const row = (await session.opportunities()).find(each => each.title === first.title)
    return row?.counts ? row : undefined
  })
  expect(verdict).not.toBe('off-path')
  const musts = mustsOf(before) ?? 0
  const popup = await session.popup(page)
  await shows(popup, first.title)
  await press(popup, askedOf(`${musts} must-have`))
  await press(popup, 'Fluent English')
  await press(popup, 'Not asked for')
  await shows(popup, 'Kept: this line no longer counts')
  await until('the count is one less', async () => {
    const row = (await session.opportunities()).find(each => each.title === first.title)
    return (row && mustsOf(row) === musts - 1) || undefined
  })
  await press(popup, 'Not my kind of role')
  await shows(popup, 'are off your path')
  await judgedAs(first.title, 'off-path')

  await session.visit(elsewhere)
  const other = await judgedAs(second.title, 'off-path')
  expect(mustsOf(other)).toBe(musts - 1)

  await options.bringToFront()
  await press(options, `Take back “${first.title}”`)
  await shows(options, 'Taken back')
  await press(options, 'Take back “Fluent English”')
  await shows(options, 'Nothing yet.')
  const back = await until('both are judged as before', async () => {
    const rows = await session.opportunities()
    return rows.every(row => row.verdict !== 'off-path' && mustsOf(row) === musts) ? rows : undefined
  })
  expect(back).toHaveLength(2)

  // Where it shows: the second advert, in options.
  await options.evaluate(`location.hash = '#opportunities/seen?open=${other.id}&view=fit'`)
  await shows(options, 'Not my kind of role')
  expect(await options.evaluate('document.body.innerText')).not.toContain('Off your path')
})
