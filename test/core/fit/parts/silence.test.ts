import { describe, expect, it } from 'vitest'
import { type ExampleLine, must } from '../../../../src/core/checklist/example'
import {
  asksForPaper,
  isAnsweredElsewhere,
  isLawElsewhere,
  isOfForeignKind,
  isOfOtherKind,
} from '../../../../src/core/fit/parts/foreign'
import {
  isBeside,
  isGeneral,
  isOfScreening,
  silenceTells,
  tellingStems,
} from '../../../../src/core/fit/parts/silence'
import { stemOf } from '../../../../src/core/fit/words'
import { asked, type Own, ownOf } from './own'

const rich: Own = { jobs: [['Gardener', 'Otter Park', '2020-01']] }
const tells = (line: ExampleLine, own: Own = rich) => silenceTells(asked(line), ownOf(own))

describe('what a record’s silence says', () => {
  it.each<[string, ExampleLine, boolean]>([
    ['work by its name', must('Experience with bell founding', { kinds: ['experience'] }), true],
    ['a program', must('Blender', { kinds: ['tool'], tools: ['Blender'] }), true],
    ['a paper', must('Falconer’s certificate', { kinds: ['certification'] }), true],
    ['studies', must('Studies of bells', { kinds: ['education'] }), true],
    ['a skill by name that one has to know', must('Knowledge of welding', { skills: ['welding'] }), true],
    ['two things that one has to know', must('Knowledge of bells and organs'), true],
    // What stands in no record.
    ['how one is', must('Friendly and calm', { kinds: ['trait'] }), false],
    [
      'how one is, with work named in passing',
      must('Friendly with bells', { kinds: ['trait', 'skill'] }),
      false,
    ],
    [
      'how one is, with experience',
      must('Friendly, with experience of bells', { kinds: ['trait', 'experience'] }),
      true,
    ],
    [
      'how one is, with a skill by name',
      must('Patient, with knowledge of welding', { kinds: ['trait', 'skill'], skills: ['welding'] }),
      true,
    ],
    ['hours', must('Weekend work at bells', { kinds: ['schedule'] }), false],
    ['a language', must('Fluent Polish', { kinds: ['language'] }), false],
    ['a check', must('DBS check for bell ringers', { kinds: ['experience'] }), false],
    ['what one can do without', must('Bell founding is not required', { kinds: ['experience'] }), false],
    ['what is learned there', must('Training is provided on bells', { kinds: ['experience'] }), false],
    // One word that is not asked to be known.
    ['a thing in passing', must('Bells'), false],
    ['experience of what everyone does', must('Experience with people', { kinds: ['experience'] }), false],
  ])('of %s: %s', (_, line, is) => expect(tells(line, rich)).toBe(is))

  it('is nothing in a poor record', () => {
    expect(
      tells(must('Experience with bell founding', { kinds: ['experience'] }), {
        ...rich,
        skills: ['rowing'],
      }),
    ).toBe(false)
  })

  it.each<[string, ExampleLine, boolean]>([
    ['short work by its name', must('Bell founding experience', { kinds: ['experience'] }), true],
    [
      'a long line without a name',
      must('Experience of bells that ring early and late on all sunny days', { kinds: ['experience'] }),
      false,
    ],
    [
      'a line of eight words',
      must('Experience of bells that ring early and late', { kinds: ['experience'] }),
      true,
    ],
    [
      'a long line with a name',
      must('Experience of bells that ring early and late at the Otter tower', { kinds: ['experience'] }),
      true,
    ],
    [
      'a long line with a short form',
      must('Experience of bells that ring early and late in an ABCD tower', { kinds: ['experience'] }),
      true,
    ],
    ['a skill without a name', must('Knowledge of bells and organs'), false],
    ['a trade’s industry', must('Knowledge of bells and organs in the church sector'), true],
    ['a track record', must('Track record of bells', { kinds: ['experience'] }), false],
    ['one’s own field', must('Gardening experience on terraces', { kinds: ['experience'] }), false],
  ])('in one’s own kind of role, of %s: %s', (_, line, is) =>
    expect(tells(line, { ...rich, isNear: true })).toBe(is),
  )
})

it.each<[string, string[]]>([
  ['The strong team works with bells and 3 organs', ['bell', 'organ']],
  ['Bells, bells, bells', ['bell']],
  ['An ox in it', []],
  ['An oar in it', ['oar']],
])('what a line names that is not said of everyone: %s', (text, words) =>
  expect(tellingStems(text)).toEqual(words.map(stemOf)),
)
it('a number and a word of two letters say nothing', () => {
  const general = (lower: string) => isGeneral({ lower, stem: stemOf(lower) })
  expect(['team', 'ox', '24x', 'oar'].map(general)).toEqual([true, true, true, false])
})

