import type { Page } from 'puppeteer'
import type { PageReading } from '../../../src/core/posting/page-reading'

/** A posting of the stream: every third is seen again, so that there are more sightings than opportunities. */
const openingOf = (number: number): number => number - (number % 3 === 2 ? 2 : 0)

/** The title of the posting that was sent under a number. */
export const titleOf = (number: number): string => `Keeper of station ${openingOf(number)}`

function readingOf(number: number): PageReading {
  const opening = openingOf(number)
  const field = <T>(value: T) => ({ value, rung: 'site' as const, where: 'test', confidence: 0.9 })
  return {
    kind: 'posting',
    url: `https://jobs.stations.example/${opening}`,
    site: null,
    externalId: `stations:${opening}`,
    sure: true,
    complete: true,
    fields: {
      title: field(titleOf(number)),
      hiringOrganization: field(`Stations ${opening % 7}`),
      description: field([
        { kind: 'heading', text: 'What you bring' },
        { kind: 'item', depth: 0, text: `${(opening % 5) + 1} years of experience with SQL and Excel` },
        ...Array.from({ length: 12 }, (_, i) => ({
          kind: 'paragraph' as const,
          text: `Paragraph ${i} tells how station ${opening} is kept in good order through the year.`,
        })),
      ]),
    },
    evidence: ['JobPosting data'],
    gaveUp: [],
    took: 3,
  }
}

/** What was acknowledged: the number sent, and the opportunity that the worker named. */
export interface Acknowledged {
  number: number
  opportunityId: string
}

const mark = 'acknowledged:'

/**
 * Postings that one of the extension's own pages sends to the worker, each when the one before was answered. An
 * acknowledgement is told at once, so that it is known here whatever becomes of the browser.
 */
export class Stream {
  readonly acknowledged: Acknowledged[] = []
  #sent = 0

  async start(page: Page): Promise<void> {
    page.on('console', message => {
      const text = message.text()
      if (text.startsWith(mark)) this.acknowledged.push(JSON.parse(text.slice(mark.length)))
    })
    // After a crash the numbers go on, with room for those that were on their way.
    this.#sent = Math.max(this.#sent, ...this.acknowledged.map(({ number }) => number + 3))
    const from = this.#sent - (this.#sent % 3)
    const readings = Array.from({ length: 600 }, (_, i) => ({
      number: from + i,
      reading: readingOf(from + i),
    }))
    this.#sent = from + 600
    await page.evaluate(`void (async () => {
      globalThis.streaming = true
      globalThis.acknowledged = []
      const api = globalThis.browser ?? globalThis.chrome
      for (const { number, reading } of ${JSON.stringify(readings)}) {
        if (!globalThis.streaming) break
        try {
          const answer = await api.runtime.sendMessage({ name: 'logCorrected', payload: { tabId: 900000 + number, reading } })
          if (!answer?.ok || answer.value.outcome !== 'logged') continue
          const acknowledged = { number, opportunityId: answer.value.opportunityId }
          globalThis.acknowledged.push(acknowledged)
          console.log('${mark}' + JSON.stringify(acknowledged))
        } catch {
          await new Promise(resolve => setTimeout(resolve, 5))
        }
      }
    })()`)
  }

  /** Asks the page what was acknowledged, where the browser does not tell it by itself. */
  async collect(page: Page): Promise<void> {
    const told = (await page.evaluate('globalThis.acknowledged')) as Acknowledged[]
    const known = new Set(this.acknowledged.map(({ number }) => number))
    this.acknowledged.push(...told.filter(({ number }) => !known.has(number)))
  }

  stop = (page: Page): Promise<unknown> => page.evaluate('void (globalThis.streaming = false)')
}
