import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHeld } from '../../../src/core/devices/held'
import { readKeyFile } from '../../../src/core/devices/key-file'
import { toJoin, type Written } from '../../../src/core/devices/levels'
import { readChanges } from '../../../src/core/devices/lines'
import { changesName, headName, nameBefore, named } from '../../../src/core/devices/names'
import { covers, type Ranges, readUpTo, withRange } from '../../../src/core/devices/ranges'
import { readSheet, sheetOf } from '../../../src/core/devices/sheet'

const aKey = fc.uint8Array({ minLength: 32, maxLength: 32 })
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('the recovery sheet', () => {
  it('gives back the key, however it is typed', () => {
    fc.assert(
      fc.property(aKey, key => {
        const typed = sheetOf(key).join(' – ').toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l')
        const read = readSheet(typed)
        expect('key' in read && [...read.key]).toEqual([...key])
      }),
    )
  })

  it('tells the group in which one letter is wrong, or two changed places', () => {
    fc.assert(
      fc.property(aKey, fc.nat(64), fc.nat(30), (key, at, by) => {
        const sheet = sheetOf(key).join('')
        const was = letters.indexOf(sheet[at] ?? '0')
        const wrong = `${sheet.slice(0, at)}${letters[(was + 1 + by) % 32]}${sheet.slice(at + 1)}`
        expect(readSheet(wrong)).toEqual({ wrong: [Math.floor(at / 5) + 1] })
        const group = Math.floor(at / 5) * 5
        const [a, b] = [group + (at % 4), group + (at % 4) + 1]
        const turned = [...sheet]
        ;[turned[a], turned[b]] = [turned[b] ?? '', turned[a] ?? '']
        if (turned[a] !== turned[b]) expect(readSheet(turned.join(''))).toEqual({ wrong: [group / 5 + 1] })
      }),
    )
  })

  it('tells two groups that changed places, and letters that are missing', () => {
    fc.assert(
      fc.property(aKey, fc.nat(11), (key, at) => {
        const groups = sheetOf(key)
        const turned = [...groups]
        ;[turned[at], turned[at + 1]] = [turned[at + 1] ?? '', turned[at] ?? '']
        if (groups[at]?.slice(0, 4) !== groups[at + 1]?.slice(0, 4))
          expect(readSheet(turned.join(' '))).toHaveProperty('wrong')
        expect(readSheet(groups.slice(1).join(' '))).toEqual({ missing: 5 })
      }),
    )
  })
})

describe('names in the folder', () => {
  it('are those of files of ours, and of no half ones', () => {
    expect(named(changesName({ from: 3, to: 120 }))).toEqual({ kind: 'changes', from: 3, to: 120 })
    expect(named(headName(7))).toEqual({ kind: 'head', n: 7 })
    for (const other of [
      '00000003-00000120.ssc.crswap',
      '.00000003-00000120.ssc.icloud',
      '.syncthing.00000003-00000120.ssc.tmp',
      '00000120-00000003.ssc',
      '00000000-00000003.ssc',
      'head-7.ssc',
      '00000003-00000120 (1).ssc',
    ])
      expect(named(other), other).toBeNull()
  })

  it('are told of copies that were named apart', () => {
    for (const copy of [
      '00000003-00000120 (1).ssc',
      '00000003-00000120(2).ssc',
      '00000003-00000120.sync-conflict-20261130-101112-ABCDEFG.ssc',
      '00000003-00000120 - Copy.ssc',
    ])
      expect(nameBefore(copy), copy).toBe('00000003-00000120.ssc')
    for (const other of ['x (1).ssc', '00000003-00000120.ssc', '../00000003-00000120 (1).ssc'])
      expect(nameBefore(other), other).toBeNull()
  })
})

