// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../src/pages/postings/read-page'
import { siteReaders } from '../../../../src/pages/postings/sites'
import { type Fixture, fixtureNames, openFixture } from './fixture'

const now = '2026-08-03T12:00:00.000Z'

const silent = ({ expected }: Fixture): boolean => expected === null || expected.kind === 'list'

/** What is expected of the whole ladder: the site's words, and silence where the site has nothing open. */
function asked({ expected }: Fixture): Record<string, unknown> {
  const { kind, title = null, hiringOrganization = null, externalId = null } = expected ?? {}
  return { kind, title, hiringOrganization, id: externalId }
}

describe.each(siteReaders.map(({ id }) => [id] as const))('%s, by the whole ladder', id => {
  test.each(fixtureNames(id))('%s', name => {
    const fixture = openFixture(id, name)
    const reading = readPage(fixture.page, { now, clock: () => 0 })
    if (silent(fixture)) {
      expect(['list', 'other']).toContain(reading.kind)
      expect(reading.sure).toBe(false)
      return
    }
    if (reading.kind === 'applied') return expect(fixture.expected?.kind).toBe('applied')
    expect({
      kind: reading.kind,
      title: reading.fields.title?.value ?? null,
      hiringOrganization: reading.fields.hiringOrganization?.value ?? null,
      id: reading.externalId?.replace(`${id}:`, '') ?? null,
    }).toEqual(asked(fixture))
    expect(reading.sure).toBe(fixture.expected?.hiringOrganization !== undefined)
  })
})
