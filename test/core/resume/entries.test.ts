import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { documentLines } from '../../../src/core/resume/layout/document-lines'
import type { Fragment } from '../../../src/core/resume/layout/fragment'
import { markdownLines } from '../../../src/core/resume/markdown-lines'
import { textLines } from '../../../src/core/resume/plain-lines'

const at = (text: string, x: number, y: number, bold = false, size = 10): Fragment => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  bold,
  italic: false,
})
const fromPage = (fragments: Fragment[]) =>
  assemble(documentLines([{ width: 600, height: 800, fragments, dots: [] }]).streams).resume
const fromText = (text: string) => assemble([textLines(text)]).resume

describe('entries', () => {
  it('are the items of an outer list where their heads stand in it', () => {
    const { work } = assemble([
      markdownLines(`# Ada Quay

## Employment

- **Pier Ltd**, Pilot (2018 – 2021)
  - Steered
  - Taught
- **Dock Ltd**, Mate (2015 – 2018)
  - Rowed
`),
    ]).resume
    expect(work).toMatchObject([
      { name: 'Pier Ltd', position: 'Pilot', startDate: '2018', highlights: ['Steered', 'Taught'] },
      { name: 'Dock Ltd', startDate: '2015', highlights: ['Rowed'] },
    ])
  })

  it('take a town that no list knows from where other entries have theirs', () => {
    const entry = (y: number, town: string, title: string, employer: string) => [
      at(`${2000 + y} – ${2001 + y}`.slice(0, 11), 40, 100 + y * 10),
      at(title, 200, 100 + y * 10, true),
      at(town, 40, 113 + y * 10),
      at(employer, 200, 114 + y * 10),
      at('• Did what was to be done there', 210, 128 + y * 10),
    ]
    const { work } = fromPage([
      at('Ada Quay', 40, 40, true, 20),
      at('Experience', 40, 80, true, 13),
      ...entry(2, 'Dublin', 'Planner', 'Larkspur'),
      ...entry(9, 'Ballymoot', 'Clerk', 'Tidewater'),
    ])
    expect(work?.map(one => [one.position, one.name, one.location])).toEqual([
      ['Planner', 'Larkspur', 'Dublin'],
      ['Clerk', 'Tidewater', 'Ballymoot'],
    ])
  })

  it('without a date are told by looking like the others', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 13),
      at('Pier Ltd', 40, 100, true),
      at('Pilot, 2018 – 2021', 40, 113),
      at('• Steered ships in all weathers', 40, 126),
      at('Dock Ltd', 40, 150, true),
      at('Mate', 40, 163),
      at('• Rowed across the harbour', 40, 176),
    ])
    expect(work).toMatchObject([
      { name: 'Pier Ltd' },
      { name: 'Dock Ltd', position: 'Mate', highlights: ['Rowed across the harbour'] },
    ])
    expect(work?.[1]).not.toHaveProperty('startDate')
  })

  it('have lists without signs, where lines are set in', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 13),
      at('Pilot, Pier Ltd', 40, 100, true),
      at('2018 – 2021', 460, 100),
      at('Steered ships', 60, 116),
      at('Rowed when there was no wind', 60, 132),
      at('Mate, Dock Ltd', 40, 160, true),
      at('2015 – 2018', 460, 160),
      at(
        'A first position, in which much was learned about ropes, about knots, about fog and about weather',
        60,
        176,
      ),
      at('and about what a crew can bear in a long winter on the northern routes of the company.', 60, 188),
    ])
    expect(work?.[0]?.highlights).toEqual(['Steered ships', 'Rowed when there was no wind'])
    expect(work?.[1]).toMatchObject({ highlights: [], summary: expect.stringContaining('northern routes') })
  })

  it('have dates that stand beside their first item', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 13),
      at('Pier Ltd', 40, 100, true),
      at(', Pilot', 82, 100),
      at('• Steered ships in all weathers', 50, 113),
      at('May 2018 – Jul 2021', 460, 113),
      at('• Taught others to', 50, 126),
      at('3 years 3 months', 460, 126),
    ])
    expect(work).toMatchObject([
      {
        name: 'Pier Ltd',
        position: 'Pilot',
        startDate: '2018-05',
        endDate: '2021-07',
        highlights: ['Steered ships in all weathers', 'Taught others to'],
      },
    ])
  })
})

