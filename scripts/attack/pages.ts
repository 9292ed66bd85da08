import { openSurface, workerOf } from '../browser/chromium'
import { readRows } from '../browser/stored'
import { until } from '../browser/until'
import { type Attack, pagesAt } from './attack'
import { postingHtml } from './posting-html'
import { type Stage, wait } from './stage'

const heavy = 'https://jobs.heavy.example/jobs/crane-driver'
const other = 'https://jobs.light.example/jobs/lamp-fitter'
const lamp = { title: 'Lamp Fitter', employer: 'Duinstad Lights' }
const crane = { title: 'Crane Driver', employer: 'Duinstad Cranes' }

/** After whatever the first page did, a posting in another tab is noticed as ever. */
async function goesOn(stage: Stage): Promise<number> {
  const began = Date.now()
  await stage.visit(other)
  await until('a posting in another tab is noticed', async () =>
    (await stage.kept()).some(each => each.title === lamp.title),
  )
  return Date.now() - began
}

async function loadTime(stage: Stage, address: string): Promise<number> {
  const page = await stage.extension.browser.newPage()
  const began = Date.now()
  await page.goto(address, { timeout: 120_000 })
  await page.evaluate('new Promise(done => setTimeout(done))')
  const took = Date.now() - began
  await wait(3_000)
  await page.close()
  return took
}

const heavyPage = (name: string, body: string): Attack => ({
  name,
  web: url => ({ body: url.hostname === new URL(heavy).hostname ? body : postingHtml(lamp) }),
  async run(stage) {
    // Hosts of http are never asked for: the same page without the extension is the ground it is held against.
    const ground = await loadTime(stage, heavy.replace('https:', 'http:'))
    const read = await loadTime(stage, heavy)
    const took = await goesOn(stage)
    return {
      held: read < ground * 1.5 + 3_000,
      seen: `loaded in ${(read / 1_000).toFixed(1)} s (${(ground / 1_000).toFixed(1)} s without), the next posting kept after ${(took / 1_000).toFixed(1)} s`,
    }
  },
})

export const hugeData = heavyPage(
  'fifty megabytes of JSON-LD',
  `<!doctype html><title>Crane Driver</title><script type="application/ld+json">{"@type":"JobPosting","title":"Crane Driver","description":"${'lift '.repeat(10_000_000)}"}</script><h1>Crane Driver</h1>`,
)

export const manyElements = heavyPage(
  'a page of 300,000 elements',
  `<!doctype html><title>Crane Driver</title><h1>Crane Driver</h1><p>Apply now</p><div id="d"></div>
   <script>const all = document.createDocumentFragment(); for (let i = 0; i < 3e5; i++) all.append(document.createElement('i')); document.getElementById('d').append(all)</script>`,
)

/** A page that changes as fast as it can, so that whoever watches it never rests. */
export const observerStorm: Attack = {
  name: 'a page that changes itself without a pause (15 seconds)',
  web: pagesAt({
    [heavy]: postingHtml(
      crane,
      `<p id="n"></p><script>setInterval(() => { for (let i = 0; i < 200; i++) document.getElementById('n').textContent = String(Math.random()) }, 1)</script>`,
    ),
    [other]: postingHtml(lamp),
  }),
  async run(stage) {
    await stage.visit(heavy)
    await wait(15_000)
    const notices = await readRows(await workerOf(stage.extension), 'notices')
    const kept = await stage.kept()
    return { held: notices.length <= 20 && kept.length <= 1, seen: `taken ${notices.length} times` }
  },
}

const override = '\u202e'
const strange = {
  title: `Crane ${override}Driver <img src=x onerror=document.title=1>`,
  employer: `Duinstad\u2066 Cr\u0430nes`,
}

