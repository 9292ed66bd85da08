import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import puppeteer from 'puppeteer'
import { needBrowser } from '../browser/find'
import { root } from '../root'
import type { ColdTimes } from './advert-speed/cold-worker'
import type { AdvertTimes, Job } from './advert-speed/in-worker'
import { madeAdverts } from './advert-speed/made'
import { median, ms } from './figures'

declare function runIn(source: string, job: Job): Promise<unknown>

/** Adverts of about so many characters are read; the target speaks of 5 KB. */
const about = 5_000

/** Adverts of others, cut or joined to the size that the target speaks of; made ones where there are none. */
function adverts(data: string): Job['adverts'] {
  const file = join(data, 'ads/unlabelled.jsonl')
  if (!existsSync(file)) return madeAdverts(about, 20)
  const all = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { title: string; company: string; text: string })
  return all
    .filter(({ text }) => text.length > about * 0.8 && text.length < about * 1.2)
    .slice(0, 40)
    .map(({ title, company, text }) => ({
      title,
      company,
      lines: text
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean),
    }))
}

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts/bench/advert-speed', entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome121',
    banner: { js: 'var began=performance.now();' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * What reading an advert costs in a dedicated worker of a real Chromium: the start of a cold one, then each
 * advert, beside the `compromise` package tagging the same text in the same worker.
 */
export async function advertSpeed({
  data = join(root, '../shared/data'),
  starts = 9,
  rounds = 3,
} = {}): Promise<void> {
  const [page, cold, warm] = await Promise.all(['in-page.ts', 'cold-worker.ts', 'in-worker.ts'].map(bundled))
  if (!page || !cold || !warm) throw new Error('The bundles are missing.')
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  })
  /** A tab of its own each time: nothing of an earlier run is warm. */
  const run = async <T>(source: string, job: Job): Promise<T> => {
    const tab = await browser.newPage()
    await tab.evaluate(page)
    const times = await tab.evaluate(
      (script, work) => (globalThis as unknown as { runIn: typeof runIn }).runIn(script, work),
      source,
      job,
    )
    await tab.close()
    return times as T
  }
  try {
    const colds: ColdTimes[] = []
    for (let i = 0; i < starts; i++) colds.push(await run<ColdTimes>(cold, { adverts: [], rounds: 0 }))
    const texts = adverts(data)
    const { ours, tagged, compromise } = await run<AdvertTimes>(warm, { adverts: texts, rounds })
    console.table({
      [`model and lists ready in a cold worker (${starts})`]: ms(colds.map(one => one.ready)),
      'and a first advert of two lines read': ms(colds.map(one => one.first)),
      [`an advert of ${about / 1000} KB, ours (${texts.length})`]: ms(ours),
      'skills and knowledge of the same alone': ms(tagged),
      'the same tagged by compromise': ms(compromise),
    })
    const times = (list: number[]): string => (median(compromise) / median(list)).toFixed(1)
    console.log(`faster than compromise, medians: read ${times(ours)} times, tagged ${times(tagged)} times`)
  } finally {
    await browser.close()
  }
}
