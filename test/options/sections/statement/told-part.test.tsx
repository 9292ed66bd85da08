// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { notMyRoleRule, type OwnRule } from '../../../../src/core/fit/own-rules/own-rule'
import { ownRules } from '../../../../src/records/ownRules'
import { realServices } from '../../real-services'
import { click, lacks, leave, named, openAt, shows, violations } from '../../screen'

afterEach(leave)

const line: OwnRule = {
  of: 'not-asked:1',
  kind: 'not-asked',
  words: 'Own car of this year’s make',
  skills: [],
  employer: 'Willow Lane',
}

it('says what can be told, while nothing was', async () => {
  await openAt('#brand/statement', (await realServices()).services)
  await shows('What you told Steppingstone')
  await shows('Nothing yet.')
})

it('lists each rule with whose advert it was said of, and takes it back, with the way to say it again', async () => {
  const { services } = await realServices()
  await services.addRow(ownRules, line)
  const role = notMyRoleRule('Ward Manager', '')
  if (role) await services.addRow(ownRules, role)
  await openAt('#brand/statement', services)
  await shows('“Own car of this year’s make”')
  await shows('Said of an advert by Willow Lane')
  await shows('“Ward Manager”')
  expect(await violations()).toEqual([])

  await click(named('button', 'Take back “Own car of this year’s make”'))
  await lacks('Own car of this year’s make')
  await shows('“Ward Manager”')
  await click(named('button', 'Undo'))
  await shows('“Own car of this year’s make”')
})
