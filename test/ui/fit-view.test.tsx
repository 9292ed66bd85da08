// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Fit } from '../../src/core/fit/verdict'
import { verbatim } from '../../src/core/kernel/message'
import { FitView } from '../../src/ui/fit-view'
import { VerdictMark } from '../../src/ui/verdict-mark'
import { expectAccessible, mount } from './mount'
import { fit, lines, reading, requirements } from './samples'

it('gives reasons for, against and open with the advert’s words, and what is asked for with a word each', async () => {
  const ui = await mount(
    <FitView fit={fit} requirements={requirements} lines={lines} brandIsEmpty={false} writeBrand="write" />,
  )
  expect(ui.all('h2').map(each => each.textContent.trim())).toEqual(['For 1', 'Against 1', 'Open 1'])
  expect(ui.all('.ss-reasons mark').map(each => each.textContent)).toEqual([
    'Five years of SQL',
    'three days a week',
  ])
  expect(ui.button(/^They ask for/).textContent).toContain('They ask for 9 must-haves: 7 yours, 2 missing')
  expect(ui.find('details').textContent).toContain('With evidence')
  expect(ui.find('details').textContent).toContain('Not in your brand statement')
  await expectAccessible()
})

it('puts what speaks against first where the verdict rests on it', async () => {
  const off = { ...fit, verdict: 'off-path' as const }
  const ui = await mount(<FitView fit={off} requirements={[]} brandIsEmpty={false} writeBrand="write" />)
  expect(ui.find('h2').textContent).toContain('Against')
})

it('shows the way to a brand statement that is too short to tell by, and to no other', async () => {
  const view = (verdict: Fit['verdict'], brandIsThin: boolean) =>
    mount(
      <FitView
        fit={{ ...fit, verdict }}
        requirements={[]}
        brandIsEmpty={false}
        brandIsThin={brandIsThin}
        writeBrand={<button type="button">Write</button>}
      />,
    )
  expect((await view('not-enough', true)).button('Write')).toBeTruthy()
  expect((await view('not-enough', false)).all('button')).toEqual([])
  expect((await view('strong', true)).all('button')).toEqual([])
})

it('says what a brand statement would add, and judges nothing without one', async () => {
  const ui = await mount(
    <FitView
      fit={fit}
      requirements={requirements}
      brandIsEmpty
      writeBrand={<button type="button">Write</button>}
    />,
  )
  expect(ui.text()).toContain('No brand statement to judge by yet')
  expect(ui.text()).not.toContain('You asked for remote')
  expect(ui.button('Write')).toBeTruthy()
  await expectAccessible()
})

it('shows the quote alone where the line has changed', async () => {
  const ui = await mount(
    <FitView
      fit={fit}
      requirements={[]}
      lines={['Other', 'words', 'now']}
      brandIsEmpty={false}
      writeBrand=""
    />,
  )
  expect(ui.all('blockquote').map(each => each.textContent)).toEqual([
    'Five years of SQL',
    'three days a week',
  ])
})

it('says a verdict in words', async () => {
  const ui = await mount(<VerdictMark verdict="worth-a-look" counts={fit.counts} />)
  expect(ui.text()).toBe('Worth a look7 of 9 must-haves, 5 with evidence')
})

it('opens every requirement to the sentence that asks it, with what was understood', async () => {
  const [sql] = requirements
  if (!sql) throw new Error('the samples ask for SQL')
  const asked = {
    ...sql,
    kinds: ['experience' as const, 'tool' as const],
    years: 5,
    eitherOr: [['SQL', 'Stata']],
  }
  const ui = await mount(
    <FitView fit={fit} requirements={[asked]} lines={lines} brandIsEmpty writeBrand="write" />,
  )
  const item = ui.all('.ss-asked li')
  expect(item).toHaveLength(1)
  expect(item[0]?.querySelector('summary')?.textContent).toContain('Five years of SQL')
  expect(item[0]?.querySelector('blockquote')?.textContent).toBe(lines[1])
  expect(item[0]?.querySelector('mark')?.textContent).toBe('Five years of SQL')
  expect(item[0]?.textContent).toContain('experience, a tool; 5 years or more; SQL or Stata')
  await expectAccessible()
})

it('opens every fact to the sentence that states it', async () => {
  const quoted = (line: number, text: string) => {
    const start = (lines[line] ?? '').indexOf(text)
    return { line, start, end: start + text.length, text }
  }
  const facts = {
    ...reading.facts,
    workMode: { value: 'hybrid' as const, quote: quoted(2, 'our office') },
    daysOnSite: { value: { min: 3, max: 3 }, quote: quoted(2, 'three days a week') },
    yearsMin: { value: 5, quote: quoted(1, 'Five years') },
    languages: [
      {
        value: 'German',
        quote: quoted(1, 'Five years'),
        level: {
          value: 'fluent' as const,
          quote: { ...quoted(1, 'Five years'), text: 'verhandlungssicher' },
        },
      },
      {
        value: 'Dutch',
        quote: quoted(1, 'Five years'),
        level: { value: 'C1' as const, quote: { ...quoted(1, 'Five years'), text: 'C1' } },
      },
    ],
    deadline: { value: { said: '12/6/26', date: '2026-06-12' }, quote: quoted(0, 'Product') },
  }
  const ui = await mount(
    <FitView fit={fit} requirements={[]} facts={facts} lines={lines} brandIsEmpty writeBrand="write" />,
  )
  const rows = ui.all('.ss-facts li')
  expect(rows.map(row => row.querySelector('summary')?.textContent)).toEqual([
    'Place Hybrid',
    'On site 3 days a week',
    'Experience 5 years or more',
    'Language German, fluent (“verhandlungssicher”)',
    'Language Dutch, C1',
    'Last day to apply 12 June 2026',
  ])
  expect(rows.map(row => row.querySelector('mark')?.textContent)).toEqual([
    'our office',
    'three days a week',
    'Five years',
    'Five years',
    'Five years',
    'Product',
  ])
  await expectAccessible()
})

it('shows no list of facts where none is stated, nor fails on a reading that knew fewer', async () => {
  const { hoursPerWeek: _, level: __, ...fewer } = reading.facts
  const ui = await mount(
    <FitView
      fit={fit}
      requirements={[]}
      facts={fewer as typeof reading.facts}
      lines={lines}
      brandIsEmpty
      writeBrand="write"
    />,
  )
  expect(ui.text()).not.toContain('What they state')
})

it('folds what the advert leaves unsaid into one line', async () => {
  const unsaid = ['a pension plan', 'remote'].map(own => ({
    id: `must:${own}`,
    kind: 'must' as const,
    side: 'open' as const,
    text: verbatim(`You asked for “${own}”: the advert does not say.`),
    quote: null,
    own,
    isUnsaid: true as const,
  }))
  const ui = await mount(
    <FitView
      fit={{ ...fit, reasons: [...fit.reasons, ...unsaid] }}
      requirements={[]}
      lines={lines}
      brandIsEmpty={false}
      writeBrand="write"
    />,
  )
  expect(ui.all('h2').map(each => each.textContent.trim())).toContain('Open 1')
  expect(ui.button(/says nothing about 2 of your conditions/)).toBeTruthy()
})
