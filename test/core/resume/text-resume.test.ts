import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { markdownLines } from '../../../src/core/resume/markdown-lines'
import { textLines } from '../../../src/core/resume/plain-lines'

const fromText = (text: string) => assemble([textLines(text)]).resume

describe('plain text', () => {
  const resume = fromText(`Ilse Brandt
Logistics Planner
Bremen, Germany | +49 421 555 0123 | ilse.brandt@post.example | linkedin.com/in/ilsebrandt

SUMMARY
Planner with nine years in ports and warehouses.

EXPERIENCE

Hafenkontor GmbH                                 Mar 2020 - Present
Senior Planner
- Planned 90 sailings a month for three
  terminals
- Cut demurrage by a fifth

Weserlager                                       2015 - 2020
Planner
- Kept stock of 4,000 pallets

EDUCATION
BSc Logistics, University of Weserstadt, 2011 - 2015

SKILLS
Tools: SAP, Excel
German customs
`)

  it('has the person and how to reach them', () => {
    expect(resume.basics).toMatchObject({
      name: 'Ilse Brandt',
      label: 'Logistics Planner',
      email: 'ilse.brandt@post.example',
      phone: '+49 421 555 0123',
      location: { city: 'Bremen, Germany' },
      profiles: [{ network: 'LinkedIn', username: 'ilsebrandt' }],
      summary: 'Planner with nine years in ports and warehouses.',
    })
  })

  it('has positions with dates and items, wrapped lines joined', () => {
    expect(resume.work).toMatchObject([
      {
        name: 'Hafenkontor GmbH',
        position: 'Senior Planner',
        startDate: '2020-03',
        highlights: ['Planned 90 sailings a month for three terminals', 'Cut demurrage by a fifth'],
      },
      { name: 'Weserlager', position: 'Planner', startDate: '2015', endDate: '2020' },
    ])
    expect(resume.work?.[0]).not.toHaveProperty('endDate')
  })

  it('has school and skills', () => {
    expect(resume.education).toMatchObject([
      {
        institution: 'University of Weserstadt',
        studyType: 'BSc',
        area: 'Logistics',
        startDate: '2011',
        endDate: '2015',
      },
    ])
    expect(resume.skills).toEqual([{ name: 'Tools', keywords: ['SAP', 'Excel'] }, { name: 'German customs' }])
  })
})

it('tells title from employer in either order', () => {
  const lines = (first: string, second: string) =>
    fromText(`A Person\n\nEXPERIENCE\n${first}\n${second}\n2019 - 2021\n- Did things\n\nEDUCATION\nX`)
      .work?.[0]
  const expected = { name: 'Quillworks Ltd', position: 'Data Analyst' }
  expect(lines('Data Analyst', 'Quillworks Ltd')).toMatchObject(expected)
  expect(lines('Quillworks Ltd', 'Data Analyst')).toMatchObject(expected)
  expect(lines('Data Analyst at Quillworks Ltd', 'Leeds, UK')).toMatchObject(expected)
  expect(lines('Quillworks Ltd — Data Analyst', 'Remote')).toMatchObject(expected)
})

it('gives roles under one employer that employer', () => {
  const { work } = fromText(`A Person

EXPERIENCE
Quillworks Ltd
Lead Analyst   Jan 2021 - Present
- Led
Analyst   Jan 2019 - Dec 2020
- Analysed

EDUCATION
X`)
  expect(work).toMatchObject([
    { name: 'Quillworks Ltd', position: 'Lead Analyst', startDate: '2021-01' },
    { name: 'Quillworks Ltd', position: 'Analyst', startDate: '2019-01', endDate: '2020-12' },
  ])
})

it('takes no year inside a sentence for an entry', () => {
  const { work } = fromText(`A Person

EXPERIENCE
Quillworks Ltd, Analyst, 2019 - 2021
Wrote the forecasts for 2016 planning.

EDUCATION
X`)
  expect(work).toHaveLength(1)
  expect(work?.[0]?.summary).toBe('Wrote the forecasts for 2016 planning.')
})

it('does not take a document’s own title for the name', () => {
  expect(
    fromText('Curriculum Vitae\n\nNoor El Amrani\nnoor@post.example\n\nEXPERIENCE\nX').basics?.name,
  ).toBe('Noor El Amrani')
})

describe('Markdown', () => {
  it('reads headings, emphasis, links and lists', () => {
    const { resume } = assemble([
      markdownLines(`# Teodor Vale

[teo@vale.example](mailto:teo@vale.example) · Oslo

## Experience

### Baker

**Brød & Søn** · *2018 – present*

- Baked [rye](https://rye.example "loaf") bread
- Trained two
  apprentices

## Education

**Certificate in Baking**, Fjord College, 2016
`),
    ])
    expect(resume.basics).toMatchObject({ name: 'Teodor Vale', email: 'teo@vale.example' })
    expect(resume.work).toMatchObject([
      {
        name: 'Brød & Søn',
        position: 'Baker',
        startDate: '2018',
        highlights: ['Baked rye bread', 'Trained two apprentices'],
      },
    ])
    expect(resume.education).toMatchObject([{ institution: 'Fjord College', endDate: '2016' }])
  })
})
