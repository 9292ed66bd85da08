import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/kernel/message'
import { sendings } from '../../src/records/sendings'

const row = (openItems: unknown[]) => ({
  id: '01KB3Y4V0A0000000000000001',
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  opportunityId: '01KB3Y4V0A0000000000000002',
  resumeId: '01KB3Y4V0A0000000000000003',
  at: '2026-11-24',
  channel: 'Letter',
  organization: 'Larkfield Supply',
  fingerprint: 'a1',
  despite: {
    sendingId: '01KB3Y4V0A0000000000000004',
    likeness: 'same',
    sameLines: 4,
    lines: 9,
    openItems,
  },
})
const taken = (openItems: unknown[]): boolean => v.is(sendings.schema, row(openItems))
const show: Message = { id: 'checklist/must-shown.text', values: { name: ['SQL', { day: '2026-11-24' }] } }

describe('the items that were open when it was sent', () => {
  it('are kept as messages, and as the English that earlier versions kept', () => {
    expect(taken([show])).toBe(true)
    expect(taken(['Show SQL with an example', show])).toBe(true)
  })

  it('are no longer than a sentence is, and no deeper', () => {
    expect(taken([{ id: 'checklist/must-shown.text', values: { name: 'S'.repeat(5_000) } }])).toBe(false)
    let deep: unknown = 'SQL'
    for (let i = 0; i < 20; i++) deep = [deep]
    expect(taken([{ id: 'checklist/must-shown.text', values: { name: deep } }])).toBe(false)
    expect(taken([{ id: 7 }])).toBe(false)
  })
})