describe('title and employer', () => {
  it('are told by the order of the other entries where the names do not tell', () => {
    const { work } = fromText(`Ada Quay

EXPERIENCE

Software Developer, Fogbank Ltd
2018 – 2021
- Wrote charts

Night Owl, Larkspur
2015 – 2018
- Kept watch
`)
    expect(work).toMatchObject([
      { name: 'Fogbank Ltd', position: 'Software Developer' },
      { name: 'Larkspur', position: 'Night Owl' },
    ])
  })

  it('are parted at "at", not at a word within the title', () => {
    const { work } = fromText(`Ada Quay

EXPERIENCE

Lecturer in Modern Knots at Larkspur (2018 – 2021)
- Taught
`)
    expect(work).toMatchObject([{ name: 'Larkspur', position: 'Lecturer in Modern Knots' }])
  })

  it('are parted at a colon where the one is a title', () => {
    const { work } = fromText('Ada Quay\n\nEXPERIENCE\nLarkspur: Harbour Pilot, 2018 – 2021\n- Steered\n')
    expect(work).toMatchObject([{ name: 'Larkspur', position: 'Harbour Pilot' }])
  })

  it('take an address for the employer where nothing else is one', () => {
    const head = (second: string) =>
      fromText(`Ada Quay\n\nEXPERIENCE\nPilot | ${second} | 2018 – 2021\n- Steered\n`).work?.[0]
    expect(head('larkspur.example')).toMatchObject({ position: 'Pilot', name: 'larkspur.example' })
    expect(head('Larkspur | larkspur.example')).toMatchObject({ name: 'Larkspur', url: 'larkspur.example' })
  })

  it('do not take a hospital and its country for a town', () => {
    const head = (lines: string) => fromText(`Ada Quay\n\nEXPERIENCE\n${lines}\n2018 – 2021\n- Cared\n`).work
    const right = [{ name: 'Harbour Hospital', position: 'Nurse', location: 'Ireland' }]
    expect(head('Nurse\nHarbour Hospital, Ireland')).toMatchObject(right)
    expect(head('Nurse, Harbour Hospital, Ireland')).toMatchObject(right)
  })

  it('take a name and its town apart where other entries have a name there', () => {
    const { work } = fromText(`Ada Quay

EXPERIENCE
Pilot
Larkspur, Singapore
2018 – 2021
- Steered

Mate
Dock Ltd, Austin, TX
2015 – 2018
- Rowed
`)
    expect(work?.[0]).toMatchObject({ name: 'Larkspur', position: 'Pilot', location: 'Singapore' })
    expect(work?.[1]).toMatchObject({ name: 'Dock Ltd', position: 'Mate', location: 'Austin, TX' })
  })

  it('leave the city to a place that stands behind a hyphen', () => {
    const { work } = fromText(
      'Ada Quay\n\nEXPERIENCE\nPilot\nLarkspur-Dublin, Ireland\n2018 – 2021\n- Steered\n',
    )
    expect(work).toMatchObject([{ name: 'Larkspur', position: 'Pilot', location: 'Dublin, Ireland' }])
  })

  it('stand as one head where it is too long for its line', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 15),
      at('Mate of the Northern Line, Larkspur', 40, 110, true, 14),
      at('Harbour Hospital', 40, 128, true, 14),
      at('2018 – 2021', 40, 150),
      at('• Steered ships', 50, 166),
    ])
    expect(work).toMatchObject([{ name: 'Larkspur Harbour Hospital', position: 'Mate of the Northern Line' }])
  })

  it('do not take a hospital and its city for a place', () => {
    const { work } = fromText(`Ada Quay

EXPERIENCE

Nurse, Harbour Hospital, Dublin
2018 – 2021
- Cared
`)
    expect(work).toMatchObject([{ name: 'Harbour Hospital', position: 'Nurse', location: 'Dublin' }])
  })
})

describe('a year in a sentence', () => {
  it('opens no entry', () => {
    const { work } = fromText(`Ada Quay

EXPERIENCE

Pilot, Pier Ltd
2018 – 2021
Sold to 45 dental practices and reached all of the target in 2020. I like calm places to work in.
`)
    expect(work).toHaveLength(1)
    const alone = fromText(`Ada Quay

EXPERIENCE

Pilot, Pier Ltd
2018 – 2021
Sold to 45 dental practices and won a prize of the town in 2020
`)
    expect(alone.work).toHaveLength(1)
  })
})

