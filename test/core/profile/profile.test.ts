import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { blankSnapshot, profileLimits, profileSnapshotSchema } from '../../../src/core/profile/profile'

const blank = blankSnapshot('in/robin-sample', '2026', 'Robin Sample')
const read = <T>(value: T) => ({ state: 'read', value, where: 'h2', whole: true })
const accepts = (snapshot: unknown) => v.safeParse(profileSnapshotSchema, snapshot).success

describe('a profile snapshot from a page', () => {
  it('may show nothing but a name', () => expect(accepts(blank)).toBe(true))

  it('has no name on a page below the profile, which shows a list alone', () =>
    expect(accepts({ ...blank, name: '' })).toBe(true))

  it('is refused without a key, or with a name or parts beyond their bounds', () => {
    expect(accepts({ ...blank, key: '' })).toBe(false)
    expect(accepts({ ...blank, name: 'x'.repeat(profileLimits.name + 1) })).toBe(false)
    expect(accepts({ ...blank, about: read('x'.repeat(profileLimits.about + 1)) })).toBe(false)
    expect(accepts({ ...blank, skills: read(new Array(profileLimits.skills + 1).fill('x')) })).toBe(false)
    expect(accepts({ ...blank, connections: read(-1) })).toBe(false)
    expect(accepts({ ...blank, experience: read([{ organization: 'x', roles: [] }]) })).toBe(false)
    expect(accepts({ ...blank, layout: '1999' })).toBe(false)
  })

  it('keeps only what it knows', () => {
    const sent = JSON.parse(JSON.stringify({ ...blank, extra: 'x' }))
    expect(v.parse(profileSnapshotSchema, sent)).toEqual(blank)
  })
})
