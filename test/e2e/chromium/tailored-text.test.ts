import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'

const version = [
  'Robin Sample',
  'Irrigation Planner',
  '',
  'Experience',
  'Planner, Lantern Parks, 2015 – present',
  '• Planned irrigation for forty parks, with the meters counted in SQL',
].join('\n')

describe('a tailored version that is pasted into the popup', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ hosts: ['https://*/*'] })
  })
  afterAll(() => session?.close())

  const openTailor = async () => {
    const page = await session.visit(gardener)
    const popup = await session.popup(page)
    await shows(popup, gardenerPosting.title)
    await press(popup, 'Tailor')
    await shows(popup, 'Check a version of your résumé')
    return popup
  }

  it('is checked against the list at once, and is still there when the popup was closed', async () => {
    const page = await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    await page.close()
    const popup = await openTailor()
    await press(popup, 'Check a version of your résumé')
    const field = await popup.waitForSelector('textarea', { visible: true })
    await field?.focus()
    // As a paste comes in: the whole text in one event.
    await popup.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(version)})`)
    await shows(popup, 'checked in the text')
    await shows(popup, 'In your text: “Irrigation Planner”')
    await popup.close()

    const again = await openTailor()
    await shows(again, 'checked in the text')
    expect(await again.$eval('textarea', area => area.value)).toBe(version)
    await again.close()
  })
})