it.each<[string, boolean, boolean]>([
  ['Must be 18 years of age', true, false],
  ['No prior experience needed', true, false],
  ['Willing to learn', true, false],
  ['Bring two references', true, false],
  ['Any job offer is contingent upon a test', false, true],
  ['A background in sales alone won’t do here', false, true],
  ['Not the right fit', false, false],
  ['This is not the right fit for sellers', false, true],
  ['Experience with bells', false, false],
])('%s: beside the matter %s, of whom one has chosen %s', (text, beside, screening) => {
  expect([isBeside(text), isOfScreening(text)]).toEqual([beside, screening])
})

describe('one word for another thing', () => {
  const own: Own = {
    ...rich,
    skills: [
      ...(rich.skills ?? []),
      ...'rowing chess archery juggling singing painting knitting'.split(' '),
      'data compliance',
      'payroll audits',
    ],
  }
  const at = (text: string, word: string): [number, number] => [
    text.indexOf(word),
    text.indexOf(word) + word.length,
  ]

  it.each<[string, string, boolean]>([
    ['Payroll compliance', 'compliance', false],
    ['Maritime compliance', 'compliance', true],
    ['The compliance', 'compliance', false],
    ['Strong compliance', 'compliance', false],
    ['Maritime, compliance', 'compliance', false],
    ['Maritime Compliance', 'Compliance', false],
    ['compliance', 'compliance', false],
    ['C3PO compliance', 'compliance', false],
  ])('%s is of a kind that the record is silent on: %s', (text, word, is) => {
    const [start, end] = at(text, word)
    expect(isOfForeignKind(text, start, end, ownOf(own))).toBe(is)
    expect(isOfForeignKind(text, start, end, ownOf({ skills: ['rowing'] }))).toBe(false)
  })

  it.each<[string, string, string, boolean]>([
    ['Security audits', 'audits', 'payroll audits', true],
    ['Payroll audits', 'audits', 'payroll audits', false],
    ['Security audits', 'audits', 'audits', false],
    ['MRI scanning', 'scanning', 'scanning', true],
    ['Strong audits', 'audits', 'payroll audits', false],
    ['Audits', 'Audits', 'payroll audits', false],
    ['Security audits', 'audits', 'ships that carried sand and payroll audits', false],
    ['Security audits', 'audits', 'nothing of it', false],
    ['Security audits done', 'audits done', 'payroll audits', false],
    ['Chess audits', 'audits', 'payroll audits', false],
  ])('%s: %s is another kind than “%s”: %s', (text, word, mine, is) => {
    expect(isOfOtherKind(text, at(text, word), mine, ownOf(own))).toBe(is)
  })

  it('answers nothing that stands for another kind, nor for the law of another place', () => {
    const user = ownOf(own)
    const answer = (text: string, theirs: string, by: 'skill' | 'words' = 'skill', mine = '') =>
      isAnsweredElsewhere(text, { by, theirs }, user, mine)
    expect(answer('Maritime compliance', 'compliance')).toBe(true)
    expect(answer('Maritime compliance', 'compliance', 'words')).toBe(false)
    expect(answer('Maritime compliance', 'nothing')).toBe(false)
    expect(answer('Payroll compliance', 'compliance')).toBe(false)
    expect(answer('Security audits', 'audits', 'skill', 'payroll audits')).toBe(true)
    expect(answer('Ohio tenancy law', 'nothing', 'words')).toBe(true)
  })

  it.each<[string, boolean]>([
    ['Ohio tenancy law', true],
    ['Tenancy law', false],
    ['Ohio weather', false],
    ['Texas or Ohio law', false],
    ['Texas law', false],
  ])('%s is the law of elsewhere for who worked in Texas: %s', (text, is) => {
    expect(isLawElsewhere(text, ownOf({ ...own, skills: ['Texas law'] }))).toBe(is)
  })
})

it.each<[string, boolean]>([
  ['Teaching qualification', true],
  ['Certified welder', true],
  ['Licensed in Ohio', true],
  ['Führerschein', false],
  ['Ten years of welding', false],
])('%s asks for a paper: %s', (text, is) => expect(asksForPaper(text)).toBe(is))
