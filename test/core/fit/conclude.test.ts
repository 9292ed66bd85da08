import { describe, expect, it } from 'vitest'
import { conclude } from '../../../src/core/fit/conclude'
import type { Verdict } from '../../../src/core/fit/verdict'
import { verbatim } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'

type Grounds = Parameters<typeof conclude>[0]

/** A title that is the user's own, and ten must-haves of which so many are had. */
const own = (have: number, change: Partial<Grounds> = {}): Grounds => ({
  thin: null,
  role: { closeness: 'same', target: 'Baker', step: 0 } as Grounds['role'],
  refused: null,
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
const short = { knockOuts: [{ state: 'short' as const, name: '5 years' }] }

const rows: [string, Grounds, Verdict, string][] = [
  // The title is the user's own.
  ['own, all is had', own(10), 'strong', '10 of the 10 must-haves'],
  ['own, three quarters', own(8), 'strong', '8 of the 10'],
  ['own, just below three quarters', own(7), 'worth-a-look', '7 of the 10'],
  ['own, half', own(5), 'worth-a-look', '5 of the 10'],
  ['own, below half', own(4), 'stretch', 'but only 4 of the 10'],
  ['own, below half of few skills', own(4, { skillsNamed: 11 }), 'worth-a-look', 'you name 11 skills so far'],
  ['own, a quarter', own(3, of(12, 3)), 'stretch', 'but only 3 of the 12'],
  ['own, below a quarter', own(2), 'off-path', 'by its title, but only 2 of the 10'],
  ['own, below a quarter of a poor record', own(2, { isRich: false }), 'stretch', 'but only 2 of the 10'],
  ['own, none of three', own(0, of(3, 0)), 'stretch', 'but none of the 3'],
  ['own, none of four', own(0, of(4, 0)), 'off-path', 'but none of the 4'],
  // Its step.
  ['a step up, most is had', own(9, { role: role('same', 1) }), 'worth-a-look', 'it is a step up'],
  ['a step up, half', own(6, { role: role('same', 1) }), 'stretch', 'it is a step up'],
  ['a step back', own(9, { role: role('same', -1) }), 'worth-a-look', 'it may be a step back'],
  ['two steps back', own(9, { role: role('same', -2) }), 'off-path', 'two steps or more under'],
  ['two steps up', own(9, { role: role('same', 2) }), 'stretch', 'two steps or more above'],
  ['leads nobody', own(9, { leadsNobody: true }), 'off-path', 'leads nobody'],
  // Close to it.
  ['near, most is had', near(9), 'worth-a-look', 'It is close to your target role'],
  ['near, below half of few skills', near(4, { skillsNamed: 3 }), 'stretch', 'but only 4 of the 10'],
  ['near, a third', near(4, of(12, 4)), 'stretch', 'but only 4 of the 12'],
  ['near, below a third', near(3), 'off-path', 'by its title'],
  // Few must-haves that can be judged.
  ['own, two of two', own(2, of(2, 2)), 'worth-a-look', 'what can be judged of its must-haves is yours'],
  ['own, none of two', own(0, of(2, 0)), 'stretch', 'It is your target role “Baker”.'],
  ['own, nothing to judge', own(0, of(0, 0)), 'worth-a-look', 'few of its must-haves can be judged'],
  ['near, two of two', near(2, of(2, 2)), 'worth-a-look', 'few of its must-haves can be judged'],
  ['a step up, two of two', own(2, { ...of(2, 2), role: role('same', 1) }), 'stretch', 'a step up, and few'],
  // Another title.
  [
    'other, three quarters of five',
    other(4, of(5, 4)),
    'worth-a-look',
    'none of your target roles, but 4 of the 5',
  ],
  ['other, all of four', other(4, of(4, 4)), 'off-path', 'none of your target roles, and 4 of the 4'],
  ['other, half', other(5), 'stretch', 'none of your target roles; 5 of the 10'],
  ['other, below half', other(4), 'off-path', 'and 4 of the 10'],
  ['other, nothing to judge', other(0, of(2, 0)), 'off-path', 'too few of its must-haves'],
  ['other, half of its duties', other(2, { ...of(4, 2), ...asked(8, 4) }), 'stretch', 'half of its duties'],
  ['other, three duties', other(2, { ...of(4, 2), ...asked(6, 3) }), 'off-path', '2 of the 4'],
  [
    'other, fewer than half of its duties',
    other(2, { ...of(4, 2), ...asked(9, 4) }),
    'off-path',
    '2 of the 4',
  ],
  ['other, its duties and nothing else', other(0, { ...of(2, 0), ...asked(8, 8) }), 'off-path', 'too few'],
  ['other, a licence missing', other(10, missing), 'off-path', '10 of the 10'],
  // No target role.
  ['no role, half', unknown(5), 'worth-a-look', 'no target role to hold the title against, but 5 of the 10'],
  ['no role, below half', unknown(4), 'stretch', 'and 4 of the 10'],
  ['no role, nothing to judge', unknown(2, of(2, 2)), 'not-enough', 'Not enough to tell'],
  // What is not shown caps it.
  [
    'own, a licence missing',
    own(10, missing),
    'stretch',
    'they ask for a licence, which your record does not show',
  ],
  [
    'own, years short',
    own(10, short),
    'worth-a-look',
    'they ask for 5 years, which your record shows in part',
  ],
  ['own, years short and little had', own(4, short), 'stretch', 'shows in part'],
  [
    'own, below all with years short',
    own(2, short),
    'off-path',
    'by its title, but only 2 of the 10 must-haves',
  ],
  [
    'own, what is missing before what is short',
    own(10, { knockOuts: [...short.knockOuts, ...missing.knockOuts] }),
    'stretch',
    'a licence',
  ],
  // One name of several trades.
  [
    'own, none of five duties, little had',
    own(7, asked(5, 0)),
    'stretch',
    'none of its duties is in your evidence',
  ],
  ['own, none of five duties, most had', own(8, asked(5, 0)), 'strong', '8 of the 10'],
  ['own, none of four duties', own(7, asked(4, 0)), 'worth-a-look', '7 of the 10'],
  ['own, one of five duties', own(7, asked(5, 1)), 'worth-a-look', '7 of the 10'],
  ['own, no duty, few musts', own(2, { ...of(2, 2), ...asked(5, 0) }), 'stretch', 'none of its duties'],
  ['own, no duty in a poor record', own(7, { isRich: false, ...asked(5, 0) }), 'worth-a-look', '7 of the 10'],
  // What decides whatever else is found.
  ['a broken wish', own(10, broken('You asked for remote.')), 'off-path', 'You asked for remote.'],
  ['two broken wishes', own(10, broken('A.', 'B.')), 'off-path', 'A. 1 more of your conditions is broken.'],
  [
    'three broken wishes',
    own(10, broken('A.', 'B.', 'C.')),
    'off-path',
    '2 more of your conditions are broken.',
  ],
  ['refused', own(10, { refused: 'Baker, nights' }), 'off-path', 'You said that “Baker, nights” is not'],
  [
    'too thin',
    own(10, { thin: { because: verbatim('Too little.') } as Grounds['thin'] }),
    'not-enough',
    'Too little.',
  ],
]

describe('the verdict of what was found', () => {
  it.each(rows)('%s', (_name, grounds, verdict, because) => {
    const said = conclude(grounds)
    expect([said.verdict, say(said.because)]).toEqual([verdict, expect.stringContaining(because)])
  })
})
