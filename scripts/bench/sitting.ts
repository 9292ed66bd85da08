import type { Page } from 'puppeteer'
import { reportParts } from '../../src/core/reports/report'
import { reportMarkdown } from '../../src/core/reports/report-text'
import { launchChromium, openSurface } from '../browser/chromium'
import { until } from '../browser/until'
import { openLocalWeb } from '../browser/web'
import { median } from './figures'
import { ask } from './life/ask'
import { lifeExtension } from './life/extension'
import { texts } from './life/texts'

const amount = {
  opportunities: 2_000,
  sightings: 10_000,
  evidence: 2_000,
  goals: 60,
  people: 5_000,
  touches: 50_000,
}
const most = {
  section: 200,
  people: 150,
  key: 50,
  card: 100,
  review: 300,
  picture: 100,
  script: 5,
  change: 1_000,
}
const runs = 5

/** What stands in a section once it is there. */
const sections: Record<string, string> = {
  'week/now': '.op-main h1',
  'brand/statement': '.op-form textarea',
  'brand/pitches': '.op-quick',
  'brand/evidence': '.op-row',
  'brand/skills': '.op-main table, .op-main li',
  'brand/goals': '.op-row',
  'people/people': '.op-row',
}
const searched = 'planner'

/** Pages with pictures, and what stands there once they are drawn. */
const pictures: Record<string, string> = {
  'outlook/trends': '.op-chart svg',
  'outlook/path': '.op-path-picture',
}

/** The sections where one sits down, in a life of many years: until each has its content, a key of its search, a year's review. */
export async function sitting(): Promise<void> {
  const extensionDir = await lifeExtension({ name: 'sitting' })
  const web = await openLocalWeb(() => ({ body: '' }))
  const extension = await launchChromium({ extensionDir, web })
  try {
    const set = await openSurface(extension, 'bench/index.html')
    const { texts: made } = await texts()
    await ask(set, 'fill', made, amount, amount.evidence)
    await ask(set, 'goals', amount.goals)
    const known = await ask<string>(set, 'network', amount.people, amount.touches)
    await ask(set, 'stones')
    const change = await ask<number[]>(set, 'wouldChange', runs)
    say('what another statement would change', median(change), most.change)
    const page = await openSurface(extension, 'options/index.html#settings/about')
    await until('the page stands', () => page.evaluate(`document.querySelector('h1') !== null`))
    for (const [place, content] of Object.entries(sections))
      say(
        `${place} to content`,
        median(await turns(page, 'settings/about', place, content)),
        place === 'people/people' ? most.people : most.section,
      )
    for (const [place, drawn] of Object.entries(pictures))
      say(`${place}, drawn`, median(await turns(page, 'settings/about', place, drawn)), most.picture)
    // The first turn is what a user waits for: nothing is compiled yet.
    const scripts = await ask<Record<string, number[]>>(set, 'pictureScripts', runs)
    for (const [name, took] of Object.entries(scripts))
      say(`  script of a picture (${name}), first time`, took[0] ?? Number.NaN, most.script)
    await opens(page, 'brand/evidence', '.op-row')
    say('a key of the search in the log', median(await keys(page)), most.key)
    await opens(page, 'people/people', '.op-row')
    say('a key of the search among people', median(await keys(page)), most.key)
    const card = await turns(page, 'people/people', `people/people?open=${known}`, '.op-detail h2')
    say('a person’s card', median(card), most.card)
  } finally {
    await extension.browser.close()
    await web.close()
  }
  say('a year’s self-review', selfReview(), most.review)
}

/** Milliseconds from one place to another, there and back some times. */
async function turns(page: Page, from: string, to: string, content: string): Promise<number[]> {
  const took: number[] = []
  for (let run = -1; run < runs; run++) {
    await page.evaluate(`location.hash = '#${from}'`)
    await until('the other place stands', () =>
      page.evaluate(
        `document.querySelector('.op-main')?.dataset.place === '${from}' && !document.querySelector('.op-detail')`,
      ),
    )
    const ms = await opens(page, to, content)
    if (run >= 0) took.push(ms)
  }
  return took
}

/** Milliseconds from the change of the address to the first paint with the section's content. */
const opens = async (page: Page, place: string, content: string): Promise<number> =>
  Number(
    await page.evaluate(`new Promise(resolve => {
      const began = performance.now()
      location.hash = '#${place}'
      const look = () => {
        const there = document.querySelector('.op-main')?.dataset.place === '${place.split('?')[0]}' && document.querySelector('${content}')
        there ? resolve(performance.now() - began) : requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })`),
  )

/** Milliseconds that each key keeps the page, until it has painted again. */
const keys = async (page: Page): Promise<number[]> =>
  (await page.evaluate(`(async () => {
    const field = document.querySelector('[data-search]')
    const took = []
    for (let i = 1; i <= ${searched.length}; i++) {
      const began = performance.now()
      field.value = ${JSON.stringify(searched)}.slice(0, i)
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await new Promise(resolve => setTimeout(resolve))
      document.body.getBoundingClientRect()
      took.push(performance.now() - began)
      await new Promise(resolve => setTimeout(resolve, 400))
    }
    return took
  })()`)) as number[]

function selfReview(): number {
  const goals = Array.from({ length: amount.goals }, (_, i) => ({
    id: `goal-${i}`,
    title: `Goal ${i}`,
    managerView: '',
    ownPurpose: '',
    from: null,
    due: null,
    state: 'open' as const,
  }))
  const evidence = Array.from({ length: amount.evidence }, (_, i) => ({
    id: `${i}`,
    situation: 'The report was late.',
    action: `Rebuilt report ${i} with the planners`,
    result: 'Mornings begin earlier.',
    number: i % 3 === 0 ? `${i} hours` : '',
    skills: ['SQL'],
    date: `2026-${String((i % 12) + 1).padStart(2, '0')}-15`,
    confirmedBy: i % 2 === 0 ? 'Mira' : '',
    goals: [`goal-${i % (amount.goals + 1)}`],
  }))
  const began = performance.now()
  const parts = reportParts({
    kind: 'self-review',
    from: '2026-01-01',
    to: '2026-12-31',
    audience: 'results',
    goals,
    evidence,
  })
  reportMarkdown(parts, () => 'A heading')
  return performance.now() - began
}

const say = (what: string, ms: number, atMost: number): void =>
  console.log(
    `${what.padEnd(40)} ${ms.toFixed(0).padStart(5)} ms (at most ${atMost}: ${ms <= atMost ? 'held' : 'MISSED'})`,
  )
