import { openSurface, workerOf } from '../browser/chromium'
import { readRows } from '../browser/stored'
import { until } from '../browser/until'
import { type Attack, pagesAt } from './attack'
import { dataOf, postingHtml } from './posting-html'
import { type Kept, wait } from './stage'

const mill = 'https://jobs.mill.example/jobs/night-miller'
const start = { title: 'Night Miller', employer: 'Duinstad Mills' }

/** A page that gives itself a new address and a new posting, many times a second. */
export const addressStorm: Attack = {
  name: 'a page that changes its address and its posting without end (25 seconds)',
  web: pagesAt({
    [mill]: postingHtml(
      start,
      `<script>let n = 0; setInterval(() => { n++
        history.pushState(null, '', '/job-' + n)
        const data = ${JSON.stringify(JSON.stringify(dataOf(start)))}.replaceAll('Miller', 'Miller ' + n)
        document.querySelector('script[type]').textContent = data
        document.querySelector('h1').textContent = 'Miller ' + n; document.title = 'Miller ' + n
      }, 700)</script>`,
    ),
  }),
  async run(stage) {
    await stage.visit(mill)
    await until('something of it is kept', async () => (await stage.kept()).length > 0)
    await wait(24_000)
    const { length } = await stage.kept()
    return { held: length > 0 && length <= 24, seen: `kept ${length}` }
  },
}

/** A reading as a hijacked renderer would send it, of the n-th opening. */
const send = `const reading = n => ({ kind: 'posting', url: location.href, site: null, externalId: null, sure: true, complete: true,
  evidence: ['JobPosting data'], gaveUp: [], took: 1, fields: {
    title: { value: 'Weaver ' + n, rung: 'json-ld', where: 'JSON-LD', confidence: 0.95 },
    hiringOrganization: { value: 'Loom ' + n, rung: 'json-ld', where: 'JSON-LD', confidence: 0.95 },
    description: { value: [{ kind: 'paragraph', text: ('Weaves ' + n + ' cloths a day. ').repeat(40) }], rung: 'json-ld', where: 'JSON-LD', confidence: 0.9 } } })
const send = n => chrome.runtime.sendMessage({ name: 'pageRead', payload: { visitId: 'visit-' + (100000 + n), reading: reading(n) } })
  .then(answer => ({ n, answer })).catch(error => ({ n, answer: String(error) }))
const order = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 500)`

interface Answered {
  n: number
  answer: { ok?: boolean; value?: { outcome: string; opportunityId?: string } } | string | undefined
}

/** Everything that was acknowledged as kept lies in the store, each opening once. */
function judged(kept: readonly Kept[], answers: Answered[]) {
  const ids = new Set(kept.map(each => each.id))
  const acknowledged = answers.flatMap(({ answer }) =>
    typeof answer === 'object' && answer.value?.opportunityId ? [answer.value.opportunityId] : [],
  )
  const lost = acknowledged.filter(id => !ids.has(id)).length
  const doubled = kept.length - new Set(kept.map(each => each.title)).size
  const twice = kept.filter(each => each.title.startsWith('Weaver') && each.sightings > 1).length
  return { kept: kept.length, acknowledged: acknowledged.length, lost, doubled, twice }
}

