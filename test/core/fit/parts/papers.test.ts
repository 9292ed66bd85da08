import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { example, must } from '../../../../src/core/checklist/example'
import { ownSkillsOf } from '../../../../src/core/fit/own-skills'
import { paperParts } from '../../../../src/core/fit/parts/papers'

const twelve = 'knots oars sails nets buoys ropes masts tides maps lamps hooks crabs'.split(' ')
const rich = ['one', 'two', 'three'].map(id => ({ id, action: `Mended the boat ${id}` }))

/** What is asked of papers, as name, state and the user's own words for it; the record is rich unless it is called poor. */
function asked(text: string, skills: string[], { poor = false, kinds = ['certification'] as const } = {}) {
  const situation = example({ lines: [must(text, { kinds: [...kinds] })], evidence: poor ? [] : rich })
  const [requirement] = situation.reading.requirements
  if (!requirement) throw new Error('nothing is asked')
  const user = ownSkillsOf({
    ...situation,
    brand: { ...emptyBrand, skills: poor ? skills : [...twelve, ...skills] },
    master: null,
  })
  return paperParts(requirement, user).map(({ name, state, own, nearest, isFormal }) => ({
    name,
    state,
    own,
    ...(nearest ? { nearest } : {}),
    ...(isFormal ? {} : { isFormal: false }),
  }))
}

describe('a paper that a line asks for', () => {
  it('is had, or missing in a rich record', () => {
    expect(asked('Current BLS', ['BLS'])).toEqual([{ name: 'BLS', state: 'have', own: 'BLS' }])
    expect(asked('Current BLS', [])).toEqual([{ name: 'BLS', state: 'missing', own: null }])
    expect(asked('Current BLS', [], { poor: true })).toEqual([])
    expect(asked('Current BLS', ['BLS'], { poor: true })).toHaveLength(1)
    expect(asked('Calm in a storm', ['BLS'])).toEqual([])
  })
  it('is had by one that is more', () => {
    expect(asked('Current BLS', ['ACLS'])).toMatchObject([{ state: 'have', own: 'ACLS' }])
    expect(asked('Current ACLS', ['BLS'])).toMatchObject([{ state: 'missing' }])
  })
  it('is not had by that of another state, which is told as the nearest', () => {
    expect(asked('Texas RN license', ['RN, Ohio'])).toEqual([
      { name: 'RN', state: 'missing', own: 'RN, Ohio', nearest: 'RN, Ohio' },
    ])
    expect(asked('Texas RN license', ['RN, Texas'])).toMatchObject([{ state: 'have' }])
    expect(asked('Texas RN license', ['RN'])).toMatchObject([{ state: 'have' }])
    expect(asked('RN license', ['RN, Ohio'])).toMatchObject([{ state: 'have' }])
    expect(asked('RN license of Texas or Ohio', ['RN, Ohio'])).toMatchObject([{ state: 'have' }])
  })
  it('of no family is told as the nearest all the same', () => {
    expect(asked('Texas first aid certificate', ['first aid, Ohio'])).toMatchObject([
      { state: 'missing', own: 'first aid, Ohio', nearest: 'first aid, Ohio' },
    ])
  })
  it('is had in the family only where the line leaves room', () => {
    expect(asked('LCSW required', ['LMSW'])).toEqual([
      { name: 'LCSW', state: 'missing', own: 'LMSW', nearest: 'LMSW' },
    ])
    expect(asked('LCSW or equivalent', ['LMSW'])).toMatchObject([{ state: 'have', own: 'LMSW' }])
    expect(asked('LCSW or equivalent', ['BLS'])).toMatchObject([{ state: 'missing', own: null }])
  })
})

describe('several papers in a line', () => {
  it('are asked for each, or any of them where an “or” stands between', () => {
    expect(asked('RN, BLS and ACLS', ['RN']).map(({ name, state }) => [name, state])).toEqual([
      ['RN', 'have'],
      ['BLS', 'missing'],
      ['ACLS', 'missing'],
    ])
    expect(asked('RN or LPN', ['LPN'])).toMatchObject([{ name: 'LPN', state: 'have' }])
    expect(asked('RN oder LPN', [])).toEqual([{ name: 'RN or LPN', state: 'missing', own: null }])
    expect(asked('RN/LPN', ['RN'])).toHaveLength(1)
    expect(asked('Papers such as RN, LPN', ['RN'])).toMatchObject([{ name: 'RN', state: 'have' }])
  })
  it('name the nearest of those that are not had', () => {
    expect(asked('CCRN or Texas RN', ['RN, Ohio'])).toMatchObject([
      { name: 'CCRN or RN', state: 'missing', nearest: 'RN, Ohio' },
    ])
  })
  it('are passed by in a line about something else, unless they are had', () => {
    const kinds = { kinds: ['experience'] as never }
    expect(asked('Work beside RNs', [], kinds)).toEqual([])
    expect(asked('Work beside RNs', ['RN'], kinds)).toMatchObject([{ state: 'have' }])
  })
})

describe('the class of a driving licence', () => {
  it.each<[string, string, 'have' | 'missing']>([
    ['Driving licence class B', 'driving licence class B', 'have'],
    ['Driving licence class C', 'driving licence class B', 'missing'],
    ['Driving licence class C', 'driving licence class CE', 'have'],
    ['Driving licence class CE', 'driving licence class C', 'missing'],
    ['Driving licence class C', 'driving licence', 'have'],
    ['Driving licence', 'driving licence class B', 'have'],
    ['Führerschein Klasse B', 'Führerschein Klasse b', 'have'],
    ['Permis B', 'Permis C', 'missing'],
  ])('%s, %s: %s', (text, own, state) => expect(asked(text, [own])).toMatchObject([{ state }]))
})
