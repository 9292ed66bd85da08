import { describe, expect, it } from 'vitest'
import { example, must } from '../../../src/core/checklist/example'
import { checklistFor } from '../../../src/core/checklist/make-checklist'
import { lineInWords } from '../../../src/core/checklist/worth-advice'
import { gistOf } from '../../../src/core/fit/gist'
import { say } from '../../../src/words/say'

const many = [
  'bell casting',
  'glass blowing',
  'basket weaving',
  'rope making',
  'wood turning',
  'ice carving',
  'hedge laying',
  'candle dipping',
]
const weaver = {
  title: 'Weaver',
  brand: { targetRoles: ['Weaver'], skills: many },
}

describe('marks of bold letters that came along', () => {
  it.each([
    ['**Background:** Prior experience in rope making', '“rope making”'],
    ['+ **Deep** knowledge of glass blowing **', '“glass blowing”'],
  ])('are no words of a line: %s', (text, gist) => expect(gistOf(text)).toBe(gist))
  it('are left out where a line is quoted whole, with the label that they set', () => {
    expect(lineInWords('**Background:** Worked with three looms **')).toBe('“Worked with three looms”')
    expect(lineInWords('**Looms**')).toBe('“Looms”')
  })
})

it('takes what a line says won’t do for nothing that is asked', () => {
  const line = must('A background in Kubernetes alone won’t be the right fit', { tools: ['Kubernetes'] })
  const whole = example({ ...weaver, lines: [line] })
  expect(whole.fit.coverage[0]?.state).toBe('open')
  expect(checklistFor(whole).filter(({ quote }) => quote?.text.includes('Kubernetes'))).toEqual([])
})

it('names what is to be learned without naming it as lacking again', () => {
  const lines = [must('Kubernetes in production', { tools: ['Kubernetes'] })]
  const brand = { ...weaver.brand, learning: ['Kubernetes'] }
  const said = example({ ...weaver, brand, lines }).fit.reasons.map(({ text }) => say(text))
  expect(said).toContain('They ask for Kubernetes; you want to learn it.')
})