describe('headings', () => {
  it('with names of their own are told by their look, and sections by what they hold', () => {
    const { work, education, basics } = fromPage([
      at('Ada Quay', 40, 40, true, 24),
      at('ada@quay.example', 40, 60),
      at('How I spent my days', 40, 90, true, 16),
      at('Pilot, Pier Ltd', 40, 110, true),
      at('2018 – 2021', 40, 124),
      at('• Steered ships in all weathers', 50, 138),
      at('What I sat through', 40, 170, true, 16),
      at('BSc Knots, Harbour College', 40, 190, true),
      at('2014', 40, 204),
    ])
    expect(basics?.name).toBe('Ada Quay')
    expect(work).toMatchObject([{ name: 'Pier Ltd', position: 'Pilot', highlights: [expect.any(String)] }])
    expect(education).toMatchObject([{ institution: 'Harbour College', endDate: '2014' }])
  })

  it('of a kind of their own stand under one for the whole career', () => {
    const { work, education } = fromPage([
      at('Career', 40, 80, true, 15),
      at('Work experience', 40, 100, true, 12),
      at('Pilot, Pier Ltd', 40, 120, true),
      at('2018 – 2021', 40, 134),
      at('Education', 40, 160, true, 12),
      at('BSc Knots, Harbour College', 40, 180, true),
      at('2014', 40, 194),
      at('Skills', 40, 220, true, 15),
      at('Knots', 40, 240),
    ])
    expect(work).toHaveLength(1)
    expect(education).toMatchObject([{ institution: 'Harbour College' }])
  })

  it('stay behind when a column goes on with the section of the one before', () => {
    const left = [
      at('Experience', 40, 80, true, 13),
      at('Pilot, Pier Ltd', 40, 100, true),
      at('2018 – 2021', 40, 113),
    ]
    const right = [at('Mate, Dock Ltd', 320, 80, true), at('2015 – 2018', 320, 93)]
    const streams = [left, right].flatMap(
      fragments => documentLines([{ width: 600, height: 800, fragments, dots: [] }]).streams,
    )
    expect(assemble(streams).resume.work).toMatchObject([{ name: 'Pier Ltd' }, { name: 'Dock Ltd' }])
  })
})

describe('education', () => {
  it('does not take a state for a degree', () => {
    const { education } = fromPage([
      at('Education', 40, 80, true, 13),
      at('Sea School', 40, 100, true),
      at('Boston, MA', 460, 100),
      at('BSc in Knots', 40, 113),
      at('2011 – 2014', 460, 113),
    ])
    expect(education).toMatchObject([{ institution: 'Sea School', studyType: 'BSc', area: 'Knots' }])
    expect(education).toHaveLength(1)
  })

  it('begins anew with a second school, degree or span of time', () => {
    const { education } = fromText(`Ada Quay

EDUCATION
Sea School
MSc in Navigation
Harbour College
BSc in Knots
GPA: 3.7
`)
    expect(education).toMatchObject([
      { institution: 'Sea School', studyType: 'MSc', area: 'Navigation' },
      { institution: 'Harbour College', studyType: 'BSc', area: 'Knots', score: '3.7' },
    ])
  })

  it('takes a single date for the end', () => {
    expect(fromText('Ada Quay\n\nEDUCATION\nBSc Knots, Harbour College, 2015').education).toMatchObject([
      { endDate: '2015' },
    ])
  })
})

describe('the person', () => {
  it('stands before a title on the same line', () => {
    const { basics } = fromText('Ada Quay, Harbour Pilot\nada@quay.example\n\nEXPERIENCE\nX')
    expect(basics).toMatchObject({ name: 'Ada Quay', label: 'Harbour Pilot' })
  })

  it('may take several lines, and letters set apart their gap from the address', () => {
    const over = fromPage([
      at('Ada', 40, 40, true, 24),
      at('Quay-Smith', 40, 66, true, 24),
      at('ada@quay.example', 40, 90),
      at('Skills', 40, 120, true, 13),
      at('Knots', 40, 140),
    ])
    expect(over.basics?.name).toBe('Ada Quay-Smith')
    const apart = fromPage([
      at('A D A Q U AY', 40, 40, false, 24),
      at('ada.quay@post.example', 40, 90),
      at('Skills', 40, 120, true, 13),
      at('Knots', 40, 140),
    ])
    expect(apart.basics?.name).toBe('ADA QUAY')
  })

  it('has an address that a narrow column broke', () => {
    const { basics } = fromText('Ada Quay\n\nCONTACT\nada.quay@harbourpost.ex\nample\n\nEXPERIENCE\nX')
    expect(basics?.email?.startsWith('ada.quay@harbourpost.ex')).toBe(true)
    expect(
      fromText('Ada Quay\n\nCONTACT\nada.quay@harbourpost.e\nxample\n\nEXPERIENCE\nX').basics?.email,
    ).toBe('ada.quay@harbourpost.example')
  })
})

