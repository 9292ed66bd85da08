import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { markdownLines } from '../../../src/core/resume/markdown-lines'
import { textLines } from '../../../src/core/resume/plain-lines'
import { fieldName, labelled } from '../../../src/core/resume/words/fields'

const fromText = (text: string) => assemble([textLines(text)]).resume

describe('a form', () => {
  it('says itself which is the employer and which the title', () => {
    const { work, education } = fromText(`Ada Quay

WORK EXPERIENCE

Company: Pilot
Position: Harbour
Period: May 2018 – Jul 2021
- Steered ships

Company: Mate
Position: Fog
Period: 2015 – 2018

EDUCATION
Institution: Harbour
Degree: Knots
Year: 2014
`)
    expect(work).toMatchObject([
      { name: 'Pilot', position: 'Harbour', startDate: '2018-05', highlights: ['Steered ships'] },
      { name: 'Mate', position: 'Fog', startDate: '2015', endDate: '2018' },
    ])
    expect(education).toMatchObject([{ institution: 'Harbour', studyType: 'Knots', endDate: '2014' }])
  })

  it('may number its entries, with their lines set in', () => {
    const { work } = fromText(`Ada Quay

WORK HISTORY
1. Pier Ltd
   Title: Pilot
   Dates: 5/2018 - 7/2021
   - Steered ships

2. Dock Ltd
   Title: Mate
   Dates: 1/2015 - 4/2018
   - Rowed
`)
    expect(work).toMatchObject([
      { name: 'Pier Ltd', position: 'Pilot', startDate: '2018-05', highlights: ['Steered ships'] },
      { name: 'Dock Ltd', position: 'Mate', highlights: ['Rowed'] },
    ])
  })

  it('holds the name of the person in a line of its own', () => {
    const { basics } = fromText(`Curriculum Vitae

PERSONAL DETAILS
Name: Ada Quay
Address: 2 Hill Road

EXPERIENCE
X`)
    expect(basics?.name).toBe('Ada Quay')
  })

  it('says other things beside the names, which are none of them', () => {
    const { work } = fromText(`Ada Quay

WORK EXPERIENCE:

Larkspur
Dublin
3/2018 - 7/2021
Hours per week: 40
Harbour Pilot
Duties, Accomplishments and Related Skills:
- Steered ships
`)
    expect(work).toMatchObject([
      { name: 'Larkspur', position: 'Harbour Pilot', highlights: ['Steered ships'] },
    ])
    expect(work?.[0]).not.toHaveProperty('description')
  })

  it('knows labels by their whole text', () => {
    expect(fieldName('Position held')).toBe('title')
    expect(fieldName('Position held by many')).toBeNull()
    expect(labelled('Company: Pier Ltd')).toEqual({ field: 'employer', value: 'Pier Ltd' })
    expect(labelled('Results: Pier Ltd')).toBeNull()
  })
})

describe('a table', () => {
  const table = (head: string) => `# Ada Quay

## Experience

${head}
|---|---|---|
| 2018 – 2021 | Harbour | Pilot |
| 2015 – 2018 | Fog | Mate |
`

  it('takes its names of columns for what its cells are', () => {
    const { work } = assemble([markdownLines(table('| When | Role | Company |'))]).resume
    expect(work).toMatchObject([
      { name: 'Pilot', position: 'Harbour', startDate: '2018', endDate: '2021' },
      { name: 'Mate', position: 'Fog' },
    ])
    expect(work).toHaveLength(2)
  })

  it('may name two things over one column', () => {
    const { work } = assemble([markdownLines(table('| Dates | Role and duties | Employer |'))]).resume
    expect(work?.[0]).toMatchObject({ name: 'Pilot', position: 'Harbour' })
    expect(work).toHaveLength(2)
  })

  it('is read by its words where its columns have no names', () => {
    const { work } = assemble([markdownLines(table('| 2021 – now | Night | Boatswain |'))]).resume
    expect(work?.[1]).toMatchObject({ name: 'Harbour', position: 'Pilot' })
  })
})
