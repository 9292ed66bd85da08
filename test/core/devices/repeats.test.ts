import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NotWhole, withoutRepeats, withRepeats } from '../../../src/core/devices/repeats'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
const most = 64_000_000
const shortened = (text: string) => withoutRepeats(bytesOf(text))
const whole = (bytes: Uint8Array<ArrayBuffer>) => textOf(withRepeats(bytes, most))

/** Pieces that come again and again, in letters of one to four bytes, as lines of a file hold them. */
const aPiece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'a'.repeat(90),
    'Ärger über Öl, naïve café – '.repeat(3),
    '日本語の求人票です。'.repeat(4),
    '🗼🗽'.repeat(12),
  ),
  fc
    .integer({ min: 0, max: 5 })
    .map(
      n => `{"id":"${n}","text":"Run the night desk, answer what comes in, and hand over in writing ${n}"}`,
    ),
)
const aText = fc.array(aPiece, { maxLength: 60 }).map(pieces => JSON.stringify(pieces).replaceAll(',', ',\n'))

it('gives back every text as it was, and is a text itself that is never longer', () => {
  fc.assert(
    fc.property(aText, text => {
      const short = shortened(text)
      expect(short.length).toBeLessThanOrEqual(bytesOf(text).length)
      expect(textOf(short).length).toBeGreaterThanOrEqual(0)
      expect(whole(short)).toBe(text)
    }),
    { numRuns: 300 },
  )
})

it('says once what comes again however far off, also where it goes on into itself', () => {
  const sentence = (n: number) => `Look after part ${n} of the harbour, together with ${n * 7_919} others; `
  const advert = Array.from({ length: 80 }, (_, n) => sentence(n)).join('')
  const between = Array.from({ length: 9_000 }, (_, n) => (n * 2_654_435_761).toString(36)).join(' ')
  const text = [advert, between, advert, between].join('\n')
  const short = shortened(text)
  expect(short.length).toBeLessThan(advert.length + between.length + 200)
  expect(whole(short)).toBe(text)
  const run = 'x'.repeat(100_000)
  expect(shortened(run).length).toBeLessThan(200)
  expect(whole(shortened(run))).toBe(run)
})

it('leaves a text without repeats as it is, such as every file of before', () => {
  for (const text of ['', 'a', '["evidence",{"id":"x"}]\n']) {
    expect(textOf(shortened(text))).toBe(text)
    expect(whole(bytesOf(text))).toBe(text)
  }
})

it.each([
  ['breaks off', 'abc\u0001'],
  ['breaks off in its middle', 'abc\u0001-3\u0002'],
  ['tells of a place before the beginning', 'abc\u0001-9\u00021\u0003'],
  ['tells of a place that is still to come', 'abc\u0001z\u00021\u0003'],
  ['tells of nothing', 'abc\u00010\u00020\u0003'],
  ['is no number', 'abc\u0001!\u00021\u0003'],
  ['has no number', 'abc\u0001\u00021\u0003'],
  ['goes on too long', `abc\u0001${'0'.repeat(40)}\u00021\u0003`],
])('refuses one that %s', (_what, text) => {
  expect(() => withRepeats(bytesOf(text), most)).toThrow(NotWhole)
})

it('unpacks to no more than it may', () => {
  const bomb = bytesOf(`abc${'\u00010\u0002zzzzz\u0003'.repeat(10)}`)
  expect(() => withRepeats(bomb, 1_000_000)).toThrow(NotWhole)
})
