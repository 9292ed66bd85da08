import { describe, expect, it } from 'vitest'
import { lineColumns, lineLabels } from '../../../../src/core/advert/lines/line-labels'
import { marginals } from '../../../../src/core/advert/lines/line-model'
import { viewLine } from '../../../../src/core/advert/lines/line-view'
import { ruleZones } from '../../../../src/core/advert/lines/rule-zones'
import { wordsOf } from '../../../../src/core/advert/words/languages'

const english = wordsOf('en')
const view = (text: string) => viewLine(text, english)

describe('headings', () => {
  it.each([
    'Requirements',
    'What you’ll bring:',
    'PREFERRED QUALIFICATIONS',
    'Education and experience',
    'Why join us?',
    'Compensation, Perks & Benefits',
    'About Quillbrook Looms',
    'Benefits While Working At Quillbrook',
  ])('is one: %s', text => expect(view(text).looksLikeHeading).toBe(true))
  it.each([
    'Retail experience',
    'Excel preferred',
    'Fluent English, German is a plus',
    'Communication skills',
    'You bake bread every day.',
    'Location: Remote',
    'Full-time salary range: $20 - $24',
    'Job ID 10231',
    'About six years of weaving',
    '10 weeks of work experience',
    'A degree or equivalent work experience',
  ])('is none: %s', text => expect(view(text).looksLikeHeading).toBe(false))
})

describe('what headings announce', () => {
  it.each([
    ['en', 'You’re the right fit if:', 'requirements'],
    ['en', 'What would set you apart', 'nice'],
    ['en', 'A typical day', 'duties'],
    ['en', 'What you’ll gain', 'offer'],
    ['en', 'How we work together', 'about'],
    ['en', 'Hiring timeline', 'process'],
    ['en', 'Commitment to non-discrimination', 'legal'],
    ['de', 'Womit du uns überzeugst', 'requirements'],
    ['de', 'Ihre Verantwortung', 'duties'],
    ['fr', 'Vos atouts', 'requirements'],
    ['fr', 'Nos avantages', 'offer'],
    ['es', 'Será un plus', 'nice'],
    ['pt', 'Suas atividades', 'duties'],
    ['it', 'Costituisce titolo preferenziale', 'nice'],
  ])('%s: %s', (code, text, cls) => {
    const seen = viewLine(text, wordsOf(code))
    expect([seen.looksLikeHeading, seen.heading?.cls]).toEqual([true, cls])
  })
  it('is nothing where no heading stands', () => {
    expect(view('You gain a typical insight into questions').looksLikeHeading).toBe(false)
    expect(view('Weaving experience with large looms').looksLikeHeading).toBe(false)
  })
})

describe('softness', () => {
  it.each([
    ['A college degree is preferred', 'whole'],
    ['Experience with ovens (preferred)', 'whole'],
    ['A degree in baking; a doctorate is a plus', 'tail'],
    ['Experience with SAP preferred, knowledge of Excel', 'part'],
    ['A degree in baking', 'none'],
  ])('%s: %s', (text, softness) => expect(view(text).softness).toBe(softness))
})

describe('ruleZones', () => {
  it('takes the zone of the heading above, corrected by the line', () => {
    const lines = [
      'Requirements',
      'A degree in baking',
      'Knowledge of sourdough preferred',
      'Benefits',
      'Free bread',
    ]
    expect(ruleZones(lines.map(view)).map(line => line.zone)).toEqual([
      'heading',
      'requirements',
      'nice',
      'heading',
      'offer',
    ])
  })
})

describe('marginals', () => {
  const labels = lineLabels.length
  it('are probabilities, and follow the scores where nothing moves', () => {
    const scores = [1, 2, 3].map(line =>
      Float64Array.from({ length: labels }, (_, label) => (label === line ? 4 : 0)),
    )
    for (const [i, line] of marginals(scores, new Float32Array(labels * labels)).entries()) {
      expect(line.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6)
      expect(line.indexOf(Math.max(...line))).toBe(i + 1)
    }
  })
  it('let a sure line decide its neighbours through the transitions', () => {
    const transitions = new Float32Array(labels * labels).fill(-5)
    for (let label = 0; label < labels; label++) transitions[label * labels + label] = 5
    const sure = Float64Array.from({ length: labels }, (_, label) => (label === 7 ? 9 : 0))
    const open = new Float64Array(labels)
    const [before, , after] = marginals([open, sure, open], transitions)
    expect(before?.indexOf(Math.max(...before))).toBe(7)
    expect(after?.indexOf(Math.max(...after))).toBe(7)
  })
  it('has a column for each zone and each strength', () => expect(lineColumns).toBe(11 + 3))
})
