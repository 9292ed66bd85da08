import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExtensionBrowser, launchChromium, openSurface } from '../browser/chromium'
import { root } from '../root'
import { median, quantile } from './figures'
import { ask } from './life/ask'
import { lifeExtension } from './life/extension'
import type { Size } from './life/made'
import { megabytesOf, withMemory } from './life/memory'
import { type Text, texts } from './life/texts'

const whole: Size = { opportunities: 20_000, sightings: 100_000 }
/** As many openings as a list shows, or the short one would be quick for having less to show. */
const small: Size = { opportunities: 60, sightings: 100 }

/** Typed letter by letter, as a user does. */
const queries = ['data engineer', 'project manager', 'town 12', 'excel', 'nurse', 'zurich remote']

/** Pages with a picture that is made of what was added up, and what stands there once it is drawn. */
const pictures = {
  trends: { place: 'outlook/trends', drawn: '.op-chart svg' },
  path: { place: 'outlook/path', drawn: '.op-main h1' },
}

interface Measured {
  pictures: Record<keyof typeof pictures, number[]>
  logged: number[]
  raw: number[]
  popup: { cold: number; warm: number[] }
  options: { cold: number; warm: number[] }
  search: { first: number; keys: number[] }
}

/** Milliseconds from the start of a surface's script to its content. */
async function toContent(extension: ExtensionBrowser, path: string): Promise<number> {
  const page = await openSurface(extension, path)
  await page.waitForFunction(`performance.getEntriesByName('content').length > 0`, { timeout: 30_000 })
  const took = await page.evaluate(`performance.measure('whole', 'begin', 'content').duration`)
  await page.close()
  return Number(took)
}

const surfaces = { popup: 'popup/index.html', options: 'options/index.html#opportunities/board' }

async function openTimes(
  extension: ExtensionBrowser,
  path: string,
): Promise<{ cold: number; warm: number[] }> {
  const cold = await toContent(extension, path)
  const warm: number[] = []
  for (let run = 0; run < 12; run++) warm.push(await toContent(extension, path))
  return { cold, warm }
}

