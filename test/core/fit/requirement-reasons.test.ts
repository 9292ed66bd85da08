import { describe, expect, it } from 'vitest'
import { type ExampleLine, example, must, nice } from '../../../src/core/checklist/example'
import {
  evidenceName,
  listed,
  nameOf,
  partName,
  requirementReasons,
} from '../../../src/core/fit/requirement-reasons'
import type { Coverage } from '../../../src/core/fit/verdict'
import { said } from '../../words/said'

const deed = (action: string, id = 'e1') => example({ evidence: [{ id, action }] }).evidence[0] as never

/** The reason for one line of which so much is known. */
function reasonFor(line: ExampleLine, covered: Partial<Coverage>, evidence: never[] = []) {
  const { reading } = example({ lines: [line] })
  const whole = { requirementId: 'r', state: 'have' as const, own: null, evidenceIds: [], ...covered }
  return requirementReasons(reading.requirements, [whole], evidence)[0]
}
const textFor = (...given: Parameters<typeof reasonFor>) => said(reasonFor(...given)?.text)
const dyeing = must('Sound knowledge of wool dyeing', { skills: ['wool dyeing'] })
const wish = nice('Sound knowledge of wool dyeing', { skills: ['wool dyeing'] })

it('cuts what the user names at a word, and one without spaces all the same', () => {
  const line = must('Sound knowledge of wound care', { skills: ['wound care'] })
  const unbroken = 'Wundversorgung'.repeat(12)
  expect(textFor(line, { own: unbroken })).toContain(`“${unbroken.slice(0, 80)} …”`)
  expect(textFor(line, { own: `${'wound '.repeat(20)}care` })).toMatch(/you list “(?:wound ){13}…”/)
  expect(textFor(line, { own: 'wound care' })).toContain('you list “wound care”,')
})

describe('what is told of a line', () => {
  it.each<[string, ExampleLine, Partial<Coverage>, string]>([
    [
      'proven',
      dyeing,
      { state: 'evidence', evidenceIds: ['e1'] },
      'They ask for “wool dyeing”. Your evidence: “Dyed 40 fleeces”.',
    ],
    [
      'proven by what is gone',
      dyeing,
      { state: 'evidence', evidenceIds: ['e9'] },
      'They ask for “wool dyeing”. Your evidence: in your log.',
    ],
    [
      'proven in part',
      dyeing,
      { state: 'evidence', evidenceIds: ['e1'], had: ['wool'], lacking: ['silk', 'felt'] },
      'They ask for wool. Your evidence: “Dyed 40 fleeces”. Not in your list: silk, felt.',
    ],
    ['named', dyeing, { own: 'dyes' }, 'They ask for “wool dyeing”; you list “dyes”, without evidence yet.'],
    ['named by itself', dyeing, {}, 'They ask for “wool dyeing”; you list it, without evidence yet.'],
    [
      'named in part',
      dyeing,
      { own: 'dyes', lacking: ['a', 'b', 'c', 'd', 'e'] },
      'They ask for “wool dyeing”; you list “dyes”, without evidence yet. Not in your list: a, b, c, d.',
    ],
    [
      'to be learned',
      dyeing,
      { state: 'learning', own: 'dyes', lacking: ['wool'] },
      'They ask for wool; you want to learn it.',
    ],
    [
      'missing',
      dyeing,
      { state: 'missing', lacking: ['wool', 'silk'] },
      'They ask for wool and silk; your record doesn’t mention it.',
    ],
    [
      'missing, with what is near',
      dyeing,
      { state: 'missing', nearest: 'felting' },
      'They ask for “wool dyeing”; your record doesn’t mention it. The nearest: felting.',
    ],
    [
      'only wished for',
      wish,
      { own: 'dyes' },
      'They would like “wool dyeing”; you list “dyes”, without evidence yet.',
    ],
    [
      'only wished for, and proven',
      wish,
      { state: 'evidence', evidenceIds: ['e1'] },
      'They would like “wool dyeing”. Your evidence: “Dyed 40 fleeces”.',
    ],
  ])('%s', (_, line, covered, text) => expect(textFor(line, covered, [deed('Dyed 40 fleeces')])).toBe(text))

  it('stands on its side, under a name of its own, with the line’s words', () => {
    expect(reasonFor(dyeing, { own: 'dyes' })).toMatchObject({
      id: 'skill:wool-dyeing',
      kind: 'asked',
      side: 'for',
      own: 'dyes',
      quote: { text: 'Sound knowledge of wool dyeing' },
    })
    expect(reasonFor(dyeing, { state: 'missing' })?.side).toBe('against')
    expect(reasonFor(dyeing, { state: 'learning' })?.side).toBe('against')
    expect(reasonFor(dyeing, { state: 'open' })).toBeUndefined()
    expect(reasonFor(wish, { state: 'missing' })).toBeUndefined()
    expect(reasonFor(wish, { state: 'learning' })).toBeUndefined()
  })
})

