import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Brand, emptyBrand } from '../../../src/core/brand/brand'
import { type ExampleOptions, example, line, must, nice } from '../../../src/core/checklist/example'
import { judge } from '../../../src/core/fit/judge'
import type { Opening } from '../../../src/core/fit/opening'
import { say } from '../../../src/words/say'
import { anyText } from '../../any-text'

const filler =
  'The town lies between two rivers, and the market opens every morning with bread and flowers from the valley. '
const controller = {
  title: 'Financial Controller',
  company: 'Harrow Mill',
  lines: [
    line('role', `You keep the books of our three mills. ${filler.repeat(4)}`),
    must('Deep knowledge of IFRS', { skills: ['IFRS'] }),
    must('Daily work with SAP', { tools: ['SAP'] }),
    must('Confident with Excel', { tools: ['Excel'] }),
    must('Budgeting for several plants', { skills: ['Budgeting'] }),
    must('A degree in business', { kinds: ['education'], degree: 'bachelor' }),
    nice('Python is a plus', { tools: ['Python'] }),
  ],
} satisfies ExampleOptions
const many = [
  'IFRS',
  'bell casting',
  'glass blowing',
  'basket weaving',
  'rope making',
  'wood turning',
  'ice carving',
  'hedge laying',
  'candle dipping',
  'book binding',
  'clock repair',
  'stone setting',
]
const skilled = { targetRoles: ['Financial controller'], skills: ['IFRS', 'SAP', 'MS Excel', 'budgeting'] }
const verdictOf = (options: ExampleOptions) => example(options).fit.verdict

describe('the verdict', () => {
  it.each<[string, ExampleOptions, string]>([
    ['the target role with its musts', { ...controller, brand: skilled }, 'strong'],
    ['some musts', { ...controller, brand: { ...skilled, skills: ['IFRS', 'SAP'] } }, 'worth-a-look'],
    ['few musts', { ...controller, brand: { ...skilled, skills: many } }, 'stretch'],
    [
      'few musts and few skills named',
      { ...controller, brand: { ...skilled, skills: ['IFRS'] } },
      'worth-a-look',
    ],
    [
      'another role with few musts that can be judged',
      { ...controller, lines: controller.lines.slice(0, 4), brand: { ...skilled, targetRoles: ['Nurse'] } },
      'off-path',
    ],
    [
      'another role without its musts',
      { ...controller, brand: { targetRoles: ['Nurse'], skills: ['wound care'] } },
      'off-path',
    ],
    [
      'another role with its musts',
      {
        ...controller,
        lines: [...controller.lines, must('Python every day', { tools: ['Python'] })],
        brand: { ...skilled, skills: [...skilled.skills, 'Python'], targetRoles: ['Nurse'] },
      },
      'worth-a-look',
    ],
    ['a step up of two', { ...controller, title: 'Lead Financial Controller', brand: skilled }, 'stretch'],
    [
      'a step up of one',
      { ...controller, title: 'Senior Financial Controller', brand: skilled },
      'worth-a-look',
    ],
    [
      'steps back',
      {
        ...controller,
        title: 'Junior Financial Controller',
        brand: { ...skilled, targetRoles: ['Senior financial controller'] },
      },
      'off-path',
    ],
    ['no target role', { ...controller, brand: { skills: skilled.skills } }, 'worth-a-look'],
    ['an empty brand statement', controller, 'not-enough'],
    ['conditions alone', { ...controller, brand: { mustHaves: ['a pension plan'] } }, 'not-enough'],
    [
      'a thin text',
      { title: 'Financial Controller', lines: [line('role', 'Join us.')], brand: skilled },
      'not-enough',
    ],
    [
      'a broken condition',
      {
        ...controller,
        lines: [...controller.lines, line('duties', 'Weekend work.')],
        brand: { ...skilled, dealbreakers: ['weekend work'] },
      },
      'off-path',
    ],
  ])('%s', (_, options, verdict) => expect(verdictOf(options)).toBe(verdict))

  it('says “not enough” about a language that is not read, though the words may match', () => {
    const situation = example({ ...controller, brand: skilled })
    expect(judge({ ...situation, reading: { ...situation.reading, supported: false } }).verdict).toBe(
      'not-enough',
    )
  })

  it('tells an advert that was not read in time from one in another language', () => {
    const situation = example({ ...controller, brand: skilled })
    const late = judge({ ...situation, reading: { ...situation.reading, supported: false, late: true } })
    expect(late.verdict).toBe('not-enough')
    expect(say(late.because)).toContain('was not read in time')
  })

  it('puts what is broken before everything that speaks for it', () => {
    const brand = { ...skilled, dealbreakers: ['weekend work'] }
    const { reasons } = example({
      ...controller,
      lines: [...controller.lines, line('duties', 'Weekend work.')],
      brand,
    }).fit
    expect(reasons.map(reason => reason.side)).toContain('for')
    expect(reasons[0]?.id).toBe('deal:weekend-work')
  })

  it('counts only what can be judged', () => {
    const { counts } = example({
      ...controller,
      brand: skilled,
      evidence: [{ id: 'e1', action: 'Moved two mills to SAP' }],
    }).fit
    expect(counts).toEqual({ musts: 4, have: 4, withEvidence: 1, asked: expect.any(Number) })
  })
})

