import { describe, expect, it } from 'vitest'
import { conclude } from '../../../src/core/fit/conclude'
import type { Verdict } from '../../../src/core/fit/verdict'
import { type Message, verbatim } from '../../../src/core/kernel/message'

type Grounds = Parameters<typeof conclude>[0]

/** A title that is the user's own, and ten must-haves of which so many are had. */
const own = (have: number, change: Partial<Grounds> = {}): Grounds => ({
  thin: null,
  role: { closeness: 'same', target: 'Baker', step: 0 } as Grounds['role'],
  refused: null,
  unread: null,
  leadsNobody: false,
  isRich: true,
  duties: { asked: 0, answered: 0 },
  counts: { musts: 10, have, withEvidence: 0 },
  broken: [],
  knockOuts: [],
  skillsNamed: 12,
  ...change,
})
const role = (closeness: string, step = 0) =>
  ({ closeness, target: 'Baker', step }) as unknown as Grounds['role']
const leveled = (closeness: string, level: number) =>
  ({ ...role(closeness), level }) as unknown as Grounds['role']
const near = (have: number, change: Partial<Grounds> = {}) => own(have, { role: role('near'), ...change })
const other = (have: number, change: Partial<Grounds> = {}) => own(have, { role: role('other'), ...change })
const unknown = (have: number, change: Partial<Grounds> = {}) =>
  own(have, { role: role('unknown'), ...change })
const of = (musts: number, have: number) => ({ counts: { musts, have, withEvidence: 0 } })
const asked = (asked: number, answered: number) => ({ duties: { asked, answered } })
const broken = (...texts: string[]) => ({
  broken: texts.map(text => ({ text: verbatim(text) })) as unknown as Grounds['broken'],
})
const missing = { knockOuts: [{ state: 'missing' as const, name: 'a licence' }] }
const twoMissing = { knockOuts: [...missing.knockOuts, ...missing.knockOuts] }
const short = { knockOuts: [{ state: 'short' as const, name: '5 years' }] }

