import { describe, expect, it } from 'vitest'
import { findOn, type Machine, versionIn } from '../../scripts/browser/find'

it.each([
  ['Mozilla Firefox 140.4.0esr', 140],
  ['Chromium 142.0.7444.59 built on Debian GNU/Linux 13 (trixie)', 142],
  ['Google Chrome 99.0.1 ', 99],
  ['', null],
  ['no such thing', null],
])('reads the version that a browser says: %j', (said, version) => {
  expect(versionIn(said)).toBe(version)
})

const old = { path: '/usr/bin/firefox-esr', version: 140 }
const fresh = { path: '/usr/bin/firefox-esr', version: 145 }
type Commands = (args: string) => boolean

/** A machine whose package tool answers as told; what it was asked is kept. */
function machine(before: Found[], over: Partial<Machine> = {}, answers: Commands = () => true) {
  const asked: string[] = []
  const paused: number[] = []
  let there = before
  const made: Machine = {
    installed: () => there,
    isChosen: false,
    canInstall: true,
    isRoot: true,
    run: command => {
      const args = command.slice(command.indexOf('apt-get') + 1).join(' ')
      asked.push(`${command[0]}: ${args.replace(/^-y -q -o \S+ /, '')}`)
      const good = answers(args)
      if (good && args.includes('install')) there = [fresh]
      return good
    },
    pause: milliseconds => void paused.push(milliseconds),
    ...over,
  }
  return { made, asked, paused }
}
type Found = ReturnType<Machine['installed']>[number]

describe('looking for a browser', () => {
  it('takes the first that is new enough, and installs nothing', () => {
    const { made, asked } = machine([old, fresh, { path: '/opt/other', version: 150 }])
    expect(findOn(made, 'firefox', 142)).toBe(fresh.path)
    expect(asked).toEqual([])
  })

  it('takes one at its word that doesn’t say its version', () => {
    expect(findOn(machine([{ path: '/opt/own', version: null }]).made, 'firefox', 142)).toBe('/opt/own')
  })

  it.each<[string, Found[]]>([
    ['one that is too old', [old]],
    ['none at all', []],
  ])('brings lists up to date before it installs, where there is %s', (_what, before) => {
    const { made, asked, paused } = machine(before)
    expect(findOn(made, 'firefox', 142)).toBe(fresh.path)
    expect(asked).toEqual(['env: update', 'env: install --no-install-recommends firefox-esr'])
    expect(paused).toEqual([])
  })

  it('waits while another program holds the lists, and lets apt wait for the packages’ lock', () => {
    let locked = 2
    const commands: string[] = []
    const { made, paused } = machine([old], {}, args => {
      commands.push(args)
      return !args.includes('update') || locked-- <= 0
    })
    expect(findOn(made, 'firefox', 142)).toBe(fresh.path)
    expect(paused).toEqual([5_000, 5_000])
    expect(commands.every(args => args.includes('DPkg::Lock::Timeout=300'))).toBe(true)
  })

  it('asks sudo, without a password, where it is not root', () => {
    const { made, asked } = machine([], { isRoot: false })
    findOn(made, 'chromium', 142)
    expect(asked.map(each => each.split(':')[0])).toEqual(['sudo', 'sudo'])
  })

  it.each<[string, Partial<Machine>, Found[], RegExp]>([
    [
      'no apt',
      { canInstall: false },
      [],
      /^Firefox was not found\. Install version 142 or newer, or name its path in STEPPINGSTONE_FIREFOX\.$/,
    ],
    [
      'no apt and an old one',
      { canInstall: false },
      [old],
      /^Firefox 142 or newer is needed; \/usr\/bin\/firefox-esr is version 140\. Update it, or name/,
    ],
    ['an old one that was chosen', { isChosen: true }, [old], /^Firefox 142 or newer is needed/],
    ['an apt that fails', { run: () => false }, [old], /^Firefox 142 or newer is needed/],
  ])('says what to do where there is %s', (_what, over, before, sentence) => {
    expect(() => findOn(machine(before, over).made, 'firefox', 142)).toThrow(sentence)
  })
})
