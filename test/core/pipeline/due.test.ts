import { describe, expect, it } from 'vitest'
import { plusDays, plusWorkingDays } from '../../../src/core/kernel/days'
import { dueOf, suggestedAction } from '../../../src/core/pipeline/due'
import { say } from '../../../src/words/say'

/** With its words as they are read. */
const said = (due: ReturnType<typeof dueOf> | ReturnType<typeof suggestedAction>) =>
  due && { ...due, text: say(due.text) }

const since = '2026-11-13T12:00:00.000Z'
const applied = { status: 'applied' as const, statusSince: since }
const planned = {
  ...applied,
  actions: {
    changedAt: '2026-11-14T12:00:00.000Z',
    next: { text: 'Ring Kim', due: '2026-11-18', remind: false, remindedAt: null },
    done: [],
  },
}

describe('days of a calendar', () => {
  it('count over months, years and weekends', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
    // A Friday.
    expect(plusWorkingDays('2026-11-20', 1)).toBe('2026-11-23')
    expect(plusWorkingDays('2026-11-21', 1)).toBe('2026-11-23')
  })
})

describe('what is due', () => {
  it('is what the user planned, before anything that is only suggested', () => {
    expect(said(dueOf(planned))).toEqual({ text: 'Ring Kim', due: '2026-11-18', planned: true })
  })

  it('is a follow-up six working days after an application, and nothing elsewhere', () => {
    expect(said(dueOf(applied))).toEqual({ text: 'Follow up', due: '2026-11-23', planned: false })
    for (const status of ['seen', 'interested', 'interviewing', 'offer', 'closed', 'not-for-me'] as const)
      expect(dueOf({ ...applied, status })).toBeNull()
  })

  it('does not tell to follow up once more after something was done, or the plan was removed', () => {
    const done = { text: 'Follow up', due: '2026-11-18', doneAt: '2026-11-18T09:00:00.000Z' }
    expect(dueOf({ ...applied, actions: { changedAt: done.doneAt, next: null, done: [done] } })).toBeNull()
    expect(dueOf({ ...applied, actions: { ...planned.actions, next: null } })).toBeNull()
    const before = { changedAt: '2026-11-10T09:00:00.000Z', next: null, done: [] }
    expect(dueOf({ ...applied, actions: before })).not.toBeNull()
  })
})

describe('what is offered to be planned', () => {
  it('is the follow-up, never for a day that is over, and only while nothing is planned', () => {
    expect(said(suggestedAction(applied, '2026-11-16'))).toEqual({ text: 'Follow up', due: '2026-11-23' })
    expect(said(suggestedAction(applied, '2026-12-01'))).toEqual({ text: 'Follow up', due: '2026-12-01' })
    expect(suggestedAction(planned, '2026-11-16')).toBeNull()
    expect(suggestedAction({ ...applied, status: 'interested' }, '2026-11-16')).toBeNull()
  })
})
