// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { OwnRule } from '../../src/core/fit/own-rules/own-rule'
import { FitView } from '../../src/ui/fit-view'
import type { Correcting } from '../../src/ui/own-rules'
import { expectAccessible, mount } from './mount'
import { fit, lines, requirements } from './samples'

const [first] = requirements
if (!first) throw new Error('the samples ask for something')

function correcting(unasked: Correcting['unasked'] = new Map()) {
  const rules: OwnRule[] = []
  const back: string[] = []
  const given: Correcting = {
    title: 'Product Analyst',
    employer: 'Veerpont Mobility',
    unasked,
    onRule: rule => void rules.push(rule),
    onTakeBack: id => void back.push(id),
  }
  return { given, rules, back }
}
const view = (given: Correcting, refused?: { ruleId: string; words: string }) =>
  mount(
    <FitView
      fit={refused ? { ...fit, refused } : fit}
      requirements={requirements}
      lines={lines}
      brandIsEmpty={false}
      writeBrand="write"
      correcting={given}
    />,
  )

it('lets each line be said not to be asked for, and the role not to be theirs', async () => {
  const { given, rules } = correcting()
  const ui = await view(given)
  await ui.click(ui.button('Not asked for'))
  await ui.click(ui.button('Not my kind of role'))
  expect(rules).toMatchObject([
    { kind: 'not-asked', words: first.quote.text, employer: 'Veerpont Mobility' },
    { kind: 'not-my-role', words: 'Product Analyst', skills: [] },
  ])
  await expectAccessible()
})

it('shows what was said before, and takes it back', async () => {
  const { given, back } = correcting(new Map([[first.id, 'line']]))
  const ui = await view(given, { ruleId: 'role', words: 'Product Analyst' })
  expect(ui.text()).toContain('You said: not asked for')
  await ui.click(ui.button('Take it back'))
  await ui.click(ui.button('Take back “Not my kind of role”'))
  expect(back).toEqual(['line', 'role'])
  await expectAccessible()
})

it('offers nothing where nothing can be kept', async () => {
  const ui = await mount(
    <FitView fit={fit} requirements={requirements} lines={lines} brandIsEmpty={false} writeBrand="write" />,
  )
  expect(ui.all('.ss-claim')).toEqual([])
})
