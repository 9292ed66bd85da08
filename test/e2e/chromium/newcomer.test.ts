import { mkdir } from 'node:fs/promises'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shots } from '../harness/picture'
import { goTo, optionsAt } from '../harness/practice'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'

/** A newcomer looks around in the example life: each question is answered in at most four steps from its board. */
describe('a newcomer in the example life', () => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await Session.open()
    page = await optionsAt(session, '#settings/data')
    await press(page, 'Look around')
    await page.waitForFunction(`location.hash.startsWith('#opportunities/board')`)
    await page.waitForSelector('.ss-row, .op-row')
  })
  afterAll(() => session?.close())

  /** From the board, by names that are seen; then what has to be there. */
  async function walk(names: readonly string[], ...answers: readonly string[]): Promise<void> {
    expect(names.length).toBeLessThanOrEqual(4)
    await goTo(page, '#opportunities/board')
    for (const name of names) await press(page, name)
    for (const answer of answers) await shows(page, answer)
  }

  it('finds what to learn next and why', () =>
    walk(['Learning'], 'What to learn next', 'It lies between you and Analytics lead.'))

  it('finds what the last quarter’s reflection said', () =>
    walk(['Reflection', 'The deeper look, once a quarter'], 'Last time, on', 'Recognition is fixable'))

  it('finds what an opportunity adds to the path', () =>
    walk(['Path', 'Analytics lead'], 'Opportunities on your board that would add to it', 'would add'))

  it('finds whether the layoff plan is ready', () => walk(['Layoff plan'], '8 of 12 in place'))

  it('finds what employers see on the profile, and what changed there', () =>
    walk(
      ['Profile audit'],
      'How the audits went',
      'Skills of your brand statement are missing from your profile',
    ))

  it('finds what moves in the postings', () => walk(['Trends'], 'From 72 postings since', 'Skills over time'))

  it.runIf(shots)('looks as it should in light, dark and forced colours, narrow and in print', async () => {
    const folder = shots ?? ''
    await mkdir(folder, { recursive: true })
    const places = ['trends', 'path', 'learning', 'reflection', 'layoff-plan', 'balance']
    for (const [look, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['forced', 1280],
      ['narrow', 360],
    ] as const) {
      await page.setViewport({ width, height: 900 })
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      ])
      const client = await page.createCDPSession()
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
          { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
        ],
      })
      for (const place of look === 'light' || look === 'narrow' ? places : places.slice(0, 2)) {
        await goTo(page, `#outlook/${place}`)
        await new Promise(resolve => setTimeout(resolve, 700))
        await page.screenshot({ path: `${folder}/${place}-${look}.png`, fullPage: true })
      }
      await client.detach()
    }
    await page.emulateMediaType('print')
    await goTo(page, '#outlook/trends')
    await new Promise(resolve => setTimeout(resolve, 700))
    await page.screenshot({ path: `${folder}/trends-print.png`, fullPage: true })
    await page.emulateMediaType('screen')
  })
})
