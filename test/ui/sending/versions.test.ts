import { describe, expect, it } from 'vitest'
import type { SendVersion } from '../../../src/ui/sending/services'
import { forOpportunity, meantFirst } from '../../../src/ui/sending/versions'

const version = (id: string, change: Partial<SendVersion> = {}): SendVersion => ({
  id,
  name: id,
  opportunityId: null,
  frozenAt: null,
  text: 'Text',
  ...change,
})
const here = 'here'
const sent = { frozenAt: '2026-11-01T09:00:00.000Z' }
const own = version('own', { opportunityId: here })
const master = version('master')
const sentMaster = version('sent master', sent)
const others = version('others', { opportunityId: 'elsewhere' })
const sentToOthers = version('sent to others', { opportunityId: 'elsewhere', ...sent })

describe('the version that is meant at first', () => {
  it.each([
    ['what was made for this', [sentToOthers, master, own], null, 'own'],
    ['what was made for this, sent before or not', [master, { ...own, ...sent }], null, 'own'],
    ['what went nowhere', [sentToOthers, others, sentMaster, master], null, 'master'],
    [
      'nothing, where all of it went to others or was made for them',
      [sentToOthers, others, sentMaster],
      null,
      null,
    ],
    ['nothing, where there is nothing', [], null, null],
    ['what was checked', [own, master], 'master', 'master'],
    [
      'what was checked, made for somebody else, as long as it went nowhere',
      [own, others],
      'others',
      'others',
    ],
    [
      'not what was checked, where it went to somebody else',
      [master, sentToOthers],
      'sent to others',
      'master',
    ],
    ['not what was checked and is gone', [master], 'gone', 'master'],
  ])('%s', (_what, versions, checked, id) => {
    expect(meantFirst(versions, here, checked)?.id ?? null).toBe(id)
  })
})

it('stands before what belongs to others', () => {
  const all = [sentToOthers, sentMaster, master, own, others]
  expect(forOpportunity(all, here).map(({ id }) => id)).toEqual([
    'own',
    'master',
    'sent to others',
    'sent master',
    'others',
  ])
})
