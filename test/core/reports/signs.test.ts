import { describe, expect, it } from 'vitest'
import { callForPlan, turned } from '../../../src/core/reports/signs'
import type { SignId } from '../../../src/core/reports/signs-review'

const review = (on: string, ...seen: SignId[]) => ({ on, seen, note: '' })

describe('early signs', () => {
  it('turn where they were not there the month before, in whatever order the reviews come', () => {
    expect(turned([review('2026-10-01', 'budget'), review('2026-09-01')])).toEqual(['budget'])
    expect(turned([review('2026-09-01', 'budget'), review('2026-10-01', 'budget')])).toEqual([])
    expect(turned([review('2026-09-01', 'pay'), review('2026-10-01', 'manager', 'budget')])).toEqual([
      'budget',
      'manager',
    ])
  })

  it('call for the layoff plan from two on, also at the first review', () => {
    expect(callForPlan([])).toBe(false)
    expect(callForPlan([review('2026-09-01', 'pay')])).toBe(false)
    expect(callForPlan([review('2026-09-01', 'pay', 'budget')])).toBe(true)
    expect(callForPlan([review('2026-09-01'), review('2026-10-01', 'budget', 'project')])).toBe(true)
  })
})
