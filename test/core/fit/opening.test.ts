import { describe, expect, it } from 'vitest'
import { lineOfQuote, quoteAround, quoteLine, quoteOf, sentenceOf } from '../../../src/core/fit/opening'

const filler = 'The mill stands by the river and grinds from dawn. '
const long = `${filler.repeat(4)}You travel to our plants twice a month. ${filler.repeat(4)}`.trim()

describe('quotes', () => {
  it('give a short line whole', () => {
    expect(quoteAround(['You travel.'], 0, 4, 10).text).toBe('You travel.')
  })

  it('give the sentence around a place in a long line', () => {
    const start = long.indexOf('travel')
    const quote = quoteAround([long], 0, start, start + 6)
    expect(quote.text).toBe('You travel to our plants twice a month.')
    expect(long.slice(quote.start, quote.end)).toBe(quote.text)
  })

  it('cut a sentence without end between words', () => {
    const endless = `${'word '.repeat(60)}travel ${'word '.repeat(60)}`.trim()
    const start = endless.indexOf('travel')
    const { text } = quoteAround([endless], 0, start, start + 6)
    expect(text).toContain('travel')
    expect(text).toMatch(/^word .* /)
    expect(text.length).toBeLessThanOrEqual(300)
  })

  it('cut a long line after a sentence', () => {
    expect(quoteLine([long], 0).text).toBe(filler.repeat(4).trim())
  })

  it('of the title stay as they are, and empty ones are none', () => {
    expect(lineOfQuote(['A line'], { line: -1, start: 0, end: 6, text: 'Intern' })?.text).toBe('Intern')
    expect(lineOfQuote(['A line'], { line: -1, start: 0, end: 0, text: '' })).toBeNull()
  })

  it('are a part of their line, and empty where there is no such line', () => {
    expect(quoteOf(['You travel.'], 0, 4, 10)).toEqual({ line: 0, start: 4, end: 10, text: 'travel' })
    expect(quoteOf([], 3, 0, 2)).toEqual({ line: 3, start: 0, end: 2, text: '' })
    expect(quoteLine([], 3).text).toBe('')
    expect(quoteAround([], 3, 0, 2).text).toBe('')
  })

  it('give a line of 220 letters whole, and no longer one', () => {
    const whole = `${'word '.repeat(43)}works`
    expect(whole).toHaveLength(220)
    expect(quoteLine([whole], 0)).toMatchObject({ start: 0, end: 220, text: whole })
    expect(quoteAround([whole], 0, 50, 54).text).toBe(whole)
    expect(quoteLine([`${whole}s`], 0).text).toBe('word '.repeat(43).trim())
    expect(quoteAround([`${whole}s`], 0, 5, 9)).toMatchObject({
      start: 0,
      text: 'word '.repeat(30).slice(0, 149),
    })
  })

  it.each([
    // A first sentence that says little is not left alone.
    [`Hello there. ${'word '.repeat(60)}`, `Hello there. ${'word '.repeat(41)}`.trim()],
    [`${'word '.repeat(13)}end; ${'word '.repeat(60)}`, `${'word '.repeat(13)}end;`],
    [`${'word '.repeat(11)}sixend. ${'word '.repeat(60)}`, `${'word '.repeat(11)}sixend.`],
    [
      `${'word '.repeat(11)}endss. ${'word '.repeat(60)}`,
      `${'word '.repeat(11)}endss. ${'word '.repeat(31)}`.trim(),
    ],
    ['w'.repeat(300), 'w'],
  ])('cut a long line where something ends', (text, quote) => {
    expect(quoteLine([text], 0).text).toBe(quote)
  })

  it.each(['. ', '; ', '! ', '? '])('begin after “%s” and end with the sentence', sign => {
    const text = `${'word '.repeat(40)}end${sign}You travel a lot! ${'word '.repeat(20)}`
    const start = text.indexOf('travel')
    expect(quoteAround([text], 0, start, start + 6).text).toBe('You travel a lot!')
  })

  it('reach no further than 140 letters on either side', () => {
    const text = `${'before '.repeat(60)}travel ${'behind '.repeat(60)}`
    const start = text.indexOf('travel')
    const quote = quoteAround([text], 0, start, start + 6)
    expect(start - quote.start).toBeLessThanOrEqual(140)
    expect(start - quote.start).toBeGreaterThan(130)
    expect(quote.end - (start + 6)).toBeLessThanOrEqual(140)
    expect(quote.end - (start + 6)).toBeGreaterThan(130)
    expect(quote.text.startsWith('before')).toBe(true)
  })

  it('at the beginning and the end of a long line lose nothing', () => {
    const text = `Travel comes first ${'word '.repeat(60)}and then travel`
    expect(quoteAround([text], 0, 0, 6).text).toMatch(/^Travel comes first /)
    const last = text.lastIndexOf('travel')
    expect(quoteAround([text], 0, last, last + 6).text).toMatch(/and then travel$/)
  })

  it('of the text become their sentence, and those of a title stay', () => {
    const start = long.indexOf('travel')
    const quote = { line: 0, start, end: start + 6, text: 'travel' }
    expect(sentenceOf([long], quote).text).toBe('You travel to our plants twice a month.')
    const ofTitle = { line: -1, start: 0, end: 6, text: 'Intern' }
    expect(sentenceOf([long], ofTitle)).toBe(ofTitle)
    expect(lineOfQuote([long], quote)?.text).toBe(filler.repeat(4).trim())
  })
})
