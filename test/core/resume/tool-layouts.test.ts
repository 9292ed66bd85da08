import { expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import { textLines } from '../../../src/core/resume/plain-lines'

const fromText = (text: string) => assemble([textLines(text)]).resume

it('takes ranks with their years and duties for positions, and a line about conscription for none', () => {
  const service = (lines: string) =>
    fromText(`Rosa Quill

MILITARY SERVICE
${lines}

EMPLOYMENT
Freight Ltd
Dock Supervisor   10/2020 – Present
- Schedules doors
`)
  const ranks = service(`Royal Navy, Plymouth
Petty Officer, Store Supervisor   06/2014 – 09/2020
- Led nine people`)
  expect(ranks.work).toMatchObject([
    { name: 'Royal Navy', startDate: '2014-06', highlights: ['Led nine people'] },
    { name: 'Freight Ltd' },
  ])
  expect(service('Basic service as a driver, 2014 – 2015').work).toHaveLength(1)
})

it('takes years at a school under “Training” for education, where there is no other', () => {
  const training = (more: string) =>
    fromText(`Rosa Quill

EMPLOYMENT
Electrician, Ashdown Ltd   2014 – 2019
- Rewired houses

TRAINING
Level 3 Installation   2010 – 2013
Borough Technical College
${more}`)
  expect(training('').education).toMatchObject([
    { institution: 'Borough Technical College', startDate: '2010' },
  ])
  const beside = training('\nEDUCATION\nBSc Physics, University of Hull, 2014 – 2017\n')
  expect(beside.education).toMatchObject([{ institution: 'University of Hull' }])
})

it('takes a town and its country in brackets for the place, where title and employer stand before them', () => {
  const work = (...heads: string[]) =>
    fromText(`Rosa Quill\n\nEMPLOYMENT HISTORY\n${heads.map(head => `${head}\n- Ran the yard`).join('\n')}\n`)
      .work
  expect(
    work(
      '2018-03 to 2024-11: Stable Assistant, Hillside Farms (Tautra, Norway)',
      '2014-06 to 2018-02: Shop Assistant, Copper Fruit (Odda, Norway)',
    ),
  ).toMatchObject([
    { position: 'Stable Assistant', name: 'Hillside Farms', location: 'Tautra, Norway' },
    { position: 'Shop Assistant', name: 'Copper Fruit', location: 'Odda, Norway' },
  ])
  expect(work('2014-06 to 2018-02: Farm Manager (Copper Farm, Norway)')).toMatchObject([
    { position: 'Farm Manager', name: 'Copper Farm', location: 'Norway' },
  ])
})

it('ends a role without duties at its place: the next employer stands below', () => {
  const { work } = fromText(`Rosa Quill

Experience

Carrick School
9 years 4 months
Deputy Head
August 2022 - Present (4 years 4 months)
Sligo, Ireland
Run the timetable for fourteen classes of a small school by the sea.
Teacher
August 2017 - July 2022 (5 years)
Sligo, Ireland
Hill Academy
Teacher
September 2011 - July 2017 (5 years 11 months)
Galway, Ireland
Taught the third and the fourth class, led the choir and looked after the boats of the school on the lake.
`)
  expect(work?.map(one => [one.position, one.name])).toEqual([
    ['Deputy Head', 'Carrick School'],
    ['Teacher', 'Carrick School'],
    ['Teacher', 'Hill Academy'],
  ])
})

it('joins what a narrow column broke: a bracket, the address of a profile', () => {
  const { basics, languages } = fromText(`Rosa Quill
rosa@quill.example
www.linkedin.com/in/rosa-
quill-0147
(LinkedIn)

Languages
Irish (Native or
Bilingual)
Breton (Limited Working)
`)
  expect(basics?.profiles).toMatchObject([{ username: 'rosa-quill-0147' }])
  expect(languages).toEqual([
    { language: 'Irish', fluency: 'Native or Bilingual' },
    { language: 'Breton', fluency: 'Limited Working' },
  ])
})

it('takes an employer’s whole time over its roles for no position', () => {
  const { work } = fromText(`Rosa Quill

EXPERIENCE
Green Dairy Ltd, Leeds, UK   2016 – Present
Plant Supervisor (2019 – Present)
- Leads two shifts
Line Operator (2016 – 2019)
- Ran the filler
Hill Feeds Ltd, York, UK   2012 – 2016
Driver
- Delivered feed
`)
  expect(work?.map(one => [one.position, one.name, one.location, one.startDate])).toEqual([
    ['Plant Supervisor', 'Green Dairy Ltd', 'Leeds, UK', '2019'],
    ['Line Operator', 'Green Dairy Ltd', 'Leeds, UK', '2016'],
    ['Driver', 'Hill Feeds Ltd', 'York, UK', '2012'],
  ])
})

it('knows a training centre for a school, and a trade’s qualification for a degree', () => {
  const { education } = fromText(`Rosa Quill

ISTRUZIONE
Qualifica di sarta
Centro Formazione Laguna
2012 – 2015
`)
  expect(education).toMatchObject([
    { institution: 'Centro Formazione Laguna', startDate: '2012', endDate: '2015' },
  ])
})
