import { describe, expect, it } from 'vitest'
import { readJson } from '../../../src/core/resume/foreign/read-json'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { writeJsonResume } from '../../../src/core/resume/json-resume'
import { said } from '../../words/said'

const read = (value: unknown) => readJson(typeof value === 'string' ? value : JSON.stringify(value))
const resumeOf = (value: unknown): JsonResume => {
  const found = read(value)
  if ('refused' in found) throw new Error(found.refused)
  return found.resume
}

const whole = {
  basics: {
    name: 'Ida Strand',
    label: 'Cartographer',
    email: 'ida@strand.example',
    location: { city: 'Tromsø', countryCode: 'NO', floor: 3 },
    profiles: [{ network: 'Mastodon', username: 'ida', url: 'https://m.example/ida', since: 2019 }],
    pronouns: 'she/her',
  },
  work: [
    {
      name: 'Kartverk',
      position: 'Cartographer',
      startDate: '2019-03',
      highlights: ['Drew maps'],
      team: { size: 4 },
    },
    { name: 'Isfjord', position: 'Intern', startDate: '2018', endDate: '2018-12-31' },
  ],
  education: [
    { institution: 'Polar College', studyType: 'BSc', area: 'Geography', endDate: '2018', score: '1.3' },
  ],
  skills: [{ name: 'GIS', level: 'Master', keywords: ['QGIS', 'GDAL'] }],
  meta: { theme: 'flat', lastModified: '2024-01-01T00:00:00' },
  hobbiesOfOurs: ['knots'],
}

it('loses nothing of a JSON Resume, fields of no known name included', () => {
  const { $schema, ...again } = JSON.parse(writeJsonResume(resumeOf(whole)))
  expect(again).toEqual(whole)
  expect($schema).toContain('jsonresume')
  expect(resumeOf(writeJsonResume(resumeOf(whole)))).toEqual({ $schema, ...whole })
})

describe('what is nearly JSON Resume', () => {
  it('takes the names of schema 0.x', () => {
    const resume = resumeOf({
      basics: { name: 'Ida', picture: 'x.png', website: 'https://strand.example' },
      work: [
        {
          company: 'Kartverk',
          position: 'Cartographer',
          website: 'https://k.example',
          startDate: '2019-03-01',
        },
      ],
    })
    expect(resume.basics).toMatchObject({ image: 'x.png', url: 'https://strand.example' })
    expect(resume.work).toEqual([
      { name: 'Kartverk', position: 'Cartographer', url: 'https://k.example', startDate: '2019-03-01' },
    ])
  })

  it('brings dates and lists into their form, and names what it could not', () => {
    const found = read({
      basics: { name: 'Ida', email: 'nowhere', profiles: null },
      work: [{ name: 'Kartverk', startDate: '2019/03', endDate: 'Present', highlights: 'Drew maps' }],
      skills: ['GIS', 'Skiing'],
      education: [{ institution: 'Polar College', endDate: 'soon' }],
    })
    expect(said(found)).toMatchObject({
      resume: {
        work: [{ startDate: '2019-03', highlights: ['Drew maps'] }],
        skills: [{ name: 'GIS' }, { name: 'Skiing' }],
      },
      warnings: [expect.stringMatching(/email “nowhere”.*education 1, endDate “soon”/)],
    })
    expect('resume' in found && found.resume.work?.[0]).not.toHaveProperty('endDate')
  })

  it.each([
    ['201903', '2019-03'],
    [20190304, '2019-03-04'],
    [2019, '2019'],
  ])('reads %s as a date', (startDate, date) =>
    expect(
      resumeOf(JSON.stringify({ basics: { name: 'Ida' }, work: [{ name: 'Kartverk', startDate }] })).work,
    ).toMatchObject([{ startDate: date }]),
  )

  it('forgives a byte order mark and commas too many, but not inside texts', () => {
    expect(resumeOf('\ufeff{"basics": {"name": "Ida ,} Strand",,},}').basics?.name).toBe('Ida ,} Strand')
  })
})

