import fc from 'fast-check'

const surrogates = { first: 0xd800, count: 0x800 }

/**
 * Any text of at most so many characters, of whatever script, signs and control characters among them. The library's
 * own (`unit: 'binary'`) makes a table of a million characters first, which takes a busy machine half a minute.
 */
export const anyText = (maxLength: number): fc.Arbitrary<string> => {
  const ascii = fc.integer({ min: 0, max: 0x7f })
  const any = fc
    .integer({ min: 0, max: 0x10ffff - surrogates.count })
    .map(code => (code < surrogates.first ? code : code + surrogates.count))
  return fc.array(fc.oneof(ascii, any), { maxLength }).map(codes => String.fromCodePoint(...codes))
}
