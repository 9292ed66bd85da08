// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { App } from '../../popup/app'
import { expectAccessible, mount } from '../ui/mount'
import { now, opportunity } from '../ui/samples'
import { detail, opportunityPage, saying, standIn } from './stand-in'

const planned = {
  changedAt: now,
  next: { text: 'Ring Kim', due: '2026-11-20', remind: false, remindedAt: null },
  done: [],
}
const withRow = (change: object) => ({
  opportunity: () => saying({ ...detail, opportunity: { ...opportunity, ...change } }),
})

it('opens where something is due on what is to be done', async () => {
  const ui = await mount(<App services={standIn(opportunityPage, withRow({ actions: planned }))} />)
  expect(ui.find('.ss-next').textContent).toContain('Ring Kim')
  await expectAccessible()
})

it('says what was done, with the way back', async () => {
  const undo = vi.fn(async () => {})
  const services = standIn(opportunityPage, {
    ...withRow({ actions: planned }),
    finishNext: vi.fn(async () => undo),
  })
  const ui = await mount(<App services={services} />)
  await ui.click(ui.button('Done'))
  expect(services.finishNext).toHaveBeenCalledWith(opportunity.id)
  await ui.click(ui.button('Undo'))
  expect(undo).toHaveBeenCalledTimes(1)
})

it('keeps what is typed for the next time it opens, until it is a plan', async () => {
  const services = standIn(opportunityPage, withRow({ status: 'applied', statusSince: now }))
  const ui = await mount(<App services={services} />)
  await ui.type(ui.find<HTMLInputElement>('.ss-next input[type=text]'), 'Ask Kim ab')
  expect(JSON.parse(services.drafts.get(`next:${opportunity.id}`) ?? '{}')).toMatchObject({
    text: 'Ask Kim ab',
  })
  const again = await mount(<App services={services} />)
  expect(again.find<HTMLInputElement>('.ss-next input[type=text]').value).toBe('Ask Kim ab')
  await again.click(again.button('Keep'))
  expect(services.planNext).toHaveBeenCalledWith(
    opportunity.id,
    expect.objectContaining({ text: 'Ask Kim ab' }),
  )
  expect(services.drafts.get(`next:${opportunity.id}`)).toBeNull()
})

it('asks in the very click: nothing is waited for before', async () => {
  const services = standIn(opportunityPage, withRow({ status: 'applied', statusSince: now }))
  const ui = await mount(<App services={services} />)
  ui.button('and remind me').click()
  expect(services.planNext).toHaveBeenCalledWith(opportunity.id, expect.objectContaining({ remind: true }))
})

it('loses nothing typed where it could not be kept', async () => {
  const planNext = vi.fn(() => Promise.reject(new Error('The disk is full.')))
  const services = standIn(opportunityPage, { ...withRow({ status: 'applied', statusSince: now }), planNext })
  const ui = await mount(<App services={services} />)
  await ui.type(ui.find<HTMLInputElement>('.ss-next input[type=text]'), 'Ask Kim')
  await ui.click(ui.button('Keep'))
  expect(ui.text()).toContain('Nothing')
  expect(ui.find<HTMLInputElement>('.ss-next input[type=text]').value).toBe('Ask Kim')
  expect(services.drafts.get(`next:${opportunity.id}`)).toContain('Ask Kim')
})
