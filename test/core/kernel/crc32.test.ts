import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc32, crc32Joined } from '../../../src/core/kernel/crc32'

describe('the checksum of gzip', () => {
  it('is the published one', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })

  it('of two parts follows from theirs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        const whole = crc32(new Uint8Array([...a, ...b]))
        expect(crc32(b, crc32(a))).toBe(whole)
        expect(crc32Joined(crc32(a), crc32(b), b.length)).toBe(whole)
      }),
    )
  })
})