describe('refuses', () => {
  it.each([
    ['a file that ends early', '{"basics": {"name": "Ida"', 'broken'],
    ['nesting beyond any résumé', `{"basics":${'['.repeat(200)}${']'.repeat(200)}}`, 'broken'],
    ['a list', '[1, 2]', 'not-a-resume'],
    ['some other object', '{"dependencies": {}}', 'not-a-resume'],
    ['FRESH', { name: 'Ida', meta: { format: 'FRESH@0.6' }, employment: { history: [] } }, 'foreign'],
    ['RenderCV', { cv: { name: 'Ida', sections: {} } }, 'foreign'],
    ['a text longer than any', { basics: { summary: 'x'.repeat(30_000) } }, 'too-large'],
  ])('%s', (_, value, code) => {
    expect(said(read(value))).toMatchObject({
      refused: code,
      sentence: expect.stringContaining('Nothing was stored.'),
    })
  })

  it('a foreign format by its name', () => {
    expect(said(read({ cv: {} }))).toMatchObject({ sentence: expect.stringContaining('RenderCV') })
  })
})

it('converts Reactive Resume, and leaves hidden items out', () => {
  const resume = resumeOf({
    basics: {
      name: 'Ida Strand',
      headline: 'Cartographer',
      email: 'ida@strand.example',
      url: { href: 'https://strand.example' },
    },
    sections: {
      summary: { content: '<p>Draws &amp; measures.</p>' },
      experience: {
        items: [
          {
            company: 'Kartverk',
            position: 'Cartographer',
            date: 'March 2019 to Present',
            summary: '<ul><li><p>Drew maps</p></li><li>Taught</li></ul>',
          },
          { company: 'Secret', position: 'Spy', visible: false },
        ],
      },
      education: {
        items: [{ institution: 'Polar College', studyType: 'BSc', area: 'Geography', date: '2015 - 2018' }],
      },
      skills: { items: [{ name: 'GIS', keywords: ['QGIS'] }] },
    },
  })
  expect(resume).toMatchObject({
    basics: { label: 'Cartographer', summary: 'Draws & measures.', url: 'https://strand.example' },
    work: [{ name: 'Kartverk', startDate: '2019-03', highlights: ['Drew maps', 'Taught'] }],
    education: [{ startDate: '2015', endDate: '2018' }],
  })
  expect(resume.work).toHaveLength(1)
})

it('takes a day of nought for none', () => {
  const [work] =
    resumeOf({ work: [{ name: 'Kartverk', startDate: '2014-05-00', endDate: '2016-00-00' }] }).work ?? []
  expect(work).toMatchObject({ startDate: '2014-05', endDate: '2016' })
})

it.each([
  [{ employer: 'Kartverk', title: 'Cartographer', from: '2019-03', to: '2021-04' }],
  [{ company: 'Kartverk', role: 'Cartographer', start_date: '2019-03', end_date: '2021-04' }],
  [{ name: 'Kartverk', position: 'Cartographer', dates: 'Mar 2019 – Apr 2021' }],
  [
    {
      name: 'Kartverk',
      position: 'Cartographer',
      startDate: { year: 2019, month: 3 },
      endDate: { year: 2021, month: 4 },
    },
  ],
])('knows the names that other programs give: %j', row => {
  expect(resumeOf({ work: [row] }).work?.[0]).toMatchObject({
    name: 'Kartverk',
    position: 'Cartographer',
    startDate: '2019-03',
    endDate: '2021-04',
  })
})

it('leaves a field of another name alone where the schema’s stands beside it', () => {
  const row = { name: 'Kartverk', position: 'Cartographer', title: 'Dr.', startDate: '2019', from: 'Oslo' }
  expect(resumeOf({ work: [row] }).work?.[0]).toEqual(row)
})