describe('requirements', () => {
  const stateOf = (options: ExampleOptions) => example(options).fit.coverage[0]
  const java = must('Java or Kotlin', { tools: ['Java', 'Kotlin'], eitherOr: [['Java', 'Kotlin']] })

  it.each<[string, ExampleOptions, string]>([
    ['any of a group', { lines: [java], brand: { skills: ['Kotlin'] } }, 'have'],
    ['none of a group', { lines: [java], brand: { skills: ['Python'] } }, 'missing'],
    ['wished', { lines: [java], brand: { skills: ['Python'], learning: ['Java'] } }, 'learning'],
    [
      'an alias',
      { lines: [must('Kubernetes', { tools: ['Kubernetes'] })], brand: { skills: ['k8s'] } },
      'have',
    ],
    [
      'never inside another word',
      { lines: [must('JavaScript', { tools: ['JavaScript'] })], brand: { skills: ['Java'] } },
      'missing',
    ],
    [
      'words that no list knows',
      { lines: [must('Steady hand at glass engraving', {})], brand: { skills: ['glass engraving'] } },
      'have',
    ],
    [
      'nothing that can be judged',
      { lines: [must('A driving licence', { kinds: ['travel'] })], brand: { skills: ['Java'] } },
      'open',
    ],
    [
      'character is not missing',
      { lines: [must('Friendly', { kinds: ['trait'], traits: ['Friendly'] })], brand: { skills: ['Java'] } },
      'open',
    ],
    [
      'the subject of a degree',
      {
        lines: [
          must('A degree in glass engineering', {
            kinds: ['education', 'skill'],
            skills: ['glass engineering'],
            degree: 'bachelor',
          }),
        ],
        brand: { skills: ['Java'] },
      },
      'open',
    ],
    ['nothing to hold it against', { lines: [java], brand: { targetRoles: ['Porter'] } }, 'open'],
  ])('%s', (_, options, state) => expect(stateOf(options)?.state).toBe(state))

  it('does not call the field itself missing, nor what hardly anyone lists', () => {
    const brand = { targetRoles: ['Accountant'], skills: ['bell casting'] }
    const state = (text: string, name: string) =>
      stateOf({ lines: [must(text, { skills: [name] })], brand })?.state
    expect(state('Accounting', 'Accounting')).toBe('open')
    expect(state('Data entry', 'Data entry')).toBe('open')
    expect(state('Welding', 'Welding')).toBe('missing')
    // What no list knows may be anything that one does.
    expect(state('explain a forecast', 'Explain a forecast')).toBe('open')
    expect(state('Glass blowing or similar', 'Glass blowing')).toBe('open')
  })

  it('names what is lacking of several', () => {
    const several = must('SQL, Python and Tableau', { tools: ['SQL', 'Python', 'Tableau'] })
    expect(stateOf({ lines: [several], brand: { skills: ['SQL', 'Python'] } })).toMatchObject({
      state: 'have',
      lacking: ['Tableau'],
    })
    expect(stateOf({ lines: [several], brand: { skills: ['SQL'] } })?.state).toBe('missing')
  })

  it('finds evidence by its skills and by its words', () => {
    const evidence = [{ id: 'e1', action: 'Ran the glass engraving workshop', skills: [] }]
    expect(stateOf({ lines: [must('Glass engraving workshop practice')], evidence })).toMatchObject({
      state: 'evidence',
      evidenceIds: ['e1'],
    })
    expect(
      stateOf({
        lines: [must('Team experience and work ability')],
        evidence: [{ id: 'e1', action: 'Ability to work with team experience' }],
      })?.state,
    ).toBe('open')
  })
})

describe('stepping stones and themes', () => {
  it('names a wished skill that the work holds', () => {
    const { reasons } = example({ ...controller, brand: { ...skilled, learning: ['Python', 'Welding'] } }).fit
    expect(reasons.filter(reason => reason.kind === 'stone').map(reason => reason.id)).toEqual([
      'stone:python',
    ])
  })
  it('names a wished skill that no list knows where the advert says it in these words', () => {
    const lines = [line('duties', 'You will learn bell founding from our masters')]
    const stones = (wished: string) =>
      example({ ...controller, lines, brand: { ...skilled, learning: [wished] } }).fit.reasons.filter(
        reason => reason.kind === 'stone',
      )
    expect(stones('Bell founding').map(reason => reason.quote?.text)).toEqual([
      expect.stringContaining('bell founding'),
    ])
    expect(stones('Bell ringing')).toEqual([])
  })
  it('takes pairs of the statement’s words, and no names for themes', () => {
    const lines = [line('about', 'Harrow Mill keeps careful books and honest bread.')]
    const themes = (statement: string) =>
      example({ ...controller, lines, brand: { ...skilled, statement } })
        .fit.reasons.filter(reason => reason.kind === 'theme')
        .map(reason => reason.own)
    expect(themes('People know Harrow Mill through me.')).toEqual([])
    expect(themes('I write careful books.')).toEqual(['careful books'])
  })
  it('shows where the advert speaks of a value, with its words', () => {
    const { reasons } = example({ ...controller, brand: { ...skilled, values: ['flowers', 'honesty'] } }).fit
    const themes = reasons.filter(reason => reason.kind === 'theme')
    expect(themes).toHaveLength(1)
    expect(themes[0]?.quote?.text).toContain('flowers')
  })
})

