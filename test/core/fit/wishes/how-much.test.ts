import { describe, expect, it } from 'vitest'
import { withAmount } from '../../../../src/core/fit/wishes/how-much'
import type { Outcome } from '../../../../src/core/fit/wishes/matter'

const outcome = (text: string | null, stance: Outcome['stance'] = 'yes'): Outcome => ({
  stance,
  says: null,
  quote: text === null ? null : { line: 0, start: 0, end: text.length, text },
})
const held = (wish: string, text: string | null, stance?: Outcome['stance']) =>
  withAmount(wish, /on-call|weekends?|nights?/i, () => outcome(text, stance))(null as never).stance

describe('how often something may come round', () => {
  it.each<[string, string, Outcome['stance']]>([
    // More than is said.
    ['on-call more than one week in four', 'one week in three', 'yes'],
    ['on-call more than one week in four', 'one week in four', 'no'],
    ['on-call more than one week in four', 'one week in five', 'no'],
    ['on-call over one week in four', 'every third week', 'yes'],
    // At most as much.
    ['at most one weekend in four', 'one in four', 'yes'],
    ['at most one weekend in four', 'every other weekend', 'no'],
    ['no more than one weekend in four', 'every fifth weekend', 'yes'],
    ['up to two weekends in five', 'two in five', 'yes'],
    ['up to two weekends in five', 'every second weekend', 'no'],
    // As often as said, or oftener.
    ['one weekend in four', 'one in four', 'yes'],
    ['one weekend in four', 'one in five', 'no'],
    ['every weekend', 'every weekend', 'yes'],
    ['every weekend', 'every other weekend', 'no'],
    ['every single weekend', 'every Saturday', 'yes'],
    ['every 10th weekend', 'every 12th weekend', 'no'],
    ['a night in two', 'one out of two nights', 'yes'],
    // No share: more of them than there are, or none of any.
    ['on-call two weeks in one', 'every week', 'unclear'],
    ['on-call more than one week in four', 'two in 1', 'unclear'],
    // Where one of both does not say, nothing is settled.
    ['on-call more than one week in four', 'an on-call rotation', 'unclear'],
    ['excessive on-call', 'every week', 'unclear'],
    ['unpaid on-call', 'an on-call rotation', 'unclear'],
  ])('%s — %s: %s', (wish, text, stance) => expect(held(wish, text)).toBe(stance))

  it('changes nothing where the wish names no amount, nor where the advert does not say yes', () => {
    expect(held('on-call', 'one week in three')).toBe('yes')
    for (const stance of ['no', 'unclear', 'unsaid'] as const)
      expect(held('on-call more than one week in four', 'one week in three', stance)).toBe(stance)
    expect(held('on-call more than one week in four', null)).toBe('unclear')
  })
})
