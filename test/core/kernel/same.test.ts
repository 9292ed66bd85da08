import { describe, expect, it } from 'vitest'
import { isRecord, isSame, textOf } from '../../../src/core/kernel/same'

describe('values that say the same', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, '1', false],
    [null, null, true],
    [null, undefined, false],
    [null, {}, false],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1, b: 2 }, { a: 1 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: { b: [1] } }, { a: { b: [1] } }, true],
    [{ a: { b: [1] } }, { a: { b: [2] } }, false],
    // What is not there and what is undefined are one.
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: undefined }, { b: undefined }, true],
    [[], [], true],
    [[], {}, false],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [['a'], 'a', false],
  ])('%j and %j: %s', (a, b, is) => {
    expect(isSame(a, b)).toBe(is)
    expect(isSame(b, a)).toBe(is)
  })
  it('have one text, in whatever order their names stand', () => {
    expect(textOf({ b: 1, a: { d: [2, { f: 3, e: 4 }], c: null } })).toBe(
      '{"a":{"c":null,"d":[2,{"e":4,"f":3}]},"b":1}',
    )
    expect(textOf({ c: 1, a: 2, b: 3 })).toBe('{"a":2,"b":3,"c":1}')
    expect(textOf('x')).toBe('"x"')
    expect(textOf(undefined)).toBe('')
  })
  it('are records where they have names', () => {
    expect([{}, { a: 1 }, [], null, 'a', 1, undefined].map(isRecord)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
