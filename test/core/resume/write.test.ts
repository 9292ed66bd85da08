import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/core/resume/assemble'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { markdownLines } from '../../../src/core/resume/markdown-lines'
import { textLines } from '../../../src/core/resume/plain-lines'
import { resumeText } from '../../../src/core/resume/resume-text'
import { dateSpan } from '../../../src/core/resume/write-dates'
import { writeMarkdown } from '../../../src/core/resume/write-markdown'

const resume: JsonResume = {
  basics: {
    name: 'Ida Strand',
    label: 'Cartographer',
    email: 'ida@strand.example',
    summary: 'Draws maps of ice_fields.',
  },
  work: [
    {
      name: 'Kartverk',
      position: 'Senior Cartographer',
      startDate: '2019-03',
      highlights: ['Drew *all* maps', 'Taught two'],
    },
    {
      name: 'Isfjord AS',
      position: 'Surveyor',
      startDate: '2016',
      endDate: '2019-02',
      highlights: ['Measured ice'],
    },
  ],
  education: [
    { institution: 'Polar College', studyType: 'BSc', area: 'Geography', startDate: '2012', endDate: '2016' },
  ],
  skills: [{ name: 'GIS', keywords: ['QGIS', 'GDAL'] }, { name: 'Skiing' }],
}

describe.each([
  ['Markdown', (text: string) => markdownLines(text), writeMarkdown],
  ['plain text', (text: string) => textLines(text), resumeText],
] as const)('%s', (_, lines, write) => {
  it('is read back as it was', () => {
    const again = assemble([lines(write(resume))]).resume
    expect(again.basics).toMatchObject(resume.basics ?? {})
    expect(again.work).toMatchObject(resume.work ?? [])
    expect(again.education).toMatchObject(resume.education ?? [])
    expect(again.skills).toEqual(resume.skills)
  })

  it('writes nothing for what is not there', () => {
    expect(write({ basics: { name: 'Ida' } }).trim()).toMatch(/^(?:# )?Ida$/)
  })
})

it('lets nothing in a text become markup', () => {
  const text =
    '[pay](javascript:alert(1)) <img src=x onerror=alert(1)> **bold**\n# Head\n2. Second\n=== &amp;'
  const written = writeMarkdown({ basics: { name: '# Ida | <b>', summary: text } })
  expect(written).toContain('# \\# Ida \\| \\<b\\>')
  expect(written).toContain('\\[pay\\](javascript:alert(1)) \\<img')
  expect(written).toContain('2\\. Second')
  expect(written).not.toMatch(/^(?:# Head|2\. |===)/m)
  expect(markdownLines(written)[0]?.text).toBe('# Ida | <b>')
})

it('writes dates as people do', () => {
  expect(dateSpan({ startDate: '2019-03' })).toBe('Mar 2019 – present')
  expect(dateSpan({ startDate: '2019', endDate: '2019' })).toBe('2019')
  expect(dateSpan({ endDate: '2016-12-31' })).toBe('Dec 2016')
  expect(dateSpan({})).toBe('')
})
