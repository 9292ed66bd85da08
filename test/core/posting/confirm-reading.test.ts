import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { confirmReading, correctionsOf, editsOf } from '../../../src/core/posting/confirm-reading'
import { pageReadingSchema } from '../../../src/core/posting/page-reading'
import { fields, unsureReading } from '../../ui/samples'

it('corrects only what was changed', () => {
  const read = editsOf(fields)
  expect(correctionsOf(fields, read)).toEqual({})
  expect(correctionsOf(fields, { ...read, title: ' Data  Analyst ' })).toEqual({
    title: { value: 'Data Analyst', rung: 'user', where: 'you', confidence: 1 },
  })
  expect(correctionsOf(fields, { ...read, jobLocation: 'Delft;; Leiden ;' }).jobLocation?.value).toEqual([
    'Delft',
    'Leiden',
  ])
  expect(correctionsOf(fields, { title: ' ', hiringOrganization: '', jobLocation: ';' })).toEqual({})
})

it('makes title and employer the user’s word, also where they were left as read', () => {
  const confirmed = confirmReading({ ...unsureReading, fields, kind: 'other' }, editsOf(fields))
  expect(confirmed?.sure).toBe(true)
  expect(confirmed?.kind).toBe('posting')
  expect(confirmed?.fields.title).toMatchObject({ value: 'Product Analyst', rung: 'user' })
  expect(confirmed?.fields.hiringOrganization?.rung).toBe('user')
  expect(confirmed?.fields.jobLocation?.rung).toBe('site')
  expect(parse(pageReadingSchema, confirmed)).toEqual(confirmed)
  expect(
    confirmReading(
      { ...unsureReading, kind: 'form' },
      { title: 'A', hiringOrganization: 'B', jobLocation: '' },
    )?.kind,
  ).toBe('form')
})

it('refuses a posting without a title or an employer', () => {
  expect(
    confirmReading(unsureReading, { title: 'A', hiringOrganization: '\u200B ', jobLocation: '' }),
  ).toBeNull()
  expect(confirmReading(unsureReading, { title: '', hiringOrganization: 'B', jobLocation: '' })).toBeNull()
})

it('leaves out a place that the user took out', () => {
  const fields = {
    ...unsureReading.fields,
    jobLocation: { value: ['Ede'], rung: 'generic' as const, where: 'x', confidence: 0.5 },
  }
  const edits = { ...editsOf(fields), hiringOrganization: 'Veerpont' }
  expect(confirmReading({ ...unsureReading, fields }, edits)?.fields.jobLocation?.value).toEqual(['Ede'])
  expect(
    confirmReading({ ...unsureReading, fields }, { ...edits, jobLocation: ' ' })?.fields,
  ).not.toHaveProperty('jobLocation')
})

it('cuts what is too long', () => {
  const long = 'x'.repeat(10_000)
  const confirmed = confirmReading(unsureReading, {
    title: long,
    hiringOrganization: long,
    jobLocation: long,
  })
  expect(confirmed?.fields.title?.value).toHaveLength(300)
  expect(confirmed?.fields.hiringOrganization?.value).toHaveLength(200)
  expect(confirmed?.fields.jobLocation?.value[0]).toHaveLength(200)
})