const numbersIn = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('ranges', () => {
  const aRange = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(12))
    .map(([from, length]) => ({ from, to: from + length }))
  it('hold what was put in, in whatever order, and nothing besides', () => {
    fc.assert(
      fc.property(fc.array(aRange), some => {
        const made = some.reduce<Ranges>((all, each) => withRange(all, each), [])
        const back = [...some].reverse().reduce<Ranges>((all, each) => withRange(all, each), [])
        expect(back).toEqual(made)
        const numbers = new Set(some.flatMap(({ from, to }) => numbersIn(from, to)))
        for (let n = 1; n < 80; n++) expect(covers(made, { from: n, to: n })).toBe(numbers.has(n))
        let upTo = 0
        while (numbers.has(upTo + 1)) upTo += 1
        expect(readUpTo(made)).toBe(upTo)
      }),
    )
  })
})

describe('files that become one', () => {
  it('follow one another on one level, and stay few however long a life is', () => {
    let files: Written[] = []
    let written = 0
    for (let day = 0; day < 3_000; day++) {
      files.push({ from: day * 50 + 1, to: day * 50 + 50, level: 0, size: 4_000 })
      for (let some = toJoin(files); some.length > 0; some = toJoin(files)) {
        const [first, last] = [some[0], some.at(-1)]
        if (!first || !last) break
        for (let i = 1; i < some.length; i++) expect(some[i]?.from).toBe((some[i - 1]?.to ?? 0) + 1)
        files = files.filter(file => !some.includes(file))
        const size = some.reduce((sum, each) => sum + each.size, 0)
        files.push({ from: first.from, to: last.to, level: first.level + 1, size })
        written += size
      }
    }
    expect(files.length).toBeLessThan(70)
    expect(written / (3_000 * 4_000)).toBeLessThan(4)
  })
})

it('holds many deletions, and lets a few go', () => {
  expect([isHeld(3, 10), isHeld(10, 11), isHeld(51, 100_000), isHeld(11, 100), isHeld(11, 1_000)]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ])
})

it('reads no key file that asks for more memory than a browser has', () => {
  const file = {
    format: 'steppingstone-key',
    version: 1,
    id: 'abcdefghij',
    folder: 'abcdefghij',
    at: '2026-11-30T09:00:00.000Z',
    scrypt: { N: 2 ** 17, r: 8, p: 1, salt: 'AAAA' },
    sealed: 'AAAA',
    proof: 'AAAA',
  }
  expect(readKeyFile(JSON.stringify(file))).not.toBeNull()
  for (const N of [2 ** 30, 3, 2 ** 17 + 1, '131072'])
    expect(readKeyFile(JSON.stringify({ ...file, scrypt: { ...file.scrypt, N } }))).toBeNull()
  expect(readKeyFile('{')).toBeNull()
})

it('leaves what is newer alone, and says of anything else that it is none of ours', () => {
  const head = {
    format: 'steppingstone-changes',
    version: 1,
    schema: 5,
    app: '1',
    device: 'a',
    from: 1,
    to: 1,
  }
  expect(readChanges(`${JSON.stringify({ ...head, schema: 6 })}\n`, 5)).toBe('newer')
  expect(readChanges(`${JSON.stringify({ ...head, version: 3 })}\n`, 5)).toBe('newer')
  for (const text of [
    '',
    '{}',
    'null',
    JSON.stringify({ ...head, to: 0 }),
    JSON.stringify({ ...head, to: 9e7 }),
  ])
    expect(readChanges(text, 5)).toBe('foreign')
  const lines = [
    '["evidence",{"id":"x"},{"base":"y"}]',
    '["evidence",{"id":"x"}]',
    '[1]',
    'x',
    '["a",{},{},1]',
  ]
  const read = readChanges([JSON.stringify(head), ...lines, ''].join('\n'), 5)
  expect(read).toMatchObject({
    lines: [
      { store: 'evidence', row: { id: 'x' }, stamps: { base: 'y' } },
      { store: 'evidence', row: { id: 'x' }, stamps: null },
    ],
  })
})