describe('what a line is called', () => {
  const named = (line: ExampleLine) => {
    const [requirement] = example({ lines: [line] }).reading.requirements
    return requirement && nameOf(requirement)
  }
  it.each<[string, ExampleLine, string]>([
    [
      'its skills, where they are what it is about',
      must('Daily use of Python and SQL', { tools: ['Python', 'SQL'] }),
      'Python and SQL',
    ],
    [
      'no more than three of them',
      must('Python, SQL, Java', { tools: ['Python', 'SQL', 'Java'] }),
      'Python, SQL and Java',
    ],
    [
      'its words, where it names more',
      must('Python, SQL, Java, Rust', { tools: ['Python', 'SQL', 'Java', 'Rust'] }),
      '“Python, SQL, Java, Rust”',
    ],
    ['each once', must('Python, more Python', { tools: ['Python', 'Python'] }), 'Python'],
    [
      'its words, where no list knows the skill',
      must('Wool dyeing', { skills: ['Wool dyeing'] }),
      '“Wool dyeing”',
    ],
    ['its words, where how one is stands there', must('Friendly', { traits: ['Friendly'] }), '“Friendly”'],
    [
      'its words, where it asks for hours or strength',
      must('Python at night', { kinds: ['schedule'], tools: ['Python'] }),
      '“Python at night”',
    ],
    ['a common skill in a short line', must('Zoom', { tools: ['Zoom'] }), 'Zoom'],
    [
      'its words, where a common skill stands in a longer one',
      must('Answers all guests from abroad in Zoom', { tools: ['Zoom'] }),
      '“Answers all guests from abroad in Zoom”',
    ],
  ])('%s', (_, line, name) => expect(named(line)).toBe(name))

  it('is its words where a long line names a skill in passing', () => {
    const words = (count: number) => must(`Python ${'word '.repeat(count - 1)}`.trim(), { tools: ['Python'] })
    expect(named(words(22))).toBe('Python')
    expect(named(words(23))).toMatch(/^“Python word/)
  })

  it('is the part that its state speaks of', () => {
    const [requirement] = example({ lines: [dyeing] }).reading.requirements
    const part = (covered: Partial<Coverage>) =>
      requirement &&
      partName(requirement, { requirementId: 'r', state: 'have', own: null, evidenceIds: [], ...covered })
    const both = { had: ['wool'], lacking: ['silk', 'felt'] }
    expect(part({ state: 'have', ...both })).toBe('wool')
    expect(part({ state: 'evidence', ...both })).toBe('wool')
    expect(part({ state: 'missing', ...both })).toBe('silk and felt')
    expect(part({ state: 'learning', ...both })).toBe('silk and felt')
    expect(part({ state: 'open', ...both })).toBe('“wool dyeing”')
    expect(part({ state: 'missing', lacking: ['a', 'b', 'c', 'd'] })).toBe('“wool dyeing”')
    expect(part({ state: 'missing', lacking: ['a', 'b', 'c'] })).toBe('a, b and c')
  })
})

describe('names in a sentence', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['SQL'], 'SQL'],
    [['SQL', 'R'], 'SQL and R'],
    [['SQL', 'R', 'Go'], 'SQL, R and Go'],
    [['moving and handling', 'R'], 'moving and handling; R'],
    [['oars, sails', 'R', 'Go'], 'oars, sails; R; Go'],
    [['“oars and sails”', 'R'], '“oars and sails” and R'],
  ])('%s: %s', (names, text) => expect(listed(names)).toBe(text))

  it.each([
    ['Dyed 40 fleeces. ', '“Dyed 40 fleeces”'],
    [
      'one two three four five six seven eight nine ten eleven twelve',
      '“one two three four five six seven eight nine ten eleven twelve”',
    ],
    [
      'one two three four five six seven eight nine ten eleven twelve 13',
      '“one two three four five six seven eight nine ten eleven twelve …”',
    ],
  ])('an accomplishment is called by its first words: %s', (action, name) =>
    expect(evidenceName(deed(action))).toBe(name),
  )
})

describe('the reasons of an advert', () => {
  const given = (...lines: [ExampleLine, Partial<Coverage>][]) => {
    const { reading } = example({ lines: lines.map(([line]) => line) })
    const covered = lines.map(([, one]) => ({
      requirementId: 'r',
      state: 'have' as const,
      own: null,
      evidenceIds: [],
      ...one,
    }))
    return requirementReasons(reading.requirements, covered, []).map(({ id }) => id)
  }
  it('begin with what speaks for it: musts first, the proven before the named', () => {
    expect(
      given(
        [must('Felting'), { state: 'missing' }],
        [nice('Carding'), { state: 'evidence' }],
        [must('Dyeing'), {}],
        [must('Weaving'), { state: 'learning' }],
        [must('Spinning'), { state: 'evidence' }],
        [must('Singing'), { state: 'open' }],
      ),
    ).toEqual(['skill:spinning', 'skill:dyeing', 'skill:carding', 'skill:weaving', 'skill:felting'])
  })
  it('name each thing once', () => {
    expect(given([must('Felting'), {}], [must('felting'), {}])).toEqual(['skill:felting'])
  })
  it('are no more than eight on each side', () => {
    const lines = (state: 'have' | 'missing') =>
      Array.from({ length: 9 }, (_, i): [ExampleLine, Partial<Coverage>] => [
        must(`${state === 'have' ? 'wool' : 'silk'} ${i}`),
        { state },
      ])
    const ids = given(...lines('have'), ...lines('missing'))
    expect(ids.filter(id => id.includes('wool'))).toHaveLength(8)
    expect(ids.filter(id => id.includes('silk'))).toHaveLength(8)
  })
  it('leave out a line of which nothing is known', () => {
    const { reading } = example({ lines: [dyeing] })
    expect(requirementReasons(reading.requirements, [], [])).toEqual([])
  })
})
