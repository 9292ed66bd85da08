// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { App } from '../../popup/app'
import { expectAccessible, mount } from '../ui/mount'
import { opportunity } from '../ui/samples'
import { detail, opportunityPage, saying, standIn } from './stand-in'

const source = { rung: 'site', where: 'p', confidence: 0.9 } as const
const advert = {
  ...detail,
  fields: {
    ...detail.fields,
    description: {
      ...source,
      value: [{ kind: 'paragraph' as const, text: 'Questions? Call Marta Keller, 061 555 01 42' }],
    },
  },
}
const open = async (over: Parameters<typeof standIn>[1] = {}) => {
  const services = standIn(opportunityPage, { opportunity: () => saying(advert), ...over })
  const ui = await mount(<App services={services} />)
  await ui.click(ui.button(/^Track/))
  return { ui, services }
}

it('offers whom the advert names in Track, and keeps them in one tap, with the way back', async () => {
  const undo = vi.fn(async () => {})
  const { ui, services } = await open({ keepNamed: vi.fn(async () => undo) })
  expect(ui.text()).toContain('061 555 01 42')
  await expectAccessible()
  await ui.click(ui.button(/Add to my people/))
  expect(services.keepNamed).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'Marta Keller', phone: '061 555 01 42' }),
    opportunity.organization,
    `Named in the advert “${opportunity.title}”`,
  )
  expect(ui.text()).toContain('Added to your people: Marta Keller.')
  await ui.click(ui.button(/Undo/))
  expect(undo).toHaveBeenCalled()
})

it('offers nobody who is kept already', async () => {
  const { ui } = await open({ notKeptYet: () => saying([]) })
  expect(ui.text()).not.toContain('Named in the advert')
})