/** Milliseconds from following the link to a page until its picture is drawn, in an options page that stands open. */
async function toPicture(
  extension: ExtensionBrowser,
  { place, drawn }: (typeof pictures)[keyof typeof pictures],
): Promise<number[]> {
  const page = await openSurface(extension, 'options/index.html#settings/about')
  await page.waitForSelector('h1')
  const took: number[] = []
  for (let run = -2; run < 10; run++) {
    const once = await page.evaluate(`new Promise(resolve => {
      const began = performance.now()
      const title = document.querySelector('h1')
      const look = () => {
        if (!document.querySelector(${JSON.stringify(drawn)}) || title.isConnected) return
        watch.disconnect()
        requestAnimationFrame(() => resolve(performance.now() - began))
      }
      const watch = new MutationObserver(look)
      watch.observe(document, { childList: true, subtree: true })
      location.hash = ${JSON.stringify(`#${place}`)}
    })`)
    // The first turns warm up.
    if (run >= 0) took.push(Number(once))
    await page.evaluate(`location.hash = '#settings/about'`)
    await page.waitForFunction(`!document.querySelector('.op-chart') && document.querySelector('h1')`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  await page.close()
  return took
}

/** Makes a life of this size in a profile of its own; the browser is closed after it. */
async function fill(extensionDir: string, profileDir: string, size: Size, made: Text[]): Promise<void> {
  const extension = await launchChromium({ extensionDir, profileDir })
  try {
    const page = await openSurface(extension, 'bench/index.html')
    page.on('console', message => console.log(`  ${message.text()}`))
    const began = Date.now()
    await ask(page, 'fill', made, size)
    const counts = await ask<Record<string, number>>(page, 'counts')
    const rows = Object.entries(counts).flatMap(([store, count]) => (count > 0 ? [`${count} ${store}`] : []))
    console.log(`  made in ${((Date.now() - began) / 1_000).toFixed(0)} s: ${rows.join(', ')}`)
  } finally {
    await extension.browser.close()
  }
}

async function measure(extensionDir: string, profileDir: string, made: Text[]): Promise<Measured> {
  const launch = () => launchChromium({ extensionDir, profileDir })
  // After millions of writes the browser tidies its own files at the next start: no user's start is such a one.
  const tidying = await launch()
  await openSurface(tidying, surfaces.options)
  await new Promise(resolve => setTimeout(resolve, 10_000))
  await tidying.browser.close()
  // Each surface is opened first of all in a browser that has just been started.
  let extension = await launch()
  const popup = await openTimes(extension, surfaces.popup)
  await extension.browser.close()
  extension = await launch()
  const options = await openTimes(extension, surfaces.options)
  await extension.browser.close()
  extension = await launch()
  try {
    const page = await openSurface(extension, 'bench/index.html')
    const search = await ask<Measured['search']>(page, 'searching', queries)
    const { logged, raw } = await ask<{ logged: number[]; raw: number[] }>(
      page,
      'logging',
      made.slice(0, 40),
      200,
    )
    const drawn = {
      trends: await toPicture(extension, pictures.trends),
      path: await toPicture(extension, pictures.path),
    }
    return { logged, raw, popup, options, search, pictures: drawn }
  } finally {
    await extension.browser.close()
  }
}

async function backups(extensionDir: string, profileDir: string): Promise<void> {
  const extension = await launchChromium({ extensionDir, profileDir })
  try {
    const pid = extension.browser.process()?.pid ?? 0
    const page = await openSurface(extension, 'bench/index.html')
    await new Promise(resolve => setTimeout(resolve, 5_000))
    console.log(`  idle: ${(await megabytesOf(pid))?.toFixed(0) ?? '?'} MB`)
    const backup = await withMemory(pid, () => ask<{ ms: number; bytes: number }>(page, 'backup'))
    say(
      'backup',
      backup.value.ms / 1_000,
      30,
      's',
      `${(backup.value.bytes / 1e6).toFixed(0)} MB file; ${backup.seconds.toFixed(0)} s of processor`,
    )
    if (backup.more !== null) say('  memory', backup.more, 200, 'MB above idle')
    for (const how of ['replace', 'merge'] as const) {
      const restored = await withMemory(pid, () => ask<number>(page, 'restore', how))
      say(`restore, ${how}`, restored.value / 1_000, 90, 's', `${restored.seconds.toFixed(0)} s of processor`)
      if (restored.more !== null) say('  memory', restored.more, 200, 'MB above idle')
    }
  } finally {
    await extension.browser.close()
  }
}

function say(what: string, value: number, most: number, unit: string, more = ''): void {
  const held = value <= most ? 'held' : 'MISSED'
  console.log(
    `${what.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit} (at most ${most}: ${held}) ${more}`.trimEnd(),
  )
}

function tell({ logged, raw, popup, options, search, pictures: drawn }: Measured): void {
  const speed = median(raw) / median(logged)
  const alone = `${median(logged).toFixed(2)} ms against ${median(raw).toFixed(2)} ms`
  console.log(
    `${'logging, of the speed of Dexie alone'.padEnd(44)} ${(speed * 100).toFixed(0).padStart(8)} % (at least 80: ${speed >= 0.8 ? 'held' : 'MISSED'}) ${alone}`,
  )
  say('popup to content, cold browser', popup.cold, 400, 'ms')
  say('popup to content', median(popup.warm), 100, 'ms', `95 %: ${quantile(popup.warm, 0.95).toFixed(0)}`)
  say('options to content, cold browser', options.cold, 400, 'ms')
  say(
    'options to content',
    median(options.warm),
    200,
    'ms',
    `95 %: ${quantile(options.warm, 0.95).toFixed(0)}`,
  )
  for (const [name, took] of Object.entries(drawn))
    say(
      `picture of ${name}, from opening`,
      median(took),
      100,
      'ms',
      `95 %: ${quantile(took, 0.95).toFixed(0)}`,
    )
  say('search, first key', search.first, 50, 'ms')
  say(
    'search, a key, 95 %',
    quantile(search.keys, 0.95),
    50,
    'ms',
    `median ${median(search.keys).toFixed(1)}, longest ${Math.max(...search.keys).toFixed(0)}`,
  )
}

/** A generated life in the real extension in a real Chromium: how fast it is, and whether it stays so. */
export async function life(): Promise<void> {
  const extensionDir = await lifeExtension()
  const { texts: made, own } = await texts()
  console.log(`${made.length} adverts${own ? ' of our own' : ''}`)
  const results: Measured[] = []
  for (const size of [small, whole]) {
    const profileDir = join(root, '.cache/bench', `life-${size.sightings}`)
    const kept = process.env.LIFE_KEPT === '1'
    if (!kept) await rm(profileDir, { recursive: true, force: true })
    console.log(`\n${size.sightings} sightings of ${size.opportunities} openings`)
    if (!kept) await fill(extensionDir, profileDir, size, made)
    const measured = await measure(extensionDir, profileDir, made)
    tell(measured)
    results.push(measured)
    if (size === whole) await backups(extensionDir, profileDir)
  }
  const [few, many] = results
  if (!few || !many) return
  console.log('\n100,000 sightings against 100, times of median:')
  const times = (what: string, of: (measured: Measured) => number) => say(what, of(many) / of(few), 1.5, '×')
  times('logging', each => median(each.logged))
  times('popup to content', each => median(each.popup.warm))
  times('options to content', each => median(each.options.warm))
  times('picture of trends', each => median(each.pictures.trends))
  times('search, a key', each => median(each.search.keys))
}
