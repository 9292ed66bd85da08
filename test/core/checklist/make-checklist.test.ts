import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExampleOptions, example, line, must, nice } from '../../../src/core/checklist/example'
import { phases } from '../../../src/core/checklist/item'
import { checklistFor, makeChecklist } from '../../../src/core/checklist/make-checklist'
import { rule as mustShown } from '../../../src/core/checklist/rules/must-shown'
import { rule } from '../../../src/core/checklist/rules/off-path'
import { ledgerAccountant, wardNurse } from '../../../src/core/checklist/samples'
import { say } from '../../../src/words/say'
import { said } from '../../words/said'

const careNurse = {
  title: 'Registered Nurse',
  company: 'Willow Lane Care Home',
  lines: [
    line('role', 'Our care home looks for a registered nurse for the residents on the garden floor.'),
    line('duties', 'Hand out medicines and keep the records of our forty residents up to date.'),
    must('Licence to practise as a registered nurse', { kinds: ['certification'] }),
    must('Experience with people who live with dementia', {
      kinds: ['experience', 'skill'],
      skills: ['dementia'],
    }),
    must('Safe handling of medicines', { skills: ['handling of medicines'] }),
    must('Wound care', { skills: ['Wound care'] }),
    must('Patience and humour', { kinds: ['trait'], traits: ['Patience'] }),
    must('Early and late shifts', { kinds: ['schedule'] }),
    nice('Palliative care course', { skills: ['Palliative care'] }),
  ],
} satisfies ExampleOptions

const nurse = {
  brand: {
    statement: 'I keep wards calm.',
    targetRoles: ['Registered nurse'],
    skills: ['wound care', 'dementia', 'surgical nursing'],
  },
  evidence: [
    {
      id: 'e1',
      action: 'Taught wound care to six new nurses',
      skills: ['wound care'],
      number: '30 % fewer infections',
    },
  ],
}
const offPath = (options: ExampleOptions) => {
  const made = example(options)
  return {
    ...made,
    fit: {
      ...made.fit,
      verdict: 'off-path' as const,
      coverage: made.fit.coverage.map(each => ({ ...each, state: 'missing' as const })),
    },
  }
}
const listFor = (options: ExampleOptions) => checklistFor(example(options))
const tailor = (options: ExampleOptions) => listFor(options).filter(item => item.phase === 'tailor')

