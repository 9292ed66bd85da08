import { catalogue } from 'words:all'
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'
import { collectSentences, compile, pseudo, unsaidIn } from '../../scripts/build/words'
import { messages, type ValuesOf, verbatim } from '../../src/core/kernel/message'
import { say, speak } from '../../src/words/say'

const texts = {
  plain: 'Nothing was stored.',
  gap: 'Write {names} once in full',
  counted: '{count, plural, =0 {none} one {# item of {who}} other {# items of {who}}}, kept',
  chosen: '{side, select, for {speaks for it} other {speaks against it}}',
} as const
const words = messages('test/say', texts)
const compiled = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, compile(text)]))
const english = () => speak('en-GB', { ...catalogue, 'test/say': compiled })
afterEach(english)
english()

describe('a message', () => {
  it('is an id and its values, without a word', () => {
    expect(words.plain()).toEqual({ id: 'test/say.plain' })
    expect(words.gap({ names: ['SQL'] })).toEqual({ id: 'test/say.gap', values: { names: ['SQL'] } })
  })

  it('asks for the values that stand in its text', () => {
    expectTypeOf<keyof ValuesOf<typeof texts.counted>>().toEqualTypeOf<'count' | 'who'>()
    expectTypeOf<ValuesOf<typeof texts.counted>['count']>().toEqualTypeOf<number>()
    expectTypeOf<ValuesOf<typeof texts.chosen>['side']>().toEqualTypeOf<string>()
    expectTypeOf<keyof ValuesOf<'no gap'>>().toBeNever()
    // @ts-expect-error: a gap is missing
    words.counted({ count: 1 })
  })
})

describe('what is said', () => {
  it('joins lists as the language does', () => {
    expect(say(words.gap({ names: ['SQL', 'Excel', 'R'] }))).toBe('Write SQL, Excel and R once in full')
    expect(say(words.gap({ names: { anyOf: ['SQL', 'R'] } }))).toBe('Write SQL or R once in full')
    expect(say(words.gap({ names: ['health and safety', 'SQL'] }))).toBe(
      'Write health and safety; SQL once in full',
    )
  })

  it('counts as the language does', () => {
    const at = (count: number) => say(words.counted({ count, who: 'Kim' }))
    expect([0, 1, 2, 1200].map(at)).toEqual([
      'none, kept',
      '1 item of Kim, kept',
      '2 items of Kim, kept',
      '1,200 items of Kim, kept',
    ])
  })

  it('chooses by a word, writes days, and says a message within another', () => {
    expect(say(words.chosen({ side: 'for' }))).toBe('speaks for it')
    expect(say(words.chosen({ side: 'x' }))).toBe('speaks against it')
    expect(say(words.gap({ names: { day: '2026-11-24' } }))).toBe('Write 24 Nov 2026 once in full')
    expect(say(words.gap({ names: words.plain() }))).toBe('Write Nothing was stored. once in full')
  })

  it('leaves the words of a page as they are', () => {
    const hostile = '{count, plural, other {x}} \\u0041 <b> #'
    expect(say(verbatim(hostile))).toBe(hostile)
    expect(say(words.gap({ names: hostile }))).toBe(`Write ${hostile} once in full`)
  })

  it('are said whatever stands in the place of a day', () => {
    for (const odd of ['2026-99-99', '', 'never', '+275761-01-01'])
      expect(say(words.gap({ names: { day: odd } }))).toBe(`Write ${odd} once in full`)
  })

  it('shows the id of a sentence that the language lacks', () => {
    expect(say({ id: 'nobody/said.this' })).toBe('nobody/said.this')
  })
})

describe('the sentences of the product', () => {
  it('are whole: each compiles, and uses ’ for an apostrophe', () => {
    const wrong = Object.entries(collectSentences()).filter(([, text]) => /\w'\w/.test(text))
    expect(wrong).toEqual([])
  })

  it('are all there for a surface whose script holds their unit', () => {
    const own = [
      'words:popup',
      'popup/page-card.tsx',
      'src/core/kernel/message.ts',
      'src/core/kernel/days.ts',
    ]
    expect(unsaidIn(own)).toEqual([])
    expect(unsaidIn([...own, 'src/core/practice/layoff.ts'])).toEqual(['src/core/practice/layoff.ts'])
    // Nothing tells of records there, which `store-labels` alone can do.
    expect(unsaidIn([...own, 'src/records/goals.ts'])).toEqual([])
    expect(unsaidIn([...own, 'src/records/goals.ts', 'src/records/store-labels.ts'])).toEqual([
      'src/records/goals.ts',
    ])
    // The worker says nothing: it hands messages on.
    expect(unsaidIn(['src/core/practice/layoff.ts'])).toEqual([])
  })

  it('have a pseudo-language, with marks at both ends', () => {
    speak('en-GB', { a: { b: pseudo(compile('Show {n, plural, one {one line} other {# lines}}')) } })
    expect(say({ id: 'a.b', values: { n: 2 } })).toBe('⟦Shoow 2 liinees⟧')
  })
})
