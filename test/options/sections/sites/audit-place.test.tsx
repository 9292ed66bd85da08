// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { AuditPlace } from '../../../../options/sections/sites/audit-place'
import { expectAccessible, mount } from '../../../ui/mount'
import { cell } from '../../cells'

const services = (hasSidePanel: boolean) => {
  const auditIn = cell<'page' | 'side'>('page')
  return { hasSidePanel, auditIn, setAuditIn: async (place: 'page' | 'side') => auditIn.set(place) }
}

it('is chosen by a switch, and taken back by it', async () => {
  const given = services(true)
  const ui = await mount(<AuditPlace services={given} failed={() => {}} />)
  const turn = ui.find('[role=switch]')
  expect(turn.getAttribute('aria-checked')).toBe('false')
  await ui.click(turn)
  expect(turn.getAttribute('aria-checked')).toBe('true')
  await expectAccessible()
  await ui.click(turn)
  expect(turn.getAttribute('aria-checked')).toBe('false')
})

it('is not offered where the browser has no side panel', async () => {
  const ui = await mount(<AuditPlace services={services(false)} failed={() => {}} />)
  expect(ui.text()).toBe('')
})
