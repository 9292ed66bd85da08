// @vitest-environment jsdom

import { expect, it, vi } from 'vitest'
import { verbatim } from '../../src/core/kernel/message'
import type { Actions } from '../../src/core/pipeline/next-action'
import { NextAction, type NextActionProps } from '../../src/ui/next-action'
import { expectAccessible, mount } from './mount'
import { now } from './samples'

const planned: Actions = {
  changedAt: now,
  next: { text: 'Ring Kim', due: '2026-11-24', remind: true, remindedAt: null },
  done: [{ text: 'Write to Kim', due: '2026-11-20', doneAt: '2026-11-20T10:00:00.000Z' }],
}
const view = (over: Partial<NextActionProps> = {}) => {
  const props: NextActionProps = {
    actions: undefined,
    suggestion: null,
    reminding: { allowed: true, at: '09:00' },
    now,
    onPlan: vi.fn(),
    onDone: vi.fn(),
    onDrop: vi.fn(),
    onAllow: vi.fn(),
    onCalendar: vi.fn(),
    ...over,
  }
  return props
}

it('plans words and a day, and says what is missing', async () => {
  const props = view({ onDraft: vi.fn() })
  const ui = await mount(<NextAction {...props} />)
  await expectAccessible()
  await ui.click(ui.button('Keep'))
  expect(props.onPlan).not.toHaveBeenCalled()
  expect(ui.text()).toContain('Write what to do and choose a day.')
  await ui.type(ui.find<HTMLInputElement>('input[type=text]'), 'Ring Kim')
  await ui.type(ui.find<HTMLInputElement>('input[type=date]'), '2026-11-24')
  expect(props.onDraft).toHaveBeenLastCalledWith({ text: 'Ring Kim', due: '2026-11-24', remind: false })
  await ui.click(ui.find('input[type=checkbox]'))
  expect(ui.text()).toContain('At 09:00 that day')
  await ui.click(ui.button('Keep'))
  expect(props.onPlan).toHaveBeenCalledWith({ text: 'Ring Kim', due: '2026-11-24', remind: true })
})

it('says where the time of a reminder has passed', async () => {
  const ui = await mount(<NextAction {...view()} />)
  await ui.type(ui.find<HTMLInputElement>('input[type=date]'), '2026-11-20')
  await ui.click(ui.find('input[type=checkbox]'))
  expect(ui.text()).toContain('has already passed')
})

it('offers the follow-up with one click, with a reminder or without', async () => {
  const suggestion = { text: verbatim('Follow up'), due: '2026-11-24' }
  const props = view({ suggestion })
  const ui = await mount(<NextAction {...props} />)
  await ui.click(ui.button('Follow up Tue 24 Nov'))
  expect(props.onPlan).toHaveBeenCalledWith({ ...suggestion, text: 'Follow up', remind: false })
  await ui.click(ui.button('and remind me'))
  expect(props.onPlan).toHaveBeenCalledWith({ ...suggestion, text: 'Follow up', remind: true })
})

it('is done, put off by a choice of days, changed or removed', async () => {
  const props = view({ actions: planned })
  const ui = await mount(<NextAction {...props} />)
  await expectAccessible()
  expect(ui.text()).toContain('by Tue 24 Nov')
  expect(ui.text()).toContain('Write to Kim')
  await ui.click(ui.button('Done'))
  await ui.click(ui.button('Remove'))
  await ui.click(ui.button('Calendar file'))
  for (const done of [props.onDone, props.onDrop, props.onCalendar]) expect(done).toHaveBeenCalledTimes(1)
  await ui.click(ui.button('Later'))
  await ui.click(ui.button('In a week'))
  expect(props.onPlan).toHaveBeenCalledWith({ text: 'Ring Kim', due: '2026-11-28', remind: true })
  await ui.click(ui.button('Change'))
  expect(ui.find<HTMLInputElement>('input[type=text]').value).toBe('Ring Kim')
  await ui.click(ui.button('Cancel'))
  expect(ui.text()).toContain('by Tue 24 Nov')
})

it('says where the browser shows no reminders, and asks in the click', async () => {
  const props = view({ actions: planned, reminding: { allowed: false, at: '09:00' } })
  const ui = await mount(<NextAction {...props} />)
  expect(ui.text()).toContain('No reminder will be shown')
  await ui.click(ui.button('Allow reminders'))
  expect(props.onAllow).toHaveBeenCalledTimes(1)
})

it('stands as it was typed before, where that was not kept', async () => {
  const draft = { text: 'Half a th', due: '2026-11-30', remind: true }
  const ui = await mount(<NextAction {...view({ draft })} />)
  expect(ui.find<HTMLInputElement>('input[type=text]').value).toBe('Half a th')
})

it('claims no reminder that was not shown', async () => {
  const reminded = (remindedAt: string) => ({
    ...planned,
    next: { text: 'Ring Kim', due: '2026-11-21', remind: true, remindedAt },
  })
  const ui = await mount(<NextAction {...view({ actions: reminded('2026-11-21T20:00:01.000Z') })} />)
  expect(ui.text()).toContain('You were reminded today.')
  const passed = await mount(<NextAction {...view({ actions: reminded(planned.changedAt) })} />)
  expect(passed.text()).toContain('No reminder will come: 09:00 that day had already passed.')
})
