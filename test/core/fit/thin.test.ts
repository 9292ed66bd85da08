import { describe, expect, it } from 'vitest'
import { type ExampleOptions, example, line, must } from '../../../src/core/checklist/example'
import { tooThin } from '../../../src/core/fit/thin'
import { say } from '../../../src/words/say'

const because = (options: ExampleOptions, reading = {}) => {
  const situation = example({ brand: { skills: ['bees'] }, ...options })
  const thin = tooThin({ ...situation, reading: { ...situation.reading, ...reading } })
  return thin && [say(thin.because), say(thin.alone)]
}
const words = (count: number, perLine = count) =>
  Array.from({ length: Math.ceil(count / perLine) }, (_, i) =>
    line('role', 'word '.repeat(Math.min(perLine, count - i * perLine)).trim()),
  )
const few = (count: string) => [
  `Not enough to tell: the advert has only ${count}.`,
  `The advert has only ${count}.`,
]

describe('whether there is enough to go on', () => {
  it.each<[string, ExampleOptions, string[] | null]>([
    ['sixty words', { lines: words(60) }, null],
    ['sixty words in many lines', { lines: words(60, 7) }, null],
    ['fifty-nine', { lines: words(59) }, few('59 words')],
    ['fifty-nine in many lines', { lines: words(59, 7) }, few('59 words')],
    ['one', { lines: words(1) }, few('1 word')],
    [
      'none',
      { lines: [] },
      ['Not enough to tell: the text of the advert was not read.', 'The text of the advert was not read.'],
    ],
    ['few words that ask for three things', { lines: [must('Bees'), must('Hives'), must('Honey')] }, null],
    ['few words that ask for two things', { lines: [must('Bees'), must('Hives')] }, few('2 words')],
  ])('in an advert of %s', (_, options, said) => expect(because(options)).toEqual(said))

  it.each<[string, ExampleOptions, boolean]>([
    ['nothing', { brand: {} }, true],
    ['conditions alone', { brand: { mustHaves: ['remote'] } }, true],
    ['a role', { brand: { targetRoles: ['Baker'] } }, false],
    ['a skill', { brand: { skills: ['bees'] } }, false],
    ['a strength', { brand: { strengths: ['patience'] } }, false],
    ['an accomplishment', { brand: {}, evidence: [{ id: 'e', action: 'Kept bees' }] }, false],
  ])('in a brand statement that names %s', (_, options, isSilent) => {
    const said = because({ lines: words(60), ...options })
    expect(said?.[1] === 'Your brand statement names no target role and no skill yet.').toBe(isSilent)
  })

  it('not in an advert that was not read', () => {
    const lines = words(60)
    expect(because({ lines }, { supported: false })?.[1]).toBe(
      'The advert is in a language that Steppingstone can’t read yet.',
    )
    expect(because({ lines }, { supported: false, late: true })?.[1]).toBe('The advert was not read in time.')
  })
})
