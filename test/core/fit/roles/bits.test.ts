import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BitReader, BitWriter } from '../../../../src/core/fit/roles/bits'

it('reads what was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 65_535 }), fc.integer({ min: 1, max: 12 }))),
      written => {
        const writer = new BitWriter()
        for (const [value, bits] of written) {
          writer.write(value & (2 ** bits - 1), bits)
          writer.writeStep(value, 12)
        }
        const reader = new BitReader(writer.text())
        for (const [value, bits] of written) {
          expect(reader.read(bits)).toBe(value & (2 ** bits - 1))
          expect(reader.readStep(12)).toBe(value)
        }
      },
    ),
  )
})
