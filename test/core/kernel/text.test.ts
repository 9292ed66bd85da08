import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, foldForComparison } from '../../../src/core/kernel/text'
import { anyText } from '../../any-text'

describe('cleanLine', () => {
  it('takes away what disguises a text', () => {
    expect(cleanLine('Acme\u202Egpj.exe', 100)).toBe('Acmegpj.exe')
    expect(cleanLine('A\u200Bc\u200Cm\uFEFFe', 100)).toBe('Acme')
    expect(cleanLine('Engineer\u0000\u0007 II', 100)).toBe('Engineer II')
  })

  it('folds white space and cuts at a whole character', () => {
    expect(cleanLine('  Data \n\t Engineer ', 100)).toBe('Data Engineer')
    expect(cleanLine('ab😀', 3)).toBe('ab')
  })

  it('keeps within the limit, and is settled after one pass', () => {
    fc.assert(
      fc.property(anyText(200), fc.integer({ min: 1, max: 80 }), (text, max) => {
        const once = cleanLine(text, max)
        expect(once.length).toBeLessThanOrEqual(max)
        expect(cleanLine(once, max)).toBe(once)
      }),
    )
  })

  it('takes ten megabytes in its stride', () => {
    expect(cleanLine('x'.repeat(10_000_000), 300)).toHaveLength(300)
  })
})

describe('cleanText', () => {
  it('keeps lines, and one empty line between paragraphs', () => {
    expect(cleanText('one\r\ntwo\n\n\n\n three  ', 100)).toBe('one\ntwo\n\nthree')
  })
})

describe('foldForComparison', () => {
  it('keeps letters, digits and what names languages', () => {
    expect(foldForComparison('C++ / C#  Entwickler:in (m/w/d)')).toBe('c++ c# entwickler in m w d')
  })
})