/** A thousand readings in one second, each twice and out of order, while the user opens the popup. */
export const readingFlood: Attack = {
  name: 'a thousand readings in a second, doubled and out of order; the user asks meanwhile',
  web: pagesAt({ [mill]: postingHtml(start) }),
  async run(stage) {
    const page = await stage.visit(mill)
    await until('the page is noticed', async () => (await stage.kept()).length > 0)
    const surface = await openSurface(stage.extension, 'options/index.html')
    const asked = async () =>
      Number(
        await surface.evaluate(
          `(async () => { const began = performance.now(); await chrome.runtime.sendMessage({ name: 'readAdvert', payload: { title: 'Miller', company: '', lines: ['Mills flour'] } }); return performance.now() - began })()`,
        ),
      )
    await asked()
    // The same without a flood is the ground where the machine is slow.
    const calm = await asked()
    const flood = stage.inWorld(page, `${send}; return Promise.all(order.map(send))`) as Promise<Answered[]>
    await wait(200)
    const took = await asked()
    const answers = await flood
    const seen = judged(await stage.kept(), answers)
    const worker = await workerOf(stage.extension)
    const { usedSize } = await worker.client.send('Runtime.getHeapUsage')
    const held = seen.lost === 0 && seen.doubled === 0 && seen.twice === 0 && seen.kept <= 25
    return {
      held: held && took < Math.max(1_000, calm * 50) && usedSize < 150_000_000,
      seen: `answered meanwhile in ${Math.round(took)} ms; kept ${seen.kept}, lost ${seen.lost}, doubled ${seen.doubled + seen.twice}; heap ${Math.round(usedSize / 1e6)} MB`,
    }
  },
}

/** The browser ends the worker in the middle of a flood. */
export const killedInFlood: Attack = {
  name: 'the worker killed during a flood: nothing acknowledged is lost',
  web: pagesAt({ [mill]: postingHtml(start) }),
  async run(stage) {
    const page = await stage.visit(mill)
    await until('the page is noticed', async () => (await stage.kept()).length > 0)
    const surface = await openSurface(stage.extension, 'options/index.html')
    const running = () =>
      surface.evaluate(`chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })
        .then(([worker]) => worker?.contextId)`)
    const browser = await surface.createCDPSession()
    await browser.send('ServiceWorker.enable')
    const flood = stage.inWorld(
      page,
      `${send}; globalThis.acknowledged = 0
      return Promise.all(order.map(n => send(n).then(each => {
        if (each.answer?.value?.opportunityId) acknowledged++
        return each
      })))`,
    ) as Promise<Answered[]>
    const acknowledged = () =>
      surface.evaluate(`chrome.tabs.query({ url: '${mill}' }).then(([tab]) => chrome.scripting.executeScript(
        { target: { tabId: tab.id }, func: () => globalThis.acknowledged })).then(([done]) => done.result)`)
    await until('the worker acknowledges some of it', async () => Number(await acknowledged()) > 0, {
      every: 5,
    })
    const before = await running()
    // A message on its way wakes the next worker at once.
    await browser.send('ServiceWorker.stopAllWorkers')
    const answers = await flood
    const another = (await running()) !== before
    await stage.inWorld(page, `${send}; return send(1)`)
    // Seen from a page: the worker that a debugger held is no more.
    const seen = judged(await readRows<Kept>(surface, 'opportunities'), answers)
    return {
      held: another && seen.acknowledged > 0 && seen.lost === 0 && seen.doubled === 0,
      seen: `${another ? '' : 'the same worker ran on; '}acknowledged ${seen.acknowledged}, lost ${seen.lost}, doubled ${seen.doubled}`,
    }
  },
}

/** Questions without end: may it be read? */
export const questionFlood: Attack = {
  name: 'ten thousand questions whether it may be read',
  web: pagesAt({ [mill]: postingHtml(start) }),
  async run(stage) {
    const page = await stage.visit(mill)
    await until('the page is noticed', async () => (await stage.kept()).length > 0)
    // What the browser takes for messages that nobody answers is the ground that it is held against.
    const timed = (message: string, times: number) => `await (async () => { const began = performance.now()
      await Promise.all(Array.from({ length: ${times} }, () => chrome.runtime.sendMessage(${message}).catch(() => {})))
      return performance.now() - began })()`
    const ask = `{ name: 'mayRead', payload: { visitId: 'visit-0001' } }`
    const [ground = 0, took = 0] = (await stage.inWorld(
      page,
      `return [${timed('{ name: "nobody" }', 2_000)}, ${timed(ask, 10_000)}]`,
    )) as number[]
    const times = took / (ground * 5)
    return {
      held: times < 2.5,
      seen: `answered in ${(took / 1_000).toFixed(1)} s, ${times.toFixed(1)} times what the browser takes for messages that nobody answers`,
    }
  },
}
