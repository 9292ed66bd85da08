// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { issuedId } from '../../../../src/core/posting/issued-id'
import { siteOf } from '../../../../src/core/sites/sites'
import { readPage } from '../../../../src/pages/postings/read-page'
import { siteReaders } from '../../../../src/pages/postings/sites'
import { type Fixture, fixtureNames, openFixture } from './fixture'

const now = '2026-08-03T12:00:00.000Z'

const silent = ({ expected }: Fixture): boolean => expected === null || expected.kind === 'list'

describe.each(siteReaders.map(({ id }) => [id] as const))('%s, by all extractors', id => {
  test.each(fixtureNames(id))('%s', name => {
    const fixture = openFixture(id, name)
    const reading = readPage(fixture.page, { now, clock: () => 0 })
    if (silent(fixture)) {
      expect(['list', 'other']).toContain(reading.kind)
      expect(reading.sure).toBe(false)
      return
    }
    const { kind, title, hiringOrganization, externalId } = fixture.expected ?? {}
    expect(reading.kind).toBe(kind)
    expect(reading.externalId).toBe(issuedId(id, fixture.page.url.href, String(externalId)))
    // An id is as good as the host that issued it.
    expect(reading.externalId === null).toBe(siteOf(fixture.page.url.hostname) === null)
    if (kind === 'applied') return
    expect(reading.fields.title?.value).toBe(title)
    // Where the site does not name the employer, another extractor may: it is then theirs to be right.
    if (hiringOrganization === undefined) return
    expect(reading.fields.hiringOrganization?.value).toBe(hiringOrganization)
    expect(reading.sure).toBe(true)
  })
})
