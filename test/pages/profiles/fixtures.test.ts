// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type PartName,
  type ProfileSnapshot,
  partNames,
  profileSnapshotSchema,
} from '../../../src/core/profile/profile'
import { readProfile } from '../../../src/pages/profiles/read-profile'

const folder = join(import.meta.dirname, '../../fixtures/profiles')

/** Every part that is visible with its value; `cut` names those of which only a beginning shows. */
type Expectation = (Record<string, unknown> & { cut?: PartName[] }) | null

function open(name: string) {
  const document = new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/html')
  const address = document.querySelector('meta[name="steppingstone:url"]')?.getAttribute('content')
  const expectation = document.querySelector('script#expectation')?.textContent
  if (!address || !expectation) throw new Error(`${name} lacks its address or its expectation`)
  return { page: { document, url: new URL(address) }, expected: JSON.parse(expectation) as Expectation }
}

function plain(snapshot: ProfileSnapshot | null): Expectation {
  if (!snapshot) return null
  const { key, layout, name } = snapshot
  const visible = partNames.flatMap(part => {
    const read = snapshot[part]
    return read.state === 'read' ? [{ part, value: read.value, whole: read.whole }] : []
  })
  const cut = visible.filter(each => !each.whole).map(each => each.part)
  const values = Object.fromEntries(visible.map(({ part, value }) => [part, value]))
  return { key, layout, name, ...values, ...(cut.length > 0 ? { cut } : {}) }
}

describe.each(readdirSync(folder))('%s', name => {
  const { page, expected } = open(name)
  const before = page.document.documentElement.outerHTML
  const snapshot = readProfile(page)

  it('is read as it says', () => {
    expect(plain(snapshot)).toEqual(
      expected && { ...expected, ...(expected.cut ? { cut: [...expected.cut].sort(inOrder) } : {}) },
    )
  })

  it('gives what the contract takes, and leaves the page as it was', () => {
    if (snapshot)
      expect(v.parse(profileSnapshotSchema, JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    expect(page.document.documentElement.outerHTML).toBe(before)
  })
})

const inOrder = (a: PartName, b: PartName): number => partNames.indexOf(a) - partNames.indexOf(b)
