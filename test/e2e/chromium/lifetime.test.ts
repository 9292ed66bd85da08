import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { postingPage } from '../../fixtures/career-site/posting-page'
import { Session, settle } from '../harness/session'

/** How pages live: they render late, change under one address, come back, hold frames, never rest. */
const employer = 'Waterworks of Duinstad'
const site = 'https://careers.duinstad.example'
/** Each title has a text of its own. */
const linesOf = (title: string) => [
  `As ${title} you look after the water of a town that lies below the sea, with four colleagues and one boat.`,
  '# What you will do',
  `Plan the rounds of the ${title} for every week of the year`,
  `Read what the gauges say to a ${title}, and tell drift from damage`,
  `Write up what a ${title} saw, so that the night shift can act on it`,
  '# What you bring',
  `At least three years of experience as ${title} or near it`,
  'Excellent SQL, since the gauges write into a database',
  '# What we offer',
  `Thirty-six hours a week, a bicycle, and the keys of the ${title}`,
]
const postingAt = (title: string) =>
  postingPage({ title, employer, place: 'Duinstad', lines: linesOf(title) })
/** The body of a posting, for pages that put it there themselves. */
const inner = (title: string) => /<main>([\s\S]*)<\/main>/.exec(postingAt(title))?.[1] ?? ''
const shell = (script: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${employer}</title></head><body>${body}<main id="app"></main><script>${script}</script></body></html>`
const fill = (title: string) =>
  `document.title = ${JSON.stringify(`${title} - ${employer}`)}; document.querySelector('#app').innerHTML = ${JSON.stringify(inner(title))};`

const pages: Record<string, string> = {
  '/late': shell(`setTimeout(() => { ${fill('Flood Planner')} }, 1200)`),
  '/pane': shell(
    `${fill('Pump Engineer')}
     document.querySelector('#other').addEventListener('click', () => setTimeout(() => { ${fill('Dike Inspector')} }, 200))`,
    '<nav><button id="other" type="button">Dike Inspector</button></nav>',
  ),
  '/back': postingAt('Lock Manager'),
  '/elsewhere': '<!doctype html><title>News</title><p>Nothing here.</p>',
  '/one': postingAt('Well Technician'),
  '/two': postingAt('Spring Accountant'),
  '/hidden': postingAt('Night Analyst'),
  '/framed': `<!doctype html><html lang="en"><head><title>Careers</title></head><body><h1>Careers at ${employer}</h1>
    <iframe src="https://boards.duinstad-jobs.example/embed/job?id=7" width="800" height="900"></iframe></body></html>`,
  '/restless': shell(
    `${fill('Tide Analyst')}
     setInterval(() => { const p = document.createElement('p'); p.textContent = String(Math.random()); document.querySelector('nav').replaceChildren(p) }, 40)`,
    '<nav></nav>',
  ),
}
const source = (url: URL) => {
  if (url.hostname === 'boards.duinstad-jobs.example') return { body: postingAt('Bridge Engineer') }
  const body = url.hostname === 'careers.duinstad.example' ? pages[url.pathname] : undefined
  return body === undefined ? undefined : { body }
}

describe('how pages live', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ source, hosts: ['https://*/*'] })
  })
  afterAll(() => session?.close())
  const titles = async () => (await session.opportunities()).map(each => each.title)

  it('notices a posting that renders late', async () => {
    const page = await session.visit(`${site}/late`)
    expect((await session.noticed('Flood Planner')).organization).toContain('Duinstad')
    await page.close()
  })

  it('takes a pane that changes under one address for another posting', async () => {
    const page = await session.visit(`${site}/pane`)
    const first = await session.noticed('Pump Engineer')
    await page.click('#other')
    const second = await session.noticed('Dike Inspector')
    expect(second.id).not.toBe(first.id)
    await page.close()
  })

  it('sees a posting once more when the user comes back to it', async () => {
    const page = await session.visit(`${site}/back`)
    await session.noticed('Lock Manager')
    await page.goto(`${site}/elsewhere`)
    await page.goBack()
    await until('it is seen again', async () => (await session.noticed('Lock Manager')).sightings === 2)
    await page.close()
  })

  it('notices in two tabs at once', async () => {
    const [one, two] = await Promise.all([session.visit(`${site}/one`), session.visit(`${site}/two`)])
    await one.bringToFront()
    await session.noticed('Well Technician')
    await two.bringToFront()
    await session.noticed('Spring Accountant')
    await Promise.all([one.close(), two.close()])
  })

  it('waits in a background tab until the user looks at it', async () => {
    const page = await session.extension.browser.newPage()
    const front = await session.visit(`${site}/elsewhere`)
    await front.bringToFront()
    await page.goto(`${site}/hidden`)
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
    await settle(2_500)
    expect(await titles()).not.toContain('Night Analyst')
    await page.bringToFront()
    await session.noticed('Night Analyst')
    await Promise.all([page.close(), front.close()])
  })

  it('notices a posting in a frame of another host, and the popup shows it', async () => {
    const page = await session.visit(`${site}/framed`)
    await session.noticed('Bridge Engineer')
    const popup = await session.popup(page)
    await until('the popup shows it', async () =>
      String(await popup.evaluate('document.body.innerText')).includes('Bridge Engineer'),
    )
    await popup.close().catch(() => {})
    await page.close()
  })

  it('does not read on and on where a page rewrites itself', async () => {
    const page = await session.visit(`${site}/restless`)
    await session.noticed('Tide Analyst')
    await settle(4_000)
    const notices = await readRows<{ title: string }>(await workerOf(session.extension), 'notices')
    expect(notices.filter(notice => notice.title === 'Tide Analyst')).toHaveLength(1)
    expect((await session.noticed('Tide Analyst')).sightings).toBe(1)
    await page.close()
  })
})
