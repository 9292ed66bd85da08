import { afterAll, beforeAll, expect, it } from 'vitest'
import { sections } from '../../../options/sections/all'
import { picture, pictureForced, shots } from '../harness/picture'
import { press } from '../harness/press'
import { Session, settle } from '../harness/session'
import { sitDown } from '../harness/sitting'

/** Photographs of every section of the options page, for looking at: where a folder is named. */
const widths = [360, 1_280, 1_920]

let session: Session
beforeAll(async () => {
  if (shots) session = await Session.open()
})
afterAll(() => session?.close())

it.runIf(shots)(
  'every section has its photographs, and none is wider than its window',
  { timeout: 900_000 },
  async () => {
    const page = await sitDown(session, '#settings/data')
    await press(page, 'Look around')
    await page.waitForSelector('.op-example')
    await page.waitForSelector('.op-row')
    const wide: string[] = []
    for (const width of widths) {
      await page.setViewport({ width, height: 900 })
      for (const { id } of sections) {
        await page.evaluate(`location.hash = ${JSON.stringify(id)}`)
        await page.waitForSelector(`.op-main[data-place="${id}"] h1`)
        await settle(300)
        if (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
          wide.push(`${id} ${width}`)
        await picture(page, `${id.replace('/', '-')}-${width}`)
        if (width === 1_280) await pictureForced(page, id.replace('/', '-'))
      }
    }
    expect(wide).toEqual([])
  },
)
