import { describe, expect, it } from 'vitest'
import { areEquivalent, findPapers, isPaper } from '../../../../src/core/fit/papers/find-papers'

const found = (text: string) => findPapers(text).map(({ id, words }) => [id, words])

describe('papers that a text names', () => {
  it.each<[string, [string, string][]]>([
    ['Current RN required', [['registered nurse', 'RN']]],
    ['You are a registered nurse.', [['registered nurse', 'registered nurse']]],
    // Capitals are the name; the same letters within another word are not.
    ['We turn rn into am', []],
    ['RNA sequencing', []],
    // Written with a hyphen.
    ['CCRN-certified', [['critical care nurse', 'CCRN']]],
    // Others may stand between the words of a name, but no clause's end.
    ['social england work', []],
    ['Licensed clinical social worker', [['clinical social worker', 'Licensed clinical social worker']]],
    ['Basic or long and truly warm life support', []],
    ['first class aid', [['first aid', 'first class aid']]],
    ['first and truly sterile class aid', []],
    ['You come first. Aid follows.', []],
    // The special one alone, where the words of both are the same.
    ['advanced life support', [['advanced life support', 'advanced life support']]],
    // Each once, in the order of the text.
    [
      'BLS, RN and BLS',
      [
        ['basic life support', 'BLS'],
        ['registered nurse', 'RN'],
      ],
    ],
    [
      'ACLS and BLS',
      [
        ['advanced life support', 'ACLS'],
        ['basic life support', 'BLS'],
      ],
    ],
    ['Nothing of the kind', []],
    ['', []],
  ])('%s', (text, papers) => expect(found(text)).toEqual(papers))

  it('are told with their places', () => {
    const text = 'A valid driver’s license and CPR'
    for (const { words, start, end } of findPapers(text)) expect(text.slice(start, end)).toBe(words)
    expect(findPapers(text).map(({ start }) => start)).toEqual([text.indexOf('driver'), text.indexOf('CPR')])
  })

  it.each(['driving licence', 'driver’s license', 'drivers licence', 'driving license'])(
    'are known in every spelling: %s',
    text => expect(findPapers(text)[0]?.id).toBe(findPapers('driving licence')[0]?.id),
  )
})

describe('one paper for another', () => {
  it.each<[string, string, boolean]>([
    ['basic life support', 'basic life support', true],
    // What is more is also what is less, over several steps; never the reverse.
    ['advanced life support', 'basic life support', true],
    ['advanced life support', 'first aid', true],
    ['first aid', 'advanced life support', false],
    ['nurse practitioner', 'registered nurse', true],
    ['registered nurse', 'nurse practitioner', false],
    ['clinical social worker', '~social work licence', true],
    ['registered nurse', 'first aid', false],
    ['no such paper', 'first aid', false],
  ])('%s is %s: %s', (own, asked, is) => expect(isPaper(own, asked)).toBe(is))

  it.each<[string, string, boolean]>([
    ['clinical social worker', 'master social worker', true],
    ['~social work licence', 'clinical social worker', true],
    ['clinical social worker', '~social work licence', true],
    ['advanced life support', 'paediatric life support', false],
    ['clinical social worker', 'registered nurse', false],
  ])('%s and %s are of one family: %s', (own, asked, are) => expect(areEquivalent(own, asked)).toBe(are))
})
