import { describe, expect, it } from 'vitest'
import { lineOfQuote, quoteAround, quoteLine } from '../../../src/core/fit/opening'

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
})
