import type { Page } from 'puppeteer'
import { until } from '../../browser/until'

/** Work in the page, asked after now and then: it may take longer than one answer of the browser may. */
export async function ask<T>(page: Page, work: string, ...given: unknown[]): Promise<T> {
  const call = `life.${work}(${given.map(each => JSON.stringify(each)).join(', ')})`
  await page.evaluate(`globalThis.done = null
    void ${call}.then(value => { globalThis.done = { value } }, error => { globalThis.done = { error: String(error) } })`)
  const done = await until(`${work} is done`, () => page.evaluate('globalThis.done'), {
    timeout: 900_000,
    every: 200,
  })
  const { value, error } = done as { value: T; error?: string }
  if (error !== undefined) throw new Error(`${work}: ${error}`)
  return value
}
