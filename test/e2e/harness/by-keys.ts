import type { Page } from 'puppeteer'

/**
 * Names of controls in the page's main part that the Tab key does not come by. Of radio buttons that belong together
 * one is a stop; the arrows lead on from it.
 */
export async function notByKeys(page: Page): Promise<string[]> {
  await page.bringToFront()
  const count = await page.evaluate(`(() => {
    const all = [...document.querySelectorAll(':is(main, body:not(:has(main))) :is(button, a[href], input, textarea, select, summary)')]
    const stops = all.filter(each => each.checkVisibility() && !each.matches(':disabled, [tabindex="-1"]')
      && !(each.type === 'radio' && !each.checked))
    globalThis.toReach = new Set(stops)
    document.addEventListener('focusin', ({ target }) => toReach.delete(target))
    stops[0]?.focus()
    return stops.length
  })()`)
  // A field for a day has several stops of its own.
  for (let round = 0; round < 3 && (await page.evaluate('toReach.size')) !== 0; round++)
    for (let presses = 0; presses < Number(count); presses++) await page.keyboard.press('Tab')
  return (await page.evaluate(
    `[...toReach].map(each => each.getAttribute('aria-label') ?? each.labels?.[0]?.innerText ?? each.innerText)`,
  )) as string[]
}
