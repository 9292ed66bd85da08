import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDay, plusDays } from '../../../../src/core/kernel/days'
import { gardener, gardenerPosting } from '../../../fixtures/career-site/site'
import { choose, fill, goTo, optionsAt, passed } from '../../harness/practice'
import { press, shows } from '../../harness/press'
import { Session } from '../../harness/session'

/** The practices that look up from the present job: each ends on another screen, where its effect shows. */
describe('looking up from the job', () => {
  let session: Session
  let page: Page
  const today = localDay(new Date().toISOString())
  beforeAll(async () => {
    session = await Session.open({ hosts: ['https://*/*'] })
    const posting = await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    await posting.close()
    page = await optionsAt(session, '#opportunities/seen')
  })
  afterAll(() => session?.close())

  it('keeps every posting that was looked at, with its text', async () => {
    await shows(page, gardenerPosting.title)
    await press(page, gardenerPosting.title)
    await press(page, 'Advert')
    await shows(page, 'answer for every drop')
    passed(1)
  })

  it('says of an opportunity what it adds towards the wished role', async () => {
    await goTo(page, '#outlook/path')
    await choose(page, 'Which', 'wished')
    await fill(page, 'Add a stone', 'Head of Parks', 'Enter')
    await fill(page, 'Skills it gave, or asks for', 'SQL', 'Enter')
    await shows(page, 'Still to learn: SQL.')
    await press(page, 'Add to what I want to learn')
    await shows(page, 'Added to what you want to learn')
    await goTo(page, '#opportunities/seen')
    await press(page, gardenerPosting.title)
    await press(page, 'Fit')
    await shows(page, 'which you want to learn')
    await shows(page, 'On your path to Head of Parks, it would add SQL.')
    passed(14)
  })

  it('moves what was learned to the skills of the brand statement', async () => {
    await goTo(page, '#outlook/learning')
    await fill(page, 'What was it?', 'Evening course in databases', 'Enter')
    await fill(page, 'Skills it built', 'SQL', 'Enter')
    await press(page, 'I have SQL now')
    await shows(page, 'Moved to your skills.')
    await goTo(page, '#brand/statement')
    await page.waitForFunction(
      `[...document.querySelectorAll('.ss-field')].some(field => /Skills you have|Skills I have|Skills/.test(field.innerText) && field.innerText.includes('SQL'))`,
    )
    passed(10)
  })

  it('counts volunteering in the balance', async () => {
    await goTo(page, '#outlook/learning')
    await choose(page, 'Kind', 'volunteering')
    await fill(page, 'What was it?', 'Evening at the food bank', 'Enter')
    await shows(page, 'Delete this entry')
    await goTo(page, '#outlook/balance')
    await shows(page, 'volunteering: 1')
    passed(9)
  })

  it('says in one sentence where the attention went, with the job beside it', async () => {
    await goTo(page, '#brand/evidence')
    await fill(page, 'What went well?', 'Showed the council what was saved', 'Enter')
    await shows(page, 'Added to the log.')
    await goTo(page, '#outlook/balance')
    await shows(page, 'keeping evidence')
    await press(page, 'A lot')
    await shows(page, 'The job took a lot.')
    passed(19)
  })

  it('gives what a reflection named to the brand statement', async () => {
    await goTo(page, '#outlook/reflection')
    // The questions go round: of every week's three, at least one of four weeks names a spark.
    const asked = await page.$$eval('textarea', fields =>
      fields.map(field => field.labels?.[0]?.textContent ?? ''),
    )
    expect(asked).toHaveLength(3)
    for (const [i, question] of asked.entries())
      await fill(page, question, `${i + 1}. Reading the sensors at dawn`, 'Tab')
    // Not every week asks for a spark; what was answered stands there again either way.
    const last = `${asked.length}. Reading the sensors at dawn`
    await page.waitForFunction(
      `[...document.querySelectorAll('textarea')].every(field => field.value.endsWith('Reading the sensors at dawn'))`,
    )
    await goTo(page, '#brand/statement')
    await goTo(page, '#outlook/reflection')
    await page.waitForFunction(`document.querySelectorAll('textarea')[2]?.value === ${JSON.stringify(last)}`)
    const sparks = await page.$$eval('.op-sparks li', items => items.map(item => item.textContent))
    if (sparks.length > 0) {
      await page.waitForFunction(
        `document.querySelector('.op-sparks li').innerText.includes('sensors at dawn')`,
      )
      await press(page, 'Add to strengths')
      await goTo(page, '#brand/statement')
      await shows(page, 'Reading the sensors at dawn')
    }
    passed(13)
  })

  it('asks this week what came of an experiment whose day has come', async () => {
    await goTo(page, '#outlook/learning')
    await choose(page, 'Kind', 'experiment')
    await fill(page, 'What was it?', 'Have coffee with a hydrologist', 'Enter')
    await choose(page, 'Until when', today)
    await shows(page, 'Saved')
    await goTo(page, '#week/now')
    await shows(page, 'Write down what came of “Have coffee with a hydrologist”')
    passed(16)
  })

  it('makes an experiment of six weeks of what is bad about the job', async () => {
    await goTo(page, '#outlook/reflection?view=quarter')
    await page.waitForSelector('[data-item=recognition] input')
    const [, , bad] = await page.$$('[data-item=recognition] input')
    await bad?.click()
    await press(page, 'Try one thing for six weeks')
    await shows(page, 'What I expect')
    expect(await page.$eval('input[type=date]', input => input.value)).toBe(plusDays(today, 42))
    passed(17)
  })

  it('brings the layoff plan into this week, and takes it out once most of it was looked at', async () => {
    await goTo(page, '#outlook/layoff-plan')
    const ready = async (item: string) => {
      const input = await page.waitForSelector(`[data-item=${item}] input`)
      await input?.click()
      await page.waitForFunction(
        `document.querySelector('[data-item=${item}]').innerText.includes('Looked at')`,
      )
    }
    await ready('cash')
    await goTo(page, '#week/now')
    await shows(page, 'Look through your layoff plan')
    await goTo(page, '#outlook/layoff-plan')
    for (const item of ['budget', 'contract', 'benefits', 'record', 'contacts', 'references', 'resume'])
      await ready(item)
    await shows(page, '8 of 12 in place')
    await goTo(page, '#week/now')
    await shows(page, 'This week')
    await page.waitForFunction(
      `document.querySelector('.op-week, .ss-empty') && !document.body.innerText.includes('Look through your layoff plan')`,
    )
    passed(18)
  })

  it('puts a suggestion off, and silences a kind for good, over a restart', async () => {
    await goTo(page, '#week/now')
    await page.waitForSelector('.op-week-item')
    const [rule] = await page.$$eval('.op-week-item', items =>
      items.map(item => item.getAttribute('data-rule')),
    )
    await press(page, 'No more of this kind')
    await shows(page, 'You won’t see this kind of suggestion again.')
    await session.restart()
    page = await optionsAt(session, '#week/now')
    await shows(page, 'Silenced for good (1)')
    expect(
      await page.$$eval('.op-week-item', items => items.map(item => item.getAttribute('data-rule'))),
    ).not.toContain(rule)
    passed(20)
  })

  it('tells kindly where an opportunity breaks what was ruled out', async () => {
    await goTo(page, '#brand/statement')
    await fill(page, 'Dealbreakers', 'hybrid', 'Enter')
    await shows(page, 'Saved')
    await goTo(page, '#opportunities/seen')
    await shows(page, 'Off your path')
    passed(15)
  })
})
