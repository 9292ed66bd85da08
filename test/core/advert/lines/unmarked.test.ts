import { expect, it } from 'vitest'
import { isRule, unmarked } from '../../../../src/core/advert/lines/unmarked'
import { readAdvert } from '../../../../src/core/advert/read-advert'

it.each([
  ['**About us:**', 'About us:'],
  ['**About us**:', 'About us:'],
  ['## What you will do', 'What you will do'],
  ['3\\+ years at a loom', '3+ years at a loom'],
  ['**Shift:** nights and weekends', 'Shift: nights and weekends'],
  ['C# and snake_case names', 'C# and snake_case names'],
  ['*', ''],
])('reads "%s" as "%s"', (text, plain) => {
  expect(unmarked(text)).toBe(plain)
})

it('knows a row of signs', () => {
  expect(isRule('=========')).toBe(true)
  expect(isRule('—')).toBe(false)
  expect(isRule('- one of them')).toBe(false)
})

it('reads an advert in Markdown by its headings, and quotes it as it stands', () => {
  const { lines, requirements } = readAdvert({
    title: 'Weaver',
    company: 'Larkfield Mill',
    lines: [
      '**What you will do**',
      '====================',
      'Keep eight looms running through the night',
      '**Requirements**',
      '**Experience:** two years at a loom',
      'Knowledge of dyes would also be beneficial.',
      'A forklift licence is advantageous but not essential',
    ],
  })
  expect(lines.map(line => line.zone)).toEqual([
    'heading',
    'other',
    'duties',
    'heading',
    'requirements',
    'nice',
    'nice',
  ])
  expect(requirements.map(one => [one.quote.text, one.strength])).toEqual([
    ['**Experience:** two years at a loom', 'must'],
    ['Knowledge of dyes would also be beneficial.', 'nice'],
    ['A forklift licence is advantageous but not essential', 'nice'],
  ])
})