describe('the checklist', () => {
  it('is this advert’s own: two of the same role share less than half of their Tailor items', () => {
    const one = tailor({ ...wardNurse, ...nurse })
    const other = tailor({ ...careNurse, ...nurse })
    expect(Math.min(one.length, other.length)).toBeGreaterThanOrEqual(3)
    const words = (items: typeof one) => items.map(item => `${item.id} ${say(item.text)}`)
    const shared = words(one).filter(item => words(other).includes(item))
    expect(shared.length * 2).toBeLessThan(Math.min(one.length, other.length))
  })

  it('gives something to do for this advert with an empty brand statement', () => {
    const items = tailor(ledgerAccountant)
    expect(items.map(item => item.rule)).toEqual(expect.arrayContaining(['title-line', 'must-answered']))
  })

  it('stands in the order of time', () => {
    const order = listFor({ ...wardNurse, ...nurse }).map(item => phases.indexOf(item.phase))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('stays a list that can be worked through, however much is asked', () => {
    const asked = Array.from({ length: 40 }, (_, i) =>
      must(`Deep knowledge of Method ${i} and Tool ${i}`, {
        skills: [`Method ${i}`],
        tools: [`Tool ${i}`],
        years: 2,
      }),
    )
    const many = Array.from({ length: 20 }, (_, i) => nice(`Craft ${i}`, { skills: [`Craft ${i}`] }))
    const skills = Array.from({ length: 20 }, (_, i) => `Method ${i}`)
    for (const brand of [
      {},
      { skills },
      { skills: ['bell casting'] },
      { learning: skills, skills: ['bell casting'] },
    ]) {
      const items = listFor({
        ...wardNurse,
        lines: [...wardNurse.lines, ...asked, ...many],
        brand: { ...nurse.brand, ...brand },
      })
      expect(items.length).toBeLessThanOrEqual(10)
      expect(items.length).toBeGreaterThan(4)
    }
  })

  it('groups what is more than one can read, and names it', () => {
    const asked = Array.from({ length: 12 }, (_, i) =>
      must(`Knowledge of Craft ${i}`, { skills: [`Craft ${i}`] }),
    )
    const items = tailor({ ...wardNurse, lines: asked }).filter(item => item.rule === 'must-answered')
    expect(items).toHaveLength(1)
    expect(said(items[0]?.reason)).toContain('12 must-haves')
    expect(said(items[0]?.text)).toMatch(/; and \d+ more$/)
  })

  it('gives off the path a reason, what would change it, and the way out, and no more', () => {
    const items = listFor({ ...wardNurse, ...nurse, brand: { dealbreakers: ['night shifts'] } })
    expect(items.map(item => item.id)).toEqual(['off-path:why', 'off-path:change', 'off-path:not-for-me'])
    expect(said(items[0]?.reason)).toContain('night shifts')
  })

  it('doesn’t ask off the path for what the user said they don’t have', () => {
    const off = { ...wardNurse, brand: { targetRoles: ['Data scientist'], skills: ['Python'] } }
    const lines = [must('Sound knowledge of wound care', { skills: ['wound care'] })]
    const about = (lacks: string[]) =>
      rule
        .make(offPath({ ...off, title: '', lines, brand: { ...off.brand, lacks } }))
        .map(draft => [draft.about, say(draft.text)])
    expect(about([])).toContainEqual(['change', 'Do you have experience with wound care?'])
    expect(about(['wound care']).map(([what]) => what)).toEqual(['why', 'not-for-me'])
  })

  it('lets a question be answered with one press, and only a question', () => {
    const items = listFor({
      ...ledgerAccountant,
      brand: { targetRoles: ['Accountant'], skills: ['budgeting'] },
    })
    const claims = new Map(items.map(item => [item.rule, item.claim]))
    expect(claims.get('must-missing')).toEqual(['Excel', 'SAP'])
    expect(claims.get('title-line')).toBeUndefined()
  })

  it('goes by the user’s own day, which is another one than that of Greenwich for most', () => {
    const {
      history,
      resume: _resume,
      today: _today,
      ...opening
    } = example({
      ...wardNurse,
      ...nurse,
      fields: { validThrough: '2026-03-31' },
    })
    const at = (now: Date) => makeChecklist({ ...opening, history, now: now.toISOString() })
    expect(at(new Date(2026, 2, 31, 0, 5)).length).toBeGreaterThan(4)
    expect(at(new Date(2026, 2, 31, 23, 55)).length).toBeGreaterThan(4)
    expect(at(new Date(2026, 3, 1, 0, 5)).map(item => item.id)).toEqual(['deadline:over'])
  })

  it('believes the user about the last day more than the advert', () => {
    const said = {
      ...wardNurse,
      ...nurse,
      facts: fact => ({ deadline: fact({ said: 'today', date: '2026-03-12' }, 'Wound care') }),
      today: '2026-04-01',
    } satisfies ExampleOptions
    expect(listFor(said).map(item => item.id)).toEqual(['deadline:over'])
    expect(listFor({ ...said, corrected: { validThrough: '2026-04-30' } }).length).toBeGreaterThan(4)
    expect(listFor({ ...said, today: '2026-03-01' }).length).toBeGreaterThan(4)
    const earlier = { ...said, corrected: { validThrough: '2026-02-28' }, today: '2026-03-01' }
    expect(listFor(earlier).map(item => item.id)).toEqual(['deadline:over'])
  })

  it('gives no advice after the last day, but that', () => {
    const over = { ...wardNurse, ...nurse, fields: { validThrough: '2026-03-31' }, today: '2026-04-01' }
    expect(listFor(over).map(item => item.id)).toEqual(['deadline:over'])
    expect(listFor({ ...over, today: '2026-03-31' }).length).toBeGreaterThan(4)
    expect(listFor({ ...over, status: 'applied' }).map(item => item.rule)).toContain('follow-up')
  })

  it('tells a story once, with its proof, its number and what this version leaves out', () => {
    const items = listFor({
      ...wardNurse,
      ...nurse,
      resume: 'Experience\n- Handed out medicines on two floors',
    })
    const told = items.filter(item =>
      [item.text, ...(item.parts ?? [])].map(say).join(' ').includes('six new nurses'),
    )
    expect(told).toHaveLength(1)
    expect(said(told[0]?.parts)).toEqual([
      'Your proof: “Taught wound care to six new nurses”; this version doesn’t tell it yet',
      'Its number: 30 % fewer infections',
    ])
    expect(told[0]?.verify).toMatchObject({
      by: 'all',
      of: [{ by: 'named' }, { by: 'told' }, { by: 'number' }],
    })
  })

  it('asks all that is left open in one item', () => {
    const items = listFor({
      ...wardNurse,
      ...nurse,
      brand: { ...nurse.brand, mustHaves: ['a bicycle allowance'] },
    })
    const asking = items.filter(item => item.rule === 'ask')
    expect(asking).toHaveLength(1)
    expect(said(asking[0]?.text)).toBe('Ask about “a bicycle allowance”, the pay range and the team')
    expect(asking[0]?.parts).toHaveLength(3)
  })

  it('asks the same but once, whichever rule would ask it', () => {
    const items = checklistFor(example(ledgerAccountant)).filter(item => item.id.endsWith(':excel-and-sap'))
    expect(items.map(item => item.rule)).toEqual(['must-answered'])
    const twice = example({
      ...careNurse,
      lines: [
        must('Five years of rigging', { kinds: ['experience'], skills: ['Rigging'], years: 5 }),
        must('Rigging, for five years or more', { kinds: ['experience'], skills: ['Rigging'], years: 5 }),
      ],
    })
    const texts = checklistFor(twice).map(item => say(item.text))
    expect(new Set(texts).size).toBe(texts.length)
  })
  it('builds nothing on what stands in every advert, nor on lines that are garbled', () => {
    const lines = [
      ...careNurse.lines,
      must('We are an equal opportunity employer', { kinds: ['skill'] }),
      must('Must pass a hair follicle drug test', { kinds: ['physical'] }),
      must('Physical demands: stand, walk and lift up to 20 kg', { kinds: ['physical'] }),
      must('Membership of the trade union is required', { kinds: ['certification'] }),
      must('Ã¼ber 5 Jahre â€” Erfahrung', { kinds: ['experience'] }),
      must('### 12/34 ** -- 0x0', { kinds: ['skill'] }),
    ]
    const said = listFor({ ...careNurse, ...nurse, lines })
      .map(item => `${say(item.text)} ${say(item.reason)} ${item.quote?.text}`)
      .join('\n')
    expect(said).not.toMatch(/equal|follicle|demands|union|Jahre|0x0/)
  })

  it('calls what has no name by its whole line', () => {
    const text = 'Keeps a clear head when eight people want something at once and the phone rings'
    const items = listFor({ ...wardNurse, lines: [must(text)] })
    expect(said(items.find(item => item.rule === 'must-answered')?.text)).toContain(`“${text}”`)
  })

  it('keeps its ids when lines move, when other lines come, and when the brand statement changes elsewhere', () => {
    const ids = (options: ExampleOptions) => new Set(listFor(options).map(item => item.id))
    const before = ids({ ...wardNurse, ...nurse })
    const [first, ...rest] = wardNurse.lines
    const moved = ids({
      ...wardNurse,
      ...nurse,
      lines: [...(first ? [first] : []), line('about', 'Founded in 1911.'), ...rest],
    })
    expect(moved).toEqual(before)
    const rewritten = ids({
      ...wardNurse,
      ...nurse,
      brand: { ...nurse.brand, statement: 'Wards are calm where I work.', values: ['candour'] },
    })
    expect(rewritten).toEqual(before)
  })

  it('loses only the items of a line that goes', () => {
    const before = tailor({ ...careNurse, ...nurse })
    const lines = careNurse.lines.filter(entry => !entry.text.startsWith('Licence'))
    const after = new Set(tailor({ ...careNurse, ...nurse, lines }).map(item => item.id))
    expect(before.filter(item => !after.has(item.id))).toEqual([])
  })

  it('turns from sending to following up once it was sent', () => {
    const rules = (status: 'interested' | 'applied') =>
      listFor({ ...wardNurse, status, history: { appliedOn: status === 'applied' ? '2026-11-13' : null } })
    expect(rules('interested').map(item => item.rule)).not.toContain('follow-up')
    expect(said(rules('applied').find(item => item.rule === 'follow-up')?.text)).toBe(
      'Follow up between Fri 20 November 2026 and Tue 24 November 2026',
    )
  })
})

describe('properties', () => {
  const zones = [
    'about',
    'role',
    'duties',
    'requirements',
    'nice',
    'offer',
    'process',
    'legal',
    'meta',
    'heading',
    'other',
  ] as const
  const text = fc.oneof(
    fc.constantFrom(
      'Wound care',
      'Please apply by 12 March with a cover letter.',
      'SQL, Python or Java',
      'Travel is needed.',
      'Contact: Ida Brandt',
      '',
    ),
    fc.string({ maxLength: 120 }),
  )
  const asked = fc.record({
    text,
    zone: fc.constantFrom(...zones),
    kind: fc.constantFrom('skill', 'tool', 'trait', 'education', 'certification', 'schedule'),
    strength: fc.constantFrom('must', 'nice', null),
  })
  const advert = fc.array(asked, { maxLength: 25 }).map(
    (entries): ExampleOptions => ({
      title: 'Porter',
      lines: entries.map(({ text: words, zone, kind, strength }) =>
        strength === null
          ? line(zone, words)
          : {
              ...(strength === 'must' ? must(words, { kinds: [kind] }) : nice(words, { kinds: [kind] })),
              zone,
            },
      ),
    }),
  )

  it('quotes a line of this very advert in every Tailor item, under ids that are unique and short', () => {
    fc.assert(
      fc.property(advert, options => {
        const situation = example({ ...options, ...nurse })
        const items = checklistFor(situation)
        expect(new Set(items.map(item => item.id)).size).toBe(items.length)
        for (const item of items) {
          expect(item.id.length).toBeLessThanOrEqual(200)
          if (item.phase === 'tailor') expect(item.quote?.text.trim()).toBeTruthy()
          if (item.quote)
            expect(situation.lines[item.quote.line]?.slice(item.quote.start, item.quote.end)).toBe(
              item.quote.text,
            )
        }
        expect(checklistFor(structuredClone(situation))).toEqual(items)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is shown', () => {
  const shown = (options: ExampleOptions) => mustShown.make(example(options)).map(({ about }) => about)
  const careful = must('Sound knowledge of wound care', { skills: ['wound care'] })

  it('is named once, whether they must have it or like to', () => {
    const lines = [careful, nice('More of wound care', { skills: ['wound care'] })]
    expect(shown({ title: 'Nurse', lines, brand: { skills: ['wound care'] } })).toEqual(['wound-care'])
  })

  it('is not told by a story that was told already', () => {
    const lines = [careful, must('Teaching of new staff', { skills: ['Teaching'] })]
    const one = { id: 'e1', action: 'Taught wound care to six', skills: ['wound care', 'Teaching'] }
    const another = { id: 'e2', action: 'Taught the night shift', skills: ['Teaching'] }
    expect(shown({ title: 'Nurse', lines, evidence: [one] })).toEqual(['wound-care'])
    expect(shown({ title: 'Nurse', lines, evidence: [one, another] })).toHaveLength(2)
  })

  it('begins with what has a story', () => {
    const lines = [must('Payroll', { skills: ['Payroll'] }), careful]
    const evidence = [{ id: 'e1', action: 'Dressed wounds for a year', skills: ['wound care'] }]
    expect(shown({ title: 'Nurse', lines, brand: { skills: ['Payroll'] }, evidence })).toEqual([
      'wound-care',
      'payroll',
    ])
  })
})