/** Markup, characters that turn the direction of a line, and letters that look like others. */
export const strangeText: Attack = {
  name: 'markup and turned text in title and employer, on popup, badge, board and export',
  web: pagesAt({ [heavy]: postingHtml(strange) }),
  async run(stage) {
    const page = await stage.visit(heavy)
    await until('it is kept or waits', async () => (await stage.kept()).length > 0)
    const popup = await stage.popup(page)
    await until('the popup shows it', () => popup.evaluate(`document.body.innerText.includes('Crane')`))
    const look = `(() => ({ run: document.title === '1', made: document.querySelectorAll('img[src="x"], main script').length,
      turned: /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText) }))()`
    // The popup closes when another page opens.
    const inPopup = await popup.evaluate(look)
    const board = await openSurface(stage.extension, 'options/index.html#opportunities/seen')
    await until('the list shows it', () => board.evaluate(`document.body.innerText.includes('Crane')`))
    const seen = [inPopup, await board.evaluate(look)] as {
      run: boolean
      made: number
      turned: boolean
    }[]
    const stored = /[\u202a-\u202e\u2066-\u2069]/.test(JSON.stringify(await stage.kept()))
    return {
      held: !stored && seen.every(({ run, made, turned }) => !run && made === 0 && !turned),
      seen: `markup made ${seen.reduce((sum, each) => sum + each.made, 0)} elements; turned text ${stored || seen.some(each => each.turned) ? 'shown' : 'taken out'}`,
    }
  },
}

/** Writes itself anew again and again, as another posting each time, while it is read. */
const rewritten = (() => {
  const posting = postingHtml({ ...crane, title: `${crane.title} TURN` })
  return `<!doctype html><title>.</title><script>
    const posting = ${JSON.stringify(posting).replaceAll('</', '<\\/')}
    let turn = 0
    const anew = () => {
      document.open()
      document.write(turn % 4 === 3 ? '<p>Nothing</p>' : posting.replaceAll('TURN', turn))
      // Every second one is left open: its parser never comes to an end.
      if (turn % 2 === 0) document.close()
      turn++
      if (turn < 60) setTimeout(anew, [0, 40, 150, 400, 900][turn % 5])
    }
    setTimeout(anew, 20)
  </script>`
})()

/** `document.open` takes the whole document from under whoever reads it. */
export const documentRewritten: Attack = {
  name: 'a document that is opened and written anew sixty times while it is read',
  web: pagesAt({ [heavy]: rewritten, [other]: postingHtml(lamp) }),
  async run(stage) {
    const page = await stage.visit(heavy)
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await wait(20_000)
    const kept = await stage.kept()
    const took = await goesOn(stage)
    const extra = kept.filter(each => each.organization !== crane.employer)
    return {
      held: kept.length <= 24 && extra.length === 0 && errors.length === 0 && took < 10_000,
      seen: `kept ${kept.length} of 45; the next posting kept after ${(took / 1_000).toFixed(1)} s`,
    }
  },
}

export const privateWindow: Attack = {
  name: 'a posting in a private window',
  web: pagesAt({ [other]: postingHtml(lamp) }),
  async run(stage) {
    const context = await stage.extension.browser.createBrowserContext()
    const page = await context.newPage()
    await page.goto(other)
    await wait(4_000)
    const { length } = await stage.kept()
    await context.close()
    return { held: length === 0, seen: `kept ${length}` }
  },
}

/** The longest stall that a page sees in its first four seconds (milliseconds). */
const stalls = `new Promise(done => { let last = performance.now(), most = 0; const began = last
  const channel = new MessageChannel()
  channel.port1.onmessage = () => { const now = performance.now(); most = Math.max(most, now - last); last = now
    if (now - began < 4000) channel.port2.postMessage(0); else done(most) }
  channel.port2.postMessage(0) })`

const middle = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/** Whether a page can tell by its own stalls that it is read: the same page where noticing is on, and where it is not. */
export const timing: Attack = {
  name: 'a page tells by its stalls that it is read (7 loads each)',
  known: true,
  web: url => ({
    body: url.pathname.startsWith('/jobs') ? postingHtml(lamp) : '<!doctype html><title>.</title>',
  }),
  async run(stage) {
    const load = async (address: string): Promise<number> => {
      const page = await stage.extension.browser.newPage()
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      const most = Number(await page.evaluate(stalls))
      await page.close()
      return most
    }
    const on: number[] = []
    const off: number[] = []
    // Hosts of http are never asked for: the same page without the extension in it.
    for (let i = 0; i < 7; i++) {
      on.push(await load(`${other}?${i}`))
      off.push(await load(`${other.replace('https:', 'http:')}?${i}`))
    }
    const [read, unread] = [middle(on), middle(off)]
    return {
      held: read - unread < 10,
      seen: `longest stall ${read.toFixed(0)} ms where it is read, ${unread.toFixed(0)} ms where it is not`,
    }
  },
}
