import { describe, expect, it } from 'vitest'
import { verbatim } from '../../../../src/core/kernel/message'
import type { Check } from '../../../../src/core/profile/audit/check'
import { fixedSince } from '../../../../src/core/profile/audit/fixed'
import { given } from '../../../../src/core/profile/audit/given'
import { checks, runAudit } from '../../../../src/core/profile/audit/run'
import { headOf, summarise } from '../../../../src/core/profile/audit/summary'
import { say } from '../../../../src/words/say'

const input = given(
  { headline: 'Payroll Manager at Birch & Sons', about: '', photo: true },
  { targetRoles: ['Payroll manager'] },
)

describe('an audit', () => {
  it('says the same of the same profile every time', () => {
    expect(runAudit(input)).toEqual(runAudit(structuredClone(input)))
  })

  it('gives one finding a check, the weightiest first', () => {
    const findings = runAudit(input)
    expect(findings.map(finding => finding.check)).toEqual(checks.map(check => check.id))
    expect(findings[0]?.check).toBe('headline-is-there')
  })

  it('quotes what it found and says what to do', () => {
    const bare = runAudit(input).find(finding => finding.check === 'headline-more-than-title')
    expect(bare).toMatchObject({ outcome: 'fail', found: [verbatim('“Payroll Manager at Birch & Sons”')] })
    expect(bare?.todo && say(bare.todo)).toMatch(/^Keep the title/)
  })

  it('does not take what was not visible for missing', () => {
    const blank = given({}, { targetRoles: ['Cook'], skills: ['Baking'] })
    const judged = runAudit(blank).filter(finding => finding.outcome !== 'not-visible')
    // The address is all that is known of a page of which nothing else was read.
    expect(judged.map(finding => finding.check)).toEqual(['custom-address'])
  })

  it('survives a check that throws', () => {
    const broken: Check = {
      ...(checks[0] as Check),
      id: 'broken',
      judge() {
        throw new Error('no such thing')
      },
    }
    const findings = runAudit(input, [broken, ...checks])
    expect(findings[0]).toMatchObject({
      check: 'broken',
      outcome: 'error',
      found: [verbatim('no such thing')],
    })
    expect(findings.slice(1)).toEqual(runAudit(input))
  })
})

describe('the head of an audit', () => {
  const finding = (check: string, outcome: 'pass' | 'fail' | 'not-visible') => ({
    check,
    outcome,
    group: 'clear' as const,
    title: verbatim(''),
    found: [],
    why: null,
    todo: null,
    where: verbatim(''),
  })
  it('counts those that could be judged', () => {
    const summary = summarise([
      finding('a', 'fail'),
      finding('b', 'pass'),
      finding('c', 'not-visible'),
      finding('d', 'fail'),
      finding('e', 'fail'),
      finding('f', 'fail'),
    ])
    expect(summary).toEqual({
      clear: 1,
      judged: 5,
      toFix: 4,
      fixFirst: ['a', 'd', 'e'],
      notVisible: 1,
      errors: 0,
    })
    expect(say(headOf(summary))).toBe('1 of 5 clear, 3 to fix first')
  })
  it('says so when nothing is left, or little, or nothing could be seen', () => {
    expect(say(headOf(summarise([finding('a', 'pass')])))).toBe('1 of 1 clear')
    expect(say(headOf(summarise([finding('a', 'pass'), finding('b', 'fail')])))).toBe(
      '1 of 2 clear, 1 to fix',
    )
    expect(say(headOf(summarise([finding('a', 'not-visible')])))).toBe('Not enough on this page to tell')
  })
})

describe('what was fixed', () => {
  const now = '2026-11-21T10:00:00.000Z'
  const findings = runAudit(input)
  const audit = (takenAt: string, outcome: 'pass' | 'fail' | 'not-visible') => ({
    takenAt,
    outcomes: { photo: outcome },
  })

  it('bears the date of the first audit that saw it', () => {
    const earlier = [
      audit('2026-09-01T00:00:00.000Z', 'fail'),
      audit('2026-10-01T00:00:00.000Z', 'pass'),
      audit('2026-11-01T00:00:00.000Z', 'pass'),
    ]
    expect([...fixedSince(findings, earlier, now)]).toEqual([['photo', '2026-10-01T00:00:00.000Z']])
  })
  it('is dated now when this audit is the first to see it', () => {
    const earlier = [
      audit('2026-09-01T00:00:00.000Z', 'pass'),
      audit('2026-10-01T00:00:00.000Z', 'fail'),
      audit('2026-11-01T00:00:00.000Z', 'not-visible'),
    ]
    expect(fixedSince(findings, earlier, now).get('photo')).toBe(now)
  })
  it('is nothing that was never seen to fail, and nothing that fails now', () => {
    const earlier = [
      {
        takenAt: '2026-09-01T00:00:00.000Z',
        outcomes: { photo: 'pass' as const, 'about-is-there': 'fail' as const },
      },
    ]
    expect(fixedSince(findings, earlier, now).size).toBe(0)
  })
})
