import { describe, expect, it } from 'vitest'
import { type BriefGiven, makeBrief } from '../../../src/core/brief/brief'
import { briefMarkdown, type Worded } from '../../../src/core/brief/markdown'
import { type ExampleOptions, example, line, must } from '../../../src/core/checklist/example'
import { bare, wardNurse } from '../../../src/core/checklist/samples'
import { verbatim } from '../../../src/core/kernel/message'
import { shortened } from '../../../src/core/kernel/shortened'
import { say } from '../../../src/words/say'
import { said } from '../../words/said'

const evidence = [
  {
    id: 'e1',
    situation: 'Dressings were changed too late',
    action: 'Taught wound care to six new nurses',
    result: 'Every dressing was changed on its day',
    number: '40 % fewer infections',
    skills: ['wound care'],
    confirmedBy: 'Dana Roth',
  },
  { id: 'e2', action: 'Nursed on a surgical ward for five years', skills: ['surgical nursing'] },
]
const given = (options: ExampleOptions, more: Partial<BriefGiven> = {}): BriefGiven => {
  const { history, resume: _resume, today: _today, ...situation } = example(options)
  return {
    given: { ...situation, history },
    title: options.title ?? '',
    url: 'https://northmoor.example/jobs/7',
    signals: [],
    next: null,
    ...more,
  }
}
const nurse = given({ ...wardNurse, evidence, fields: { contact: 'Ida Brandt' } })
const worded: Worded = {
  say,
  where: 'Northmoor Hospital · Leeds',
  counts: null,
  facts: [],
  dates: [],
  next: null,
}

describe('the brief of an opportunity', () => {
  const brief = makeBrief(nurse)

  it('quotes what they ask and says how the user stands to each', () => {
    const asked = wardNurse.lines.map(each => each.text)
    for (const { quote } of brief.musts) expect(asked).toContain(quote)
    expect(brief.musts.find(({ quote }) => quote === 'Sound knowledge of wound care')).toMatchObject({
      state: 'evidence',
      own: 'Taught wound care to six new nurses',
    })
    expect(brief.musts.some(({ state }) => state !== 'evidence')).toBe(true)
    expect(brief.nice).toEqual(['Experience with electronic patient records'])
  })

  it('brings the accomplishments that answer it, whole and in the user’s words', () => {
    const { id: _id, ...whole } = evidence[0] ?? { id: '' }
    expect(brief.stories.map(({ answers }) => answers)).toEqual([
      'Two years of experience in surgical nursing',
      'Sound knowledge of wound care',
    ])
    expect(brief.stories[1]?.evidence).toEqual({ ...whole, date: '2026-03-02' })
  })

  it('names the last day that the checklist goes by', () => {
    const dated = {
      ...wardNurse,
      fields: { validThrough: '2026-05-31' },
      facts: fact => ({ deadline: fact({ said: '12 May', date: '2026-05-12' }, 'Wound care') }),
    } satisfies ExampleOptions
    expect(makeBrief(given(dated)).openUntil).toBe('2026-05-12')
    expect(makeBrief(given({ ...dated, corrected: { validThrough: '2026-06-30' } })).openUntil).toBe(
      '2026-06-30',
    )
    expect(makeBrief(given({ ...dated, facts: () => ({}) })).openUntil).toBe('2026-05-31')
  })

  it('asks what the advert leaves unsaid, and only that', () => {
    expect(brief.questions.map(({ ask }) => say(ask))).toContain(
      'Ask for the pay range before the second conversation',
    )
    const pay = { min: 14, max: null, currency: 'EUR', period: 'hour' as const }
    const paid = makeBrief(given({ ...wardNurse, fields: { baseSalary: pay } }))
    expect(paid.questions.map(({ ask }) => say(ask)).join()).not.toContain('pay range')
  })

  it('names the people: who is named in the advert, and who can confirm', () => {
    expect(said(brief.people)).toEqual([
      'Address it to Ida Brandt, and see whether you share a contact',
      'Dana Roth can confirm what you bring',
    ])
  })

  it('says what comes next, and leaves out what is no address of a page', () => {
    const next = { text: 'Write to Ida', due: '2026-12-01', remind: true, remindedAt: null }
    expect(makeBrief({ ...nurse, next, url: 'hand:1' })).toMatchObject({
      next: { text: 'Write to Ida', due: '2026-12-01' },
      url: null,
    })
  })

  it('says the verdict once', () => {
    const unsure = makeBrief(given(bare))
    expect(unsure.verdict).toBe('not-enough')
    expect(say(unsure.because)).not.toMatch(/^Not enough/)
    expect(say(unsure.because)).toMatch(/^\p{Lu}/u)
  })

  it('names strong observations alone', () => {
    const signal = (weight: 'strong' | 'weak', text: string) => ({
      id: text,
      weight,
      text: verbatim(text),
      quote: null,
    })
    const signals = [signal('weak', 'No date.'), signal('strong', 'They ask for a fee.')]
    expect(makeBrief({ ...nurse, signals }).signals).toEqual([verbatim('They ask for a fee.')])
  })

  it('keeps to one page however much the advert asks', () => {
    const lines = Array.from({ length: 40 }, (_, i) =>
      must(`Command of method number ${i} ${'and its many uses '.repeat(20)}`, { skills: [`method ${i}`] }),
    )
    const long = makeBrief(given({ title: 'Expert', company: 'Harrow Mill', lines }))
    expect(long.musts).toHaveLength(8)
    expect(long.moreMusts).toBe(32)
    for (const { quote } of long.musts) expect(quote.length).toBeLessThan(160)
  })

  it('of an advert that says nothing, invents nothing', () => {
    const empty = makeBrief(given({ ...bare, lines: [line('role', 'A porter.')] }))
    expect(empty).toMatchObject({ musts: [], nice: [], stories: [], people: [], signals: [] })
  })
})

describe('the brief as Markdown', () => {
  it('has every part under its heading, with the parts of a story', () => {
    const text = briefMarkdown(makeBrief(nurse), {
      ...worded,
      counts: '2 of 5 must-haves',
      facts: [{ label: 'Hours', words: '36 a week' }],
      dates: ['Posted 2 Nov'],
      next: 'Write to Ida, tomorrow',
    })
    const headings = text.split('\n').filter(each => each.startsWith('#'))
    expect(headings).toEqual([
      '# Staff Nurse, Surgical Ward',
      '## How it fits your brand',
      '## What they state',
      '## What they ask',
      '## Evidence to bring',
      '## Questions to ask them',
      '## People',
      '## Next',
    ])
    expect(text).toContain(
      '- “Sound knowledge of wound care” — you can prove it: Taught wound care to six new nurses',
    )
    expect(text).toContain('   - Result: Every dressing was changed on its day')
    expect(text).toContain('- Hours: 36 a week')
    expect(text).toContain('<https://northmoor.example/jobs/7>')
    expect(text).toContain('Write to Ida, tomorrow')
  })

  it('takes words of a page for words, never for markup', () => {
    const hostile = { ...bare, title: '# \\\\ [x](javascript:alert(1)) <img src=x>\n## More' }
    const [first, ...rest] = briefMarkdown(makeBrief(given(hostile)), worded).split('\n')
    expect(first).toBe('# \\# \\\\\\\\ \\[x\\](javascript:alert(1)) \\<img src=x\\> \\#\\# More')
    expect(rest.join('\n')).not.toContain('## More')
  })
})

it('cuts a quote at a word', () => {
  expect(shortened('Sound knowledge of wound care', 20)).toBe('Sound knowledge of …')
  expect(shortened('Short', 20)).toBe('Short')
})