describe('lists without signs that are not set in', () => {
  const entry = (y: number, employer: string, title: string, rest: string[]) => [
    at(employer, 40, y, true, 12),
    at('2018 – 2021', 460, y, true),
    at(title, 40, y + 16, true),
    ...rest.map((text, index) => at(text, 40, y + 34 + index * 14)),
  ]

  it('are told where heads are set off by their look', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 15),
      ...entry(100, 'Larkspur', 'Pilot', [
        'A role in a small crew with a wide remit.',
        'Steered ships in all weathers and taught four others how to do the same in the long',
        'winters of the north',
        'Ran 120 drills in 2019 and 2020',
        'Supervised two trainees',
      ]),
      ...entry(220, 'Fogbank', 'Mate', ['Tied knots of all kinds']),
    ])
    expect(work).toMatchObject([
      {
        summary: 'A role in a small crew with a wide remit.',
        highlights: [
          expect.stringMatching(/^Steered.*north$/),
          'Ran 120 drills in 2019 and 2020',
          'Supervised two trainees',
        ],
      },
      { name: 'Fogbank', position: 'Mate', highlights: ['Tied knots of all kinds'] },
    ])
  })

  it('are no titles that stand plain below the employer', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 15),
      at('Larkspur', 40, 100, true),
      at('2018 – 2021', 460, 100, true),
      at('Night Owl of Winters', 40, 114),
      at('Fogbank', 40, 140, true),
      at('2015 – 2018', 460, 140, true),
      at('Keeper of the Great Light', 40, 154),
    ])
    expect(work).toMatchObject([
      { name: 'Larkspur', position: 'Night Owl of Winters', highlights: [] },
      { name: 'Fogbank', position: 'Keeper of the Great Light', highlights: [] },
    ])
  })
})

describe('a list', () => {
  it('ends where what follows is set larger', () => {
    const { work } = fromPage([
      at('Experience', 40, 80, true, 15),
      at('Pilot', 40, 100, false, 12),
      at('Pier Ltd', 40, 114, true),
      at('2018 – 2021', 40, 128),
      at('• Steered ships through all the weathers of the north', 40, 142),
      at('Mate', 40, 157, false, 12),
      at('Dock Ltd', 40, 171, true),
      at('2015 – 2018', 40, 185),
      at('• Rowed', 40, 199),
    ])
    expect(work?.map(one => one.highlights?.length)).toEqual([1, 1])
    expect(work?.[1]).toMatchObject({ name: 'Dock Ltd', position: 'Mate' })
  })
})

it('a form names the employer below what was done', () => {
  const { work } = fromText(`Ada Quay

EXPERIENCE
Dates: 2018 – 2021
Position held: Pilot
Steered ships in all weathers and taught four others how to do the same.
Employer: Larkspur
`)
  expect(work).toMatchObject([{ name: 'Larkspur', position: 'Pilot' }])
})

describe('brackets behind a title', () => {
  const first = (head: string) => {
    const [work] =
      fromText(`Ada Quay\nada@quay.example\n\nExperience\n\n${head}\n03/2019 – 04/2021\n• Planned the rota`)
        .work ?? []
    return [work?.position, work?.name, work?.location]
  }
  it.each([
    ['Head Chef (Odd Kettle, Leeds)', ['Head Chef', 'Odd Kettle', 'Leeds']],
    [
      'Electrician (Volt & Daughters, Toronto, Canada)',
      ['Electrician', 'Volt & Daughters', 'Toronto, Canada'],
    ],
  ])('hold an employer and its place: %j', (head, read) => {
    expect(first(head)).toEqual(read)
  })
  it.each([
    ['Nurse (Part-time, Leeds), Odd Ward', 'Part-time'],
    ['Software Engineer (Java, Spring), Odd Works', 'Java'],
  ])('hold no employer: %j', (head, word) => {
    expect(first(head)[1]).not.toBe(word)
  })
})