const rows: [string, Grounds, Verdict, string][] = [
  // The title is the user's own.
  ['own, all is had', own(10), 'strong', 'and same'],
  ['own, three quarters', own(8), 'strong', 'and same'],
  ['own, just below three quarters', own(7), 'worth-a-look', 'and same'],
  ['own, half', own(5), 'worth-a-look', 'and same'],
  ['own, below half', own(4), 'stretch', 'but same'],
  ['own, below half of few skills', own(4, { skillsNamed: 11 }), 'worth-a-look', 'fewSkills same'],
  ['own, a quarter', own(3, of(12, 3)), 'stretch', 'but same'],
  ['own, below a quarter', own(2), 'off-path', 'byTitle same'],
  ['own, below a quarter of a poor record', own(2, { isRich: false }), 'stretch', 'but same'],
  ['own, none of three', own(0, of(3, 0)), 'stretch', 'but same'],
  ['own, none of four', own(0, of(4, 0)), 'off-path', 'byTitle same'],
  // Its step.
  ['a step up, most is had', own(9, { role: role('same', 1) }), 'worth-a-look', 'stepUp same'],
  ['a step up, half', own(6, { role: role('same', 1) }), 'stretch', 'stepUp same'],
  ['a step back', own(9, { role: role('same', -1) }), 'worth-a-look', 'stepBack same'],
  ['two steps back', own(9, { role: role('same', -2) }), 'off-path', 'farUnder same'],
  ['two steps up', own(9, { role: role('same', 2) }), 'stretch', 'farAbove same'],
  ['leads nobody', own(9, { leadsNobody: true }), 'off-path', 'leadsNobody same'],
  // Close to it.
  ['near, most is had', near(9), 'worth-a-look', 'and near'],
  ['near, below half of few skills', near(4, { skillsNamed: 3 }), 'stretch', 'but near'],
  ['near, a third', near(4, of(12, 4)), 'stretch', 'but near'],
  ['near, below a third', near(3), 'off-path', 'byTitle near'],
  ['near, below half, two papers missing', near(4, twoMissing), 'off-path', 'byTitle near'],
  ['near, half, two papers missing', near(5, twoMissing), 'stretch', 'notShown and near'],
  ['near, below half, one paper missing', near(4, missing), 'stretch', 'notShown but near'],
  // Few must-haves that can be judged.
  ['own, two of two', own(2, of(2, 2)), 'worth-a-look', 'judgedIsYours same'],
  ['own, none of two', own(0, of(2, 0)), 'stretch', 'own same'],
  ['own, nothing to judge', own(0, of(0, 0)), 'worth-a-look', 'butUnknown same'],
  ['near, two of two', near(2, of(2, 2)), 'worth-a-look', 'butUnknown near'],
  ['a step up, two of two', own(2, { ...of(2, 2), role: role('same', 1) }), 'stretch', 'upUnknown same'],
  // Another title.
  ['other, three quarters of five', other(4, of(5, 4)), 'worth-a-look', 'otherBut'],
  ['other, all of four', other(4, of(4, 4)), 'off-path', 'otherAnd'],
  ['other, half', other(5), 'stretch', 'otherSome'],
  ['other, below half', other(4), 'off-path', 'otherAnd'],
  ['other, nothing to judge', other(0, of(2, 0)), 'off-path', 'otherUnknown'],
  ['near, few of its duties', near(7, asked(12, 2)), 'stretch', 'noDuty and near'],
  ['near, a fifth of its duties', near(7, asked(10, 2)), 'worth-a-look', 'and near'],
  ['near, few of its duties, most is had', near(9, asked(12, 2)), 'worth-a-look', 'and near'],
  ['near, few of few duties', near(7, asked(4, 0)), 'worth-a-look', 'and near'],
  ['near, one of its duties', near(7, asked(12, 1)), 'off-path', 'byTitleAlone near'],
  ['near, none of its duties', near(7, asked(5, 0)), 'off-path', 'byTitleAlone near'],
  [
    'near, none of them, of a poor record',
    near(7, { ...asked(5, 0), isRich: false }),
    'worth-a-look',
    'and near',
  ],
  ['other, a third of both', other(4, { ...of(10, 4), ...asked(8, 3) }), 'stretch', 'otherKnown'],
  ['other, a third of few musts', other(2, { ...of(4, 2), ...asked(8, 3) }), 'off-path', 'otherAnd'],
  [
    'other, less than a third of its duties',
    other(4, { ...of(10, 4), ...asked(10, 3) }),
    'off-path',
    'otherAnd',
  ],
  ['other, two of its duties', other(4, { ...of(10, 4), ...asked(6, 2) }), 'off-path', 'otherAnd'],
  [
    'other, a third of both, a paper missing',
    other(4, { ...of(10, 4), ...asked(8, 3), ...missing }),
    'off-path',
    'otherAnd',
  ],
  ['other, half of its duties', other(2, { ...of(4, 2), ...asked(8, 4) }), 'stretch', 'otherKnown'],
  ['other, three duties', other(2, { ...of(4, 2), ...asked(6, 3) }), 'off-path', 'otherAnd'],
  ['other, fewer than half of its duties', other(2, { ...of(4, 2), ...asked(9, 4) }), 'off-path', 'otherAnd'],
  [
    'other, its duties and nothing else',
    other(0, { ...of(2, 0), ...asked(8, 8) }),
    'off-path',
    'otherUnknown',
  ],
  ['other, a licence missing', other(10, missing), 'off-path', 'otherAnd'],
  // No target role.
  ['no role, half', unknown(5), 'worth-a-look', 'noRoleBut'],
  ['no role, below half', unknown(4), 'stretch', 'noRoleAnd'],
  ['no role, nothing to judge', unknown(2, of(2, 2)), 'not-enough', 'noRole'],
  ['no role, half of its duties', unknown(2, { ...of(2, 2), ...asked(8, 4) }), 'worth-a-look', 'noRoleKnown'],
  ['no role, fewer of its duties', unknown(2, { ...of(2, 2), ...asked(9, 4) }), 'not-enough', 'noRole'],
  // A title that says nothing of the work.
  ['unread, half', unknown(5, { unread: 'Crew Member' }), 'worth-a-look', 'unreadBut'],
  ['unread, below half', unknown(4, { unread: 'Crew Member' }), 'stretch', 'unreadAnd'],
  ['unread, nothing to judge', unknown(2, { ...of(2, 2), unread: 'Crew Member' }), 'not-enough', 'unread'],
  [
    'unread, half of its duties',
    unknown(2, { ...of(2, 2), ...asked(8, 4), unread: 'Crew Member' }),
    'worth-a-look',
    'unreadKnown',
  ],
  // What is not shown caps it.
  ['own, a licence missing', own(10, missing), 'stretch', 'notShown and same'],
  ['own, years short', own(10, short), 'worth-a-look', 'shownInPart and same'],
  ['own, years short and little had', own(4, short), 'stretch', 'shownInPart but same'],
  ['own, below all with years short', own(2, short), 'off-path', 'byTitle same'],
  [
    'own, what is missing before what is short',
    own(10, { knockOuts: [...short.knockOuts, ...missing.knockOuts] }),
    'stretch',
    'notShown and same',
  ],
  // One name of several trades.
  ['own, none of five duties, little had', own(7, asked(5, 0)), 'stretch', 'noDuty and same'],
  ['own, none of five duties, most had', own(8, asked(5, 0)), 'strong', 'and same'],
  ['own, none of four duties', own(7, asked(4, 0)), 'worth-a-look', 'and same'],
  ['own, one of five duties', own(7, asked(5, 1)), 'worth-a-look', 'and same'],
  [
    'own, no duty, few musts',
    own(2, { ...of(2, 2), ...asked(5, 0) }),
    'stretch',
    'noDuty judgedIsYours same',
  ],
  ['own, no duty in a poor record', own(7, { isRich: false, ...asked(5, 0) }), 'worth-a-look', 'and same'],
  // Who begins has done none of the duties yet; nor is it held against whom a must asks for by name.
  [
    'own, no duty, for who begins',
    own(7, { ...asked(5, 0), role: leveled('same', 1) }),
    'worth-a-look',
    'and same',
  ],
  [
    'own, no duty, at a middle level',
    own(7, { ...asked(5, 0), role: leveled('same', 2) }),
    'stretch',
    'noDuty and same',
  ],
  [
    'near, few duties, asked for by name',
    near(7, { ...asked(12, 2), role: { ...role('near'), isAsked: true } }),
    'worth-a-look',
    'and near',
  ],
  ['own, no duty, two of three musts', own(2, { ...of(3, 2), ...asked(5, 0) }), 'stretch', 'noDuty and same'],
  ['own, no duty, three of four musts', own(3, { ...of(4, 3), ...asked(5, 0) }), 'strong', 'and same'],
  // The lines between the words.
  ['own, half of few skills', own(5, { skillsNamed: 11 }), 'worth-a-look', 'and same'],
  ['own, three quarters exactly', own(6, of(8, 6)), 'strong', 'and same'],
  ['own, one of four', own(1, of(4, 1)), 'stretch', 'but same'],
  ['near, below a third of a poor record', near(3, { isRich: false }), 'stretch', 'but near'],
  ['near, a step up, most is had', near(9, { role: role('near', 1) }), 'worth-a-look', 'stepUp near'],
  ['near, a step up, half', near(6, { role: role('near', 1) }), 'stretch', 'stepUp near'],
  ['near, a step back', near(9, { role: role('near', -1) }), 'worth-a-look', 'stepBack near'],
  ['near, half', near(5), 'worth-a-look', 'and near'],
  ['three steps up', own(9, { role: role('same', 3) }), 'stretch', 'farAbove same'],
  [
    'own, a licence missing and nothing to judge',
    own(2, { ...of(2, 2), ...missing }),
    'stretch',
    'notShown own same',
  ],
  [
    'own, years short and nothing to judge',
    own(2, { ...of(2, 2), ...short }),
    'worth-a-look',
    'shownInPart judgedIsYours same',
  ],
  [
    'a step back, two of two',
    own(2, { ...of(2, 2), role: role('same', -1) }),
    'worth-a-look',
    'butUnknown same',
  ],
  ['near, none of two', near(0, of(2, 0)), 'stretch', 'own near'],
  ['near, nothing to judge', near(0, of(0, 0)), 'worth-a-look', 'butUnknown near'],
  ['own, three musts', own(3, of(3, 3)), 'strong', 'and same'],
  ['other, three quarters of eight', other(6, of(8, 6)), 'worth-a-look', 'otherBut'],
  ['other, half of six', other(3, of(6, 3)), 'stretch', 'otherSome'],
  ['other, years short', other(4, { ...of(5, 4), ...short }), 'worth-a-look', 'shownInPart otherBut'],
  [
    'other, half of its duties, a third of its musts',
    other(1, { ...of(3, 1), ...asked(8, 4) }),
    'off-path',
    'otherAnd',
  ],
  [
    'other, nothing to judge, all of its duties',
    other(0, { ...of(0, 0), ...asked(8, 8) }),
    'off-path',
    'otherUnknown',
  ],
  ['other, a third of both exactly', other(2, { ...of(6, 2), ...asked(9, 3) }), 'stretch', 'otherKnown'],
  [
    'no role, its duties and none of its musts',
    unknown(0, { ...of(2, 0), ...asked(8, 4) }),
    'not-enough',
    'noRole',
  ],
  [
    'no role, its duties and half of its musts',
    unknown(1, { ...of(2, 1), ...asked(8, 4) }),
    'worth-a-look',
    'noRoleKnown',
  ],
  ['no role, three of its duties', unknown(1, { ...of(2, 1), ...asked(5, 3) }), 'not-enough', 'noRole'],
  // What decides whatever else is found.
  ['a broken wish', own(10, broken('You asked for remote.')), 'off-path', 'verbatim'],
  ['two broken wishes', own(10, broken('A.', 'B.')), 'off-path', 'moreBroken verbatim'],
  ['three broken wishes', own(10, broken('A.', 'B.', 'C.')), 'off-path', 'moreBroken verbatim'],
  ['refused', own(10, { refused: 'Baker, nights' }), 'off-path', 'refused'],
  [
    'too thin',
    own(10, { thin: { because: verbatim('Too little.') } as Grounds['thin'] }),
    'not-enough',
    'verbatim',
  ],
]

