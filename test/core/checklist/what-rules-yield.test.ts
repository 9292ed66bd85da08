import { describe, expect, it } from 'vitest'
import { type ExampleOptions, example, line } from '../../../src/core/checklist/example'
import { rule as askPay } from '../../../src/core/checklist/rules/ask-pay'
import { rule as levelStep } from '../../../src/core/checklist/rules/level-step'
import { rule as titleLine } from '../../../src/core/checklist/rules/title-line'
import { lineInWords } from '../../../src/core/checklist/worth-advice'

const filler = line('other', 'word '.repeat(60))
const aiming = (title: string, target: string): ExampleOptions => ({
  title,
  lines: [filler],
  brand: { targetRoles: [target], skills: ['bees'] },
})

describe('a level beside the one aimed at', () => {
  const about = (title: string, target: string) =>
    levelStep.make(example(aiming(title, target))).map(item => item.about)
  it.each<[string, string, RegExp | null]>([
    ['Senior Baker', 'Baker', /^it-asks-for-a-senior-level-a-step-up-from-your-target-baker$/],
    ['Lead Baker', 'Senior Baker', /^it-asks-for-a-lead-level-a-step-up-from-your-target-senior-/],
    ['Junior Baker', 'Baker', /^it-is-a-junior-level-a-step-back-from-your-target-baker$/],
    ['Trainee Baker', 'Baker', /^it-is-an-internship-a-step-back-from-your-target-baker$/],
    ['Baker', 'Senior Baker', /^the-title-names-no-level-your-target-is-senior-baker$/],
    ['Baker', 'Baker', null],
  ])('%s for %s', (title, target, id) => {
    const found = about(title, target)
    expect(found).toHaveLength(id === null ? 0 : 1)
    if (id) expect(found[0]).toMatch(id)
  })
})

describe('a question about pay', () => {
  const asks = (options: ExampleOptions) =>
    askPay.make(example({ title: 'Baker', lines: [filler], ...options })).length > 0
  it.each<[string, ExampleOptions, boolean]>([
    ['where nothing is said', {}, true],
    [
      'not where the page says it',
      { fields: { baseSalary: { min: 50_000, max: null, currency: 'EUR', period: 'year' } } },
      false,
    ],
    [
      'not where a floor of the user’s asks by itself',
      { brand: { skills: ['bees'], mustHaves: ['at least 50,000 EUR'] } },
      false,
    ],
    ['where other must-haves are unanswered', { brand: { skills: ['bees'], mustHaves: ['remote'] } }, true],
    ['where a pay is ruled out', { brand: { skills: ['bees'], dealbreakers: ['50,000 EUR'] } }, true],
  ])('%s', (_, options, is) => expect(asks(options)).toBe(is))
})

describe('the line that says what the title says', () => {
  const quote = (title: string, ...texts: string[]) =>
    titleLine.make(
      example({
        title,
        lines: texts.map(text => line('duties', text)),
        brand: { targetRoles: [title], skills: ['bees'] },
      }),
    )[0]?.quote?.text
  it.each<[string, string[], string | undefined]>([
    [
      'Night Porter',
      [
        'You greet guests all day long here',
        'A porter works at the door',
        'As night porter you keep the door',
      ],
      'A porter works at the door',
    ],
    [
      'Harbour Pilot',
      ['The harbour is old and deep', 'Each pilot of the harbour knows it'],
      'Each pilot of the harbour knows it',
    ],
    [
      'Harbour Pilot',
      ['Each pilot of the harbour knows it', 'The harbour has a pilot'],
      'Each pilot of the harbour knows it',
    ],
    // One word of two is of too many things: then the line that says what is done.
    [
      'Harbour Pilot',
      ['You greet guests all day long here', 'The harbour is old and deep'],
      'You greet guests all day long here',
    ],
  ])('%s', (title, texts, text) => expect(quote(title, ...texts)).toBe(text))
})

describe('a line in its own words', () => {
  it('is whole where it is short, and ends with a clause where it is long', () => {
    const short = 'w'.repeat(120)
    expect(lineInWords(short)).toBe(`“${short}”`)
    const clause = (letters: number) => `${'w'.repeat(letters - 4)} end, ${'more '.repeat(30)}`
    expect(lineInWords(clause(40))).toContain('end')
    expect(lineInWords(clause(40))).not.toContain('more')
    expect(lineInWords(clause(39))).toContain('more')
  })
})
