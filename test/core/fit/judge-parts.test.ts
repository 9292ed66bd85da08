import { describe, expect, it } from 'vitest'
import {
  type ExampleLine,
  type ExampleOptions,
  example,
  line,
  must,
  nice,
} from '../../../src/core/checklist/example'
import { areSameName, compareRoles } from '../../../src/core/fit/roles/compare'
import { stemOf } from '../../../src/core/fit/words'
import { familyOf } from '../../../src/core/fit/work-words/family'
import { familiesOf, isAmong, nearnessOf, workWordsOf } from '../../../src/core/fit/work-words/shared-work'
import { isWorkWord, workWordHash } from '../../../src/core/fit/work-words/work-word'
import { ownOf } from './parts/own'

const filler = line('other', 'word '.repeat(60))
const judged = (options: ExampleOptions) =>
  example({
    title: 'Baker',
    brand: { targetRoles: ['Baker'], skills: ['bees'] },
    ...options,
    lines: [...(options.lines ?? []), filler],
  }).fit

describe('a judgement counts', () => {
  const tools = (text: string, ...names: string[]) => must(text, { kinds: ['tool'], tools: names })
  const counts = (skills: string[], ...lines: ExampleLine[]) =>
    judged({ lines, brand: { targetRoles: ['Baker'], skills } }).counts
  it.each<[string, string[], ExampleLine[], ReturnType<typeof counts>]>([
    [
      'musts that can be judged',
      ['Python'],
      [tools('Python', 'Python'), tools('SQL', 'SQL'), must('Friendly', { kinds: ['trait'] })],
      { musts: 2, have: 1, withEvidence: 0, asked: 3 },
    ],
    [
      'nothing that is only wished for',
      ['Python'],
      [nice('Python', { tools: ['Python'] })],
      { musts: 0, have: 0, withEvidence: 0, asked: 0 },
    ],
    // A line of which a smaller part is proven is not yet had.
    [
      'half of a line',
      ['Python'],
      [tools('Python and SQL', 'Python', 'SQL')],
      { musts: 1, have: 1, withEvidence: 0, asked: 1 },
    ],
  ])('%s', (_, skills, lines, expected) => expect(counts(skills, ...lines)).toEqual(expected))
  it('a line of which a third is proven for not yet had', () => {
    const fit = judged({
      lines: [tools('Python, SQL and Rust', 'Python', 'SQL', 'Rust')],
      evidence: [{ id: 'e', action: 'Wrote Python' }],
    })
    expect(fit.coverage[0]?.state).toBe('evidence')
    expect(fit.counts).toEqual({ musts: 1, have: 0, withEvidence: 1, asked: 1 })
  })
})

describe('the reasons of a judgement', () => {
  const kinds = (options: ExampleOptions) =>
    judged(options).reasons.map(({ kind, side }) => `${kind} ${side}`)
  it('stand for, against and open, with what is broken first', () => {
    const options: ExampleOptions = {
      lines: [
        must('Python', { tools: ['Python'] }),
        must('SQL', { tools: ['SQL'] }),
        line('duties', 'You work night shifts. Honest bread.'),
      ],
      brand: {
        targetRoles: ['Baker'],
        skills: ['Python'],
        mustHaves: ['remote'],
        dealbreakers: ['night shifts'],
        values: ['honest bread'],
        learning: ['SQL'],
      },
    }
    expect(kinds(options)).toEqual([
      'deal against',
      'role for',
      'asked for',
      'stone for',
      'theme for',
      'asked against',
      'must open',
    ])
  })
  it('of a title that is unknown say so only where there are targets', () => {
    expect(judged({ title: 'Zxqvy' }).because.id).toMatch(/unread/)
    expect(judged({ title: 'Zxqvy', brand: { skills: ['bees'] } }).because.id).toMatch(/noRole/)
    expect(judged({ title: '' }).because.id).toMatch(/noRole/)
  })
  it('hold duties against accomplishments', () => {
    const duties = [
      'Cook vegetable soup',
      'Serve vegetable soup',
      'Store vegetable soup',
      'Sell vegetable soup',
    ].map(text => line('duties', text))
    const fit = judged({
      title: 'Welder',
      lines: [...duties, must('Python', { tools: ['Python'] })],
      brand: { targetRoles: ['Baker'], skills: ['Python'] },
      evidence: [{ id: 'e', action: 'Cooked vegetable soup' }],
    })
    expect(fit.because.id).toMatch(/otherKnown/)
  })
})