/** The names of the sentences that a ground is made of, the outer first, each with how close the title is. */
const namesIn = ({ id, values = {} }: Message): string[] => [
  id.slice(id.indexOf('.') + 1),
  ...(typeof values.close === 'string' ? [values.close] : []),
  ...Object.values(values).flatMap(value =>
    typeof value === 'object' && 'id' in value ? namesIn(value) : [],
  ),
]

describe('the verdict of what was found', () => {
  it.each(rows)('%s', (_name, grounds, verdict, names) => {
    const said = conclude(grounds)
    expect([said.verdict, namesIn(said.because).join(' ')]).toEqual([verdict, names])
  })

  it('says how many', () => {
    expect(conclude(own(10, broken('A.', 'B.', 'C.'))).because.values).toMatchObject({ more: 2 })
    expect(conclude(own(5)).because.values).toMatchObject({ musts: 10, have: 5, target: 'Baker' })
    expect(conclude(own(7, asked(5, 0))).because.values).toMatchObject({ asked: 5, answered: 0 })
    expect(conclude(own(4, { skillsNamed: 11 })).because.values).toMatchObject({ skills: 11 })
    expect(conclude(own(10, short)).because.values).toMatchObject({ name: '5 years' })
    expect(conclude(own(10, { refused: 'Baker, nights' })).because.values).toEqual({ title: 'Baker, nights' })
  })
  it('says “not enough” alone too', () => {
    expect(conclude(unknown(2, of(2, 2))).alone?.id).toMatch(/noRoleAlone$/)
    expect(conclude(unknown(2, { ...of(2, 2), unread: 'Crew' })).alone?.id).toMatch(/unreadAlone$/)
    expect(conclude(own(5)).alone).toBeUndefined()
  })
})
