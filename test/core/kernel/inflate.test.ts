import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inflated, NotPacked } from '../../../src/core/kernel/inflate'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Texts with repeats near and far, chance that packs badly, and runs. */
const aText = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc
    .array(fc.constantFrom('run ', 'the ', 'night desk, ', 'ü', 'x'.repeat(400)), { maxLength: 900 })
    .map(parts => bytesOf(parts.join(''))),
)
const aPacking = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
})

it('gives back what was packed, in whatever way', () => {
  fc.assert(
    fc.property(aText, aPacking, (text, packing) => {
      expect(Buffer.compare(inflated(deflateRawSync(text, packing)), text)).toBe(0)
    }),
    { numRuns: 300 },
  )
})

it('unpacks more than it had room for, and one after the other', () => {
  const large = bytesOf(Array.from({ length: 200_000 }, (_, n) => `${n} `).join(''))
  for (const text of [bytesOf('first'), large, bytesOf('last'), large, new Uint8Array(0)])
    expect(Buffer.compare(inflated(deflateRawSync(text)), text)).toBe(0)
})

it('comes to an end with whatever it is given, and takes nothing for whole that the system does not', () => {
  const text = bytesOf('Run the night desk, and hand over in writing. '.repeat(40) + 'Q0w9e8r7t6'.repeat(3))
  const packed = deflateRawSync(text)
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.nat(255), fc.nat(packed.length), (at, by, cut) => {
      const changed = Uint8Array.from(packed).slice(0, cut === at ? cut : packed.length)
      if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ by
      let system: Uint8Array | null = null
      try {
        system = inflateRawSync(changed)
      } catch {}
      let own: Uint8Array | null = null
      try {
        own = inflated(changed)
      } catch (error) {
        expect(error).toBeInstanceOf(NotPacked)
      }
      if (system) expect(own && Buffer.compare(own, system)).toBe(0)
    }),
    { numRuns: 500 },
  )
  for (let length = 0; length < packed.length; length++)
    expect(() => inflated(packed.subarray(0, length))).toThrow(NotPacked)
})
