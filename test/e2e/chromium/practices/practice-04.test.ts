import { afterAll, beforeAll, expect, it } from 'vitest'
import { patience, until } from '../../../../scripts/browser/until'
import { wrongIn } from '../../harness/accessible'
import { picture } from '../../harness/picture'
import { fill, goTo, optionsAt, passed } from '../../harness/practice'
import { control, press, shows } from '../../harness/press'
import { Session } from '../../harness/session'

/** An online presence that shows one's value; having searched for oneself. */
const results = 'https://www.bing.com/search?q=Ana+Ortiz'
const detour = `https://www.bing.com/ck/a?u=a1${btoa('https://ana-bakes.example/')}`
const body = (more: string) => `<!doctype html><html lang="en"><title>Results</title><main><ol>
<li><h2><a href="${detour}">Ana Ortiz bakes</a></h2><p>Rye and shifts.</p></li>
<li><h2><a href="https://news.example/ana">Ana Ortiz in the news</a></h2></li>${more}</ol></main></html>`

let session: Session
let more = ''
beforeAll(async () => {
  session = await Session.open({
    source: async url => (url.href === results ? { body: Buffer.from(body(more)) } : undefined),
  })
})
afterAll(() => session?.close())

it('places of one’s own, a search for oneself read on request, and what that asks for this week', async () => {
  const page = await optionsAt(session, '#people/presence')
  await (await control(page, 'The address of a place of yours')).type('ana-bakes.example')
  await press(page, 'Add')
  await fill(page, 'What it should say about you', 'I bake bread that keeps for a week.', 'Tab')
  await shows(page, 'Saved')
  await (await control(page, 'The address of a place of yours')).type('https://code.example/ana')
  await press(page, 'Add')
  await shows(page, 'code.example')
  expect(await wrongIn(page)).toEqual([])

  const searched = async () => {
    const tab = await session.visit(results)
    const popup = await session.popup(tab)
    await shows(popup, 'Results for “Ana Ortiz”')
    await press(popup, 'Which of these are mine?')
    const { browser, base } = session.extension
    const target = await browser.waitForTarget(
      each => each.url().startsWith(`${base}options/`) && each.url().includes('search='),
      { timeout: patience },
    )
    const opened = await target.asPage()
    await shows(opened, 'What to strengthen')
    await tab.close()
    return opened
  }
  const first = await searched()
  await shows(first, 'ana-bakes.example is found. It should say: I bake bread that keeps for a week.')
  await shows(first, 'code.example was not among the results that could be read.')
  await picture(first, 'practice-04-search')
  expect(await wrongIn(first)).toEqual([])
  await first.close()

  more = '<li><h2><a href="https://code.example/ana/ovens">Ovens</a></h2></li>'
  const second = await searched()
  await shows(second, 'New: Ovens')
  await second.close()

  await goTo(page, '#week/now')
  await until('the place that was not looked at stands in this week', async () =>
    /Look at \S+ as a stranger would/.test(String(await page.evaluate('document.body.innerText'))),
  )
  passed(4)
})