const phrase = fc.constantFrom(
  'IFRS',
  'SAP',
  'MS Excel',
  'budgeting',
  'wound care',
  'Python',
  'remote',
  'night shifts',
  'at least 50,000 EUR',
  'travel',
  'market',
  'three mills',
  'Financial controller',
  'Nurse',
  'Senior accountant',
  'flowers',
)
const some = fc.uniqueArray(phrase, { maxLength: 4 })
const brands: fc.Arbitrary<Brand> = fc.record({
  statement: fc.constantFrom('', 'I keep books that three mills trust.', 'I turn numbers into decisions.'),
  targetRoles: some,
  strengths: some,
  skills: some,
  learning: some,
  mustHaves: some,
  dealbreakers: some,
  values: some,
})
const opening = (brand: Brand, options: ExampleOptions = controller): Opening =>
  example({ ...options, brand })

describe('properties', () => {
  it('gives the same answer to the same input, as plain data', () => {
    fc.assert(
      fc.property(brands, brand => {
        const first = judge(opening(brand))
        expect(judge(opening(structuredClone(brand)))).toEqual(first)
        expect(JSON.parse(JSON.stringify(first))).toEqual(first)
      }),
    )
  })

  it('quotes only what stands there', () => {
    fc.assert(
      fc.property(brands, brand => {
        const situation = opening(brand)
        for (const { quote, id } of judge(situation).reasons) {
          expect(id).not.toBe('')
          if (quote) expect(situation.lines[quote.line]?.slice(quote.start, quote.end)).toBe(quote.text)
        }
      }),
    )
  })

  it('gives each reason an id of its own', () => {
    fc.assert(
      fc.property(brands, brand => {
        const ids = judge(opening(brand)).reasons.map(reason => reason.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  const persons: readonly (readonly [string, string])[] = [
    ['I am a 28-year-old man and ', 'I am a 61-year-old woman and '],
    ['My name is Ada Winter and ', 'My name is Bruno Flowers and '],
    ['As a young mother of two children, ', 'As an old bachelor, '],
  ]
  it('judges alike whoever the user is', () => {
    fc.assert(
      fc.property(
        brands,
        fc.constantFrom(...persons),
        fc.constantFrom('statement', 'strengths', 'dealbreakers', 'mustHaves'),
        (brand, [one, other], where) => {
          const as = (person: string): Brand =>
            where === 'statement'
              ? { ...brand, statement: `${person}I keep books that three mills trust.` }
              : { ...brand, [where]: [...brand[where], `${person}I work`] }
          const told = (person: string) => {
            const { reasons, ...rest } = judge(opening(as(person)))
            return { rest, sides: reasons.map(reason => [reason.side, reason.quote]) }
          }
          expect(told(other)).toEqual(told(one))
        },
      ),
    )
  })

  it('judges sexed titles alike', () => {
    for (const [one, other] of [
      ['Salesman', 'Saleswoman'],
      ['Waiter', 'Waitress'],
      ['Steward', 'Stewardess'],
    ] as const) {
      const at = (title: string, target: string) =>
        judge(opening({ ...emptyBrand, targetRoles: [target] }, { ...controller, title })).verdict
      expect(at(one, other)).toBe(at(one, one))
      expect(at(other, one)).toBe(at(one, one))
    }
  })

  it('has too little to go on with an empty brand statement, whatever the advert', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 20 }), texts => {
        const lines = [...controller.lines, ...texts.map(text => line('duties', text))]
        expect(judge(opening(emptyBrand, { ...controller, lines })).verdict).toBe('not-enough')
      }),
    )
  })

  it('does not change its word for a neutral paragraph at the end', () => {
    const neutral = fc.constantFrom(
      'The building was put up in 1911.',
      'Our canteen has blue chairs and a clock.',
      'You will find us behind the old bridge.',
    )
    fc.assert(
      fc.property(brands, neutral, (brand, text) => {
        const before = judge(opening(brand))
        const after = judge(
          opening(brand, { ...controller, lines: [...controller.lines, line('about', text)] }),
        )
        expect([after.verdict, after.counts, after.coverage]).toEqual([
          before.verdict,
          before.counts,
          before.coverage,
        ])
      }),
    )
  })

  it('stands any text', () => {
    fc.assert(
      fc.property(anyText(200), brands, (text, brand) => {
        const lines = [line('duties', text), must(text, { skills: [] })]
        const anything = {
          ...brand,
          skills: [...brand.skills, text],
          dealbreakers: [text],
          targetRoles: [text],
        }
        expect(() => judge(opening(anything, { title: text, lines }))).not.toThrow()
      }),
    )
  })
})
