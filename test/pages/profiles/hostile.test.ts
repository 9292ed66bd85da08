// @vitest-environment jsdom
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { profileLimits, profileSnapshotSchema, seen } from '../../../src/core/profile/profile'
import { readProfile } from '../../../src/pages/profiles/read-profile'

const ref = 'com.linkedin.sdui.profile.card.refX'
const url = new URL('https://www.linkedin.com/in/robin-sample/')
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const profile = (headline: string, more = '') =>
  parse(
    `<main><section componentkey="${ref}Topcard"><div><div><h2>Robin Sample</h2></div><p>${headline}</p>` +
      `<div><p>Turku</p><a href="/in/robin-sample/overlay/contact-info/">i</a></div></div></section>${more}</main>`,
  )

describe('a hostile profile', () => {
  it('is cut to its bounds', () => {
    const about = `<section componentkey="${ref}About"><p><span data-testid="expandable-text-box">${'word '.repeat(400_000)}</span></p></section>`
    const snapshot = readProfile({ document: profile('x'.repeat(3_000_000), about), url })
    expect(v.is(profileSnapshotSchema, snapshot)).toBe(true)
    expect(snapshot && seen(snapshot.headline)).toHaveLength(profileLimits.headline)
    expect(snapshot && seen(snapshot.about)?.length).toBeGreaterThan(profileLimits.about - 10)
  })

  it('gives text and never markup, without invisible characters', () => {
    const snapshot = readProfile({
      document: profile('&lt;img onerror=x&gt; \u202Eevil\u200B<script>1</script><button>Edit</button>'),
      url,
    })
    expect(snapshot && seen(snapshot.headline)).toBe('<img onerror=x> evil')
  })

  it('has no more entries than the contract takes', () => {
    const item = '<div componentkey="entity-collection-item-1"><p>Skill</p></div>'
    const skills = `<section componentkey="${ref}Skills"><h2>Skills (99999999999)</h2>${item.repeat(profileLimits.skills + 50)}</section>`
    const snapshot = readProfile({ document: profile('Diver', skills), url })
    expect(v.is(profileSnapshotSchema, snapshot)).toBe(true)
    expect(snapshot && seen(snapshot.skills)).toHaveLength(profileLimits.skills)
  })
})
