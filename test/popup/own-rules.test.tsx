// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { App } from '../../popup/app'
import { mount } from '../ui/mount'
import { opportunity } from '../ui/samples'
import { detail, opportunityPage, saying, standIn } from './stand-in'

it('keeps a correction, and offers to take it back at once', async () => {
  const undo = vi.fn(async () => {})
  const services = standIn(opportunityPage, { addRule: vi.fn(async () => undo) })
  const ui = await mount(<App services={services} />)
  await ui.click(ui.button('Not my kind of role'))
  expect(services.addRule).toHaveBeenCalledWith(
    expect.objectContaining({
      kind: 'not-my-role',
      words: opportunity.title,
      employer: opportunity.organization,
    }),
  )
  expect(ui.text()).toContain(`roles like “${opportunity.title}” are off your path`)
  await ui.click(ui.button('Undo'))
  expect(undo).toHaveBeenCalledOnce()
})

it('takes back what was said before, and offers to say it again', async () => {
  const undo = vi.fn(async () => {})
  const unasked = new Map(detail.reading.requirements.map(({ id }) => [id, 'a rule']))
  const services = standIn(opportunityPage, {
    opportunity: () => saying({ ...detail, unasked }),
    takeRuleBack: vi.fn(async () => undo),
  })
  const ui = await mount(<App services={services} />)
  await ui.click(ui.button('Take it back'))
  expect(services.takeRuleBack).toHaveBeenCalledWith('a rule')
  expect(ui.text()).toContain('Taken back')
  await ui.click(ui.button('Undo'))
  expect(undo).toHaveBeenCalledOnce()
})
