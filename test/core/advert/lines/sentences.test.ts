import { expect, it } from 'vitest'
import { isRunOn, sentencesOf } from '../../../../src/core/advert/lines/sentences'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { wordsOf } from '../../../../src/core/advert/words/languages'

const cut = (text: string) => sentencesOf(text, wordsOf('en')).map(({ start, end }) => text.slice(start, end))

it('cuts a run at sentences, headings, signs and items', () => {
  expect(
    cut(
      'We are Millbrook Looms. What you will do: Weave wool. Repair looms.Requirements: • two years at a loom • a steady hand Ability to lift 20 kg',
    ),
  ).toEqual([
    'We are Millbrook Looms.',
    'What you will do:',
    'Weave wool.',
    'Repair looms.',
    'Requirements:',
    'two years at a loom',
    'a steady hand',
    'Ability to lift 20 kg',
  ])
})

it('cuts neither at abbreviations nor at names', () => {
  const text = 'You use looms (e.g. Jacquard), know Dr. Ames and the Office of Cloth, and ship Node.js tools'
  expect(cut(text)).toEqual([text])
})

it('takes a line for a run only where it holds the advert', () => {
  const long = 'We weave wool in the hills. '.repeat(20)
  expect(isRunOn(long, [long])).toBe(true)
  expect(isRunOn(long, ['Title', long, 'Apply now'])).toBe(true)
  expect(isRunOn(long, [...Array.from({ length: 8 }, () => long)])).toBe(false)
  expect(isRunOn('Short.', ['Short.'])).toBe(false)
})

const paragraph =
  'Millbrook Looms has woven wool in the hills since 1890, and our forty weavers supply tailors in nine countries. ' +
  'We are looking for a loom mechanic to join our workshop in Arden. This is a full-time position (38 hours per week). ' +
  'You will repair and set looms, order spare parts and train two apprentices. ' +
  'Requirements: at least 3 years of experience with industrial machines, a vocational degree, and fluent English. ' +
  'Knowledge of hydraulics is a plus. We offer 30 days of holiday, a pension and a canteen. ' +
  'The salary is €42,000 - €48,000 per year. Please send your résumé by 12 June 2026.'

it('reads an advert of one paragraph sentence by sentence', () => {
  const { lines, requirements, facts } = readAdvert({
    title: 'Loom mechanic',
    company: 'Millbrook Looms',
    lines: [paragraph],
  })
  const asked = requirements.map(({ strength, quote }) => [strength, quote.text])
  expect(asked).toContainEqual([
    'must',
    expect.stringContaining('3 years of experience with industrial machines'),
  ])
  expect(asked).toContainEqual(['must', 'fluent English'])
  expect(asked).toContainEqual(['nice', expect.stringContaining('Knowledge of hydraulics')])
  expect(asked.some(([, text]) => /holiday|apprentices|since 1890/.test(text ?? ''))).toBe(false)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.requirements).toHaveLength(requirements.length)
  const quotes = [
    ...requirements.map(one => one.quote),
    ...[facts.salary, facts.hoursPerWeek, facts.deadline, facts.yearsMin].flatMap(fact =>
      fact ? [fact.quote] : [],
    ),
  ]
  expect(quotes.length).toBeGreaterThanOrEqual(7)
  for (const quote of quotes) {
    expect(quote.line).toBe(0)
    expect(paragraph.slice(quote.start, quote.end)).toBe(quote.text)
  }
  expect(facts.salary?.value).toMatchObject({ min: 42_000, max: 48_000, period: 'year' })
  expect(facts.yearsMin?.value).toBe(3)
})
