// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FieldName, fieldNames } from '../../../src/core/posting/posting'
import { readPage } from '../../../src/pages/postings/read-page'

const root = join(import.meta.dirname, '../../fixtures/unknown-sites')
const names = readdirSync(root).filter(name => name.endsWith('.html'))

/** A whole page of a site that no reader knows, with its address and what is right for it in its head. */
function open(name: string) {
  const document = new DOMParser().parseFromString(readFileSync(join(root, name), 'utf8'), 'text/html')
  const address = document.querySelector('meta[name="steppingstone:url"]')?.getAttribute('content')
  const script = document.querySelector('script#expectation')
  if (!address || !script?.textContent) throw new Error(`${name} lacks its address or its expectation`)
  const expected = JSON.parse(script.textContent) as Record<string, unknown>
  script.remove()
  return { page: { document, url: new URL(address) }, expected }
}

describe.each(names)('%s', name => {
  const { page, expected } = open(name)
  const before = page.document.documentElement.outerHTML
  const reading = readPage(page, { now: '2026-08-03T12:00:00.000Z', clock: () => 0 })
  const noticed = ['posting', 'form', 'closed'].includes(String(expected.kind))

  test('is taken for what it is', () => {
    expect(reading.kind).toBe(expected.kind)
    expect(reading.gaveUp).toEqual([])
  })

  test('is sure only where title and employer are right', () => {
    if (expected.sure !== null) expect(reading.sure).toBe(noticed && expected.sure !== false)
    if (!reading.sure) return
    expect(reading.fields.title?.value).toBe(expected.title)
    if (expected.hiringOrganization)
      expect(reading.fields.hiringOrganization?.value).toBe(expected.hiringOrganization)
  })

  test('has the other fields as the page words them', () => {
    for (const field of fieldNames.filter((one): one is FieldName => one in expected)) {
      expect(reading.fields[field]?.value).toEqual(expected[field])
    }
  })

  test('stays as it was', () => {
    expect(page.document.documentElement.outerHTML).toBe(before)
  })
})

test('an advert is kept whole, without what stands around it', () => {
  const { page } = open('heading-and-line-below.html')
  const reading = readPage(page, { now: '2026-08-03T12:00:00.000Z', clock: () => 0 })
  const texts = reading.fields.description?.value.map(block => block.text) ?? []
  expect(texts[0]).toBe('About the role')
  expect(texts.at(-1)).toMatch(/^Quillon Freight is an equal opportunity employer/)
  expect(reading.fields.description?.value.filter(block => block.kind === 'item')).toHaveLength(6)
  expect(texts.join(' ')).not.toMatch(/Apply now|Similar jobs|Payroll Manager|Northboard/)
  expect(reading.complete).toBe(true)
})
