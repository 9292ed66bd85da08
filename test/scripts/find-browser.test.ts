import { expect, it } from 'vitest'
import { versionIn } from '../../scripts/browser/find'

it.each([
  ['Mozilla Firefox 140.4.0esr', 140],
  ['Chromium 142.0.7444.59 built on Debian GNU/Linux 13 (trixie)', 142],
  ['Google Chrome 99.0.1 ', 99],
  ['', null],
  ['no such thing', null],
])('reads the version that a browser says: %j', (said, version) => {
  expect(versionIn(said)).toBe(version)
})
