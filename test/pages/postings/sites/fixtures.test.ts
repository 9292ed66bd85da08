// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { siteReaders } from '../../../../src/pages/postings/sites'
import { fixtureNames, openFixture, plain } from './fixture'

describe.each(siteReaders.map(reader => [reader.id, reader] as const))('%s', (id, reader) => {
  test.each(fixtureNames(id))('%s is read as it says', name => {
    const { page, expected } = openFixture(id, name)
    const before = page.document.documentElement.outerHTML
    expect(plain(reader.read(page), expected)).toEqual(expected)
    expect(page.document.documentElement.outerHTML).toBe(before)
  })
})