describe('words of few occupations', () => {
  it.each([
    ['welder', 'weld'],
    ['welding', 'weld'],
    ['negotiation', 'negoti'],
    ['inspector', 'inspect'],
    ['plumber', 'plumb'],
    ['ally', 'ally'],
    ['planner', 'plan'],
  ])('the family of %s is %s', (word, family) =>
    expect([familyOf(stemOf(word)), familyOf(stemOf(word))]).toEqual([family, family]),
  )
  it('are kept as 24 bits of a hash', () => {
    expect(workWordHash('scaffold')).toBeLessThan(2 ** 24)
    expect(isWorkWord(familyOf(stemOf('scaffold')))).toBe(true)
    expect(isWorkWord('zxqvy')).toBe(false)
  })
  it('say three times as much as plain ones', () => {
    const words = workWordsOf('The strong team puts a scaffold beside old rooms')
    expect(words.map(({ word, weight }) => [word.lower, Math.round(weight * 3)])).toEqual([
      ['puts', 1],
      ['scaffold', 3],
      ['beside', 1],
      ['old', 1],
      ['rooms', 1],
    ])
    expect(workWordsOf('an ox')).toEqual([])
  })
  it('of an accomplishment are those of one’s own doing', () => {
    const [known] = ownOf({
      evidence: [
        {
          id: 'e',
          action: 'Scaffolded a tower with electricians',
          situation: 'In winter',
          result: 'Warm rooms',
          skills: ['rope access'],
        },
      ],
    }).evidence
    if (!known) throw new Error('nothing known')
    const { all, ofDeed } = familiesOf(known)
    expect([ofDeed.has('scaffold'), ofDeed.has('rop'), ofDeed.has('winter'), ofDeed.has('room')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([all.has('winter'), all.has('room'), all.has(familyOf(stemOf('electrician')))]).toEqual([
      true,
      true,
      false,
    ])
    const words = workWordsOf('Scaffold, rooms, rope, zork')
    expect(words.map(word => isAmong(all, word))).toEqual([true, true, true, false])
    expect(nearnessOf(known, workWordsOf('scaffold'))).toBe(1)
    expect(nearnessOf(known, workWordsOf('scaffold rope'))).toBe(1)
    expect(nearnessOf(known, workWordsOf('rope'))).toBeCloseTo(isWorkWord('rop') ? 1 : 1 / 3, 6)
    expect(nearnessOf(known, workWordsOf('rooms'))).toBe(0)
    expect(nearnessOf(known, [])).toBe(0)
  })
})

describe('titles compared', () => {
  it.each<[string, string, ReturnType<typeof compareRoles>]>([
    ['Accountant', 'Accountant', 'same'],
    ['Accountant', 'accountants (m/w/d)', 'same'],
    ['', 'Accountant', 'unknown'],
    ['Accountant', 'Team Member', 'unknown'],
    ['Accountant', 'Crew Member II', 'unknown'],
    ['Midwife', 'Cook / Midwife', 'same'],
    ['Midwife', 'Cook / Porter', 'other'],
  ])('%s ← %s: %s', (target, title, is) =>
    expect([compareRoles(target, title), compareRoles(target, title)]).toEqual([is, is]),
  )
  it.each<[string, string, boolean]>([
    ['Senior Staff Nurse', 'Staff Nurse (Leeds)', true],
    ['Staff Nurse', 'Nurse', false],
    ['Nurse', 'Staff Nurse', false],
    ['Ward Nurse', 'Nurse Ward', false],
    ['', '', false],
  ])('%s and %s are the same name: %s', (a, b, is) => expect(areSameName(a, b)).toBe(is))
})
