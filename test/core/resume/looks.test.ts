import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { documentLines } from '../../../src/core/resume/layout/document-lines'
import type { Fragment } from '../../../src/core/resume/layout/fragment'
import { textLines } from '../../../src/core/resume/plain-lines'

const fromText = (text: string) => assemble([textLines(text)]).resume
const at = (text: string, x: number, y: number, size = 10, bold = false): Fragment => ({
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
const jobs = ({ work }: ReturnType<typeof fromText>) =>
  work?.map(one => [one.position, one.name, one.startDate, one.endDate, one.highlights?.length])

describe('entries of a text', () => {
  it('keep an employer’s town between employer and title out of both', () => {
    const text = `Vera Holm

EXPERIENCE
Skerry Boats, Visby, Boatbuilder
May 2019 - Present
- Planked three hulls

Mole & Pier, Kappeln, Apprentice
Aug 2015 - Apr 2019
- Swept the shed`
    expect(jobs(fromText(text))).toEqual([
      ['Boatbuilder', 'Skerry Boats', '2019-05', undefined, 1],
      ['Apprentice', 'Mole & Pier', '2015-08', '2019-04', 1],
    ])
  })

  it('leave out time away from work, forms’ asides and house numbers', () => {
    const text = `Vera Holm

WORK EXPERIENCE:
Tidewater Board
12 Quay Lane, Camden, ME 04843
03/2018 - Present
Hours per week: 40
Harbour Inspector
Duties:
- Checked moorings
Supervisor: A. Person (207-555-0101)

Parental leave
04/2017 - 02/2018

Mole Authority
9 Pier Road, Bath, ME 04530
06/2012 - 03/2017
Hours per week: 38
Clerk
Duties:
- Filed permits
- Answered the radio`
    expect(jobs(fromText(text))).toEqual([
      ['Harbour Inspector', 'Tidewater Board', '2018-03', undefined, 1],
      ['Clerk', 'Mole Authority', '2012-06', '2017-03', 2],
    ])
  })

  it('are found below a profile where no heading opens them', () => {
    const text = `Vera Holm
vera@post.example

PROFILE
Boatbuilder who also keeps the books.

Boatbuilder, Skerry Boats Ltd (May 2019 - Present)
- Planked three hulls

Apprentice, Mole Works Ltd (2015 - 2019)
- Swept the shed

EDUCATION
Certificate in Boatbuilding, Isle College, 2015`
    const resume = fromText(text)
    expect(jobs(resume)).toEqual([
      ['Boatbuilder', 'Skerry Boats Ltd', '2019-05', undefined, 1],
      ['Apprentice', 'Mole Works Ltd', '2015', '2019', 1],
    ])
    expect(resume.basics?.summary).toBe('Boatbuilder who also keeps the books.')
  })

  it('stand under headings between rules of dashes and in further languages', () => {
    const text = `Vera Holm

---- EMPLOYMENT ----
Boatbuilder, Skerry Boats Ltd, 2019 - 2022

==== TANULMÁNYOK ====
Certificate in Boatbuilding, Isle College, 2015`
    const resume = fromText(text)
    expect(resume.work).toHaveLength(1)
    expect(resume.education).toMatchObject([{ institution: 'Isle College', endDate: '2015' }])
  })
})

describe('entries of a page', () => {
  it('begin at the employer’s look after another employer’s several roles', () => {
    const lines: [string, number, boolean?][] = [
      ['Halyard Group', 12, true],
      ['Fleet Manager', 11],
      ['January 2021 - Present', 10],
      ['Dispatcher', 11],
      ['March 2018 - December 2020', 10],
      ['Lock Ferries', 12, true],
      ['Deckhand', 11],
      ['May 2014 - February 2018', 10],
    ]
    const resume = fromPage([
      at('Vera Holm', 40, 60, 20, true),
      at('EXPERIENCE', 40, 100, 14, true),
      ...lines.map(([text, size, bold], index) => at(text, 40, 125 + index * 16, size, bold)),
    ])
    expect(jobs(resume)).toEqual([
      ['Fleet Manager', 'Halyard Group', '2021-01', undefined, 0],
      ['Dispatcher', 'Halyard Group', '2018-03', '2020-12', 0],
      ['Deckhand', 'Lock Ferries', '2014-05', '2018-02', 0],
    ])
  })

  it('keep degree, subject and school together where each degree is set larger', () => {
    const resume = fromPage([
      at('Vera Holm', 40, 60, 20, true),
      at('EDUCATION', 40, 100, 16, true),
      at('MASTER OF ARTS', 40, 125, 13),
      at('Major in Navigation, University of Skerry', 40, 141),
      at('BACHELOR OF SCIENCE', 40, 165, 13),
      at('Major in Tides, Mole University', 40, 181),
    ])
    expect(resume.education?.map(one => one.institution)).toEqual(['University of Skerry', 'Mole University'])
  })

  it('are told apart where no word says which is the title', () => {
    const resume = fromPage([
      at('Vera Holm', 40, 60, 20, true),
      at('EXPERIENCE', 40, 100, 14, true),
      ...[0, 1].flatMap(entry => [
        at(['TANSY & RUE', 'OLD QUORN'][entry] ?? '', 40, 125 + entry * 60, 10, true),
        at('Leeds', 520, 125 + entry * 60, 10, true),
        at(['Front of House', 'Yard'][entry] ?? '', 40, 140 + entry * 60, 10, true),
        at(['May 2019 – Present', '2015 – 2019'][entry] ?? '', 460, 140 + entry * 60),
        at('• Kept it running', 44, 155 + entry * 60),
      ]),
    ])
    expect(jobs(resume)).toEqual([
      ['Front of House', 'TANSY & RUE', '2019-05', undefined, 1],
      ['Yard', 'OLD QUORN', '2015', '2019', 1],
    ])
  })

  it('give each degree below one school that school', () => {
    const resume = fromPage([
      at('Vera Holm', 40, 60, 20, true),
      at('EDUCATION', 40, 100, 16, true),
      at('University of Skerry', 40, 125),
      at('• PhD in Tides', 46, 140),
      at('2012 – 2016', 480, 140),
      at('• MSc in Tides', 46, 155),
      at('2010 – 2012', 480, 155),
    ])
    expect(resume.education?.map(one => [one.institution, one.endDate])).toEqual([
      ['University of Skerry', '2016'],
      ['University of Skerry', '2012'],
    ])
  })

  it('read names of sections in a rail though nothing sets them off', () => {
    const resume = fromPage([
      at('Vera Holm', 40, 60, 20, true),
      at('Experience', 40, 100),
      at('Boatbuilder, Skerry Boats Ltd', 140, 100),
      at('2019 – 2022', 480, 100),
      at('• Planked three hulls', 140, 114),
      at('Education', 40, 150),
      at('Certificate in Boatbuilding, Isle College', 140, 150),
      at('2015', 480, 150),
    ])
    expect(jobs(resume)).toEqual([['Boatbuilder', 'Skerry Boats Ltd', '2019', '2022', 1]])
    expect(resume.education).toMatchObject([{ institution: 'Isle College' }])
  })

  it('take icons before dates and places for no list, and letters apart for words', () => {
    const resume = fromPage([
      at('Vera Holm', 40, 60, 20, true),
      at('v e r a @ p o s t . e x a m p l e', 40, 80),
      at('EXPERIENCE', 40, 110, 14, true),
      at('Boatbuilder', 40, 135, 11, true),
      at('Skerry Boats Ltd', 40, 150),
      at('•', 40, 165),
      at('0 5 / 2 0 1 9 – 0 3 / 2 0 2 2', 52, 165),
      at('•', 260, 165),
      at('Oslo, Norway', 272, 165),
      at('• Planked three hulls', 40, 180),
    ])
    expect(resume.basics?.email).toBe('vera@post.example')
    expect(jobs(resume)).toEqual([['Boatbuilder', 'Skerry Boats Ltd', '2019-05', '2022-03', 1]])
  })

  it.each([
    ['Vera Holm, MSN, APRN, FNP-C', 'Vera Holm'],
    ['VERA HOLM, R.N.', 'VERA HOLM'],
    ['HOLM, Vera', 'HOLM, Vera'],
  ])('begin below a person: %s', (written, name) => {
    const resume = fromPage([
      at(written, 40, 60, 20, true),
      at('EXPERIENCE', 40, 100, 14, true),
      at('Nurse, Skerry Hospital, 2019 – 2022', 40, 125),
    ])
    expect(resume.basics?.name).toBe(name)
  })

  it('put accents that a font sets apart on their letters', () => {
    const line = documentLines([
      { width: 600, height: 800, fragments: [at('Arquitecta t ́ecnica', 40, 60)], dots: [] },
    ]).streams[0]?.[0]
    expect(line?.text).toBe('Arquitecta técnica')
  })
})
