import { workerOf } from '../browser/chromium'
import { readRows } from '../browser/stored'
import { until } from '../browser/until'
import { type Attack, pagesAt } from './attack'
import { postingHtml } from './posting-html'

const address = (name: string) => `https://jobs.tower.example/jobs/${name}`
const opening = (title: string) => ({ title, employer: 'Duinstad Tower' })
const [today, past, future] = ['Bell Ringer', 'Clock Winder', 'Night Porter'].map(opening) as [
  ReturnType<typeof opening>,
  ReturnType<typeof opening>,
  ReturnType<typeof opening>,
]

/** The worker's clock from now on, so many days beside the true one. */
const shifted = (days: number) => `{
  globalThis.TrueDate ??= Date
  const beside = ${days} * 86_400_000
  globalThis.Date = class extends TrueDate {
    constructor(...given) { given.length > 0 ? super(...given) : super(TrueDate.now() + beside) }
    static now() { return TrueDate.now() + beside }
  }
}`

interface Row {
  id: string
  title: string
  firstSeenAt: string
  lastSeenAt: string
  sightings: number
}

/** The machine's clock goes two years back, then ten years on, while postings are seen. */
export const wrongClock: Attack = {
  name: 'the clock set two years back, then ten years on: nothing lost, and logging goes on',
  web: pagesAt({
    [address('ringer')]: postingHtml(today),
    [address('winder')]: postingHtml(past),
    [address('porter')]: postingHtml(future),
  }),
  async run(stage) {
    const seen = async (name: string, title: string) => {
      await stage.visit(address(name))
      await until(`${title} is kept`, async () => (await stage.kept()).some(each => each.title === title))
    }
    const again = async () => {
      const before = (await stage.kept()).find(each => each.title === today.title)?.sightings ?? 0
      await stage.visit(address('ringer'))
      await until('the first is seen once more', async () =>
        (await stage.kept()).some(each => each.title === today.title && each.sightings > before),
      )
    }
    const worker = await workerOf(stage.extension)
    await seen('ringer', today.title)
    await worker.evaluate(shifted(-730))
    await seen('winder', past.title)
    await again()
    await worker.evaluate(shifted(3_650))
    await seen('porter', future.title)
    // Back to the true time: what was stamped in the future must not stop anything.
    await worker.evaluate(shifted(0))
    await again()
    const rows = await readRows<Row>(await workerOf(stage.extension), 'opportunities')
    const ids = new Set(rows.map(each => each.id)).size
    const turned = rows.filter(each => each.firstSeenAt > each.lastSeenAt).length
    return {
      held: rows.length === 3 && ids === 3 && turned === 0,
      seen: `kept ${rows.length} of 3, first after last in ${turned}; the first seen ${rows.find(each => each.title === today.title)?.sightings} times`,
    }
  },
}
