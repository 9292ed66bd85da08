import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../../src/core/advert/lines/line-look'

describe('the look of a line', () => {
  it('knows the verbs that tasks begin with, in each of their forms', () => {
    const forms = ['Prepare', 'Prepares', 'Preparing', 'Prepared'].map(verb =>
      lookOf(`${verb} wool for dyeing`),
    )
    expect(forms.map(one => one.form)).toEqual([2, 3, 4, 5])
    expect(new Set(forms.map(one => one.verb?.hash)).size).toBe(1)
    expect(lookOf('Wool is prepared for dyeing').verb).toBeNull()
  })

  it('takes words of one stem for the same, and numbers by their length', () => {
    const [one, other] = [lookOf('Two looms and 12 batches'), lookOf('two loom and 34 batch')]
    expect([...one.stems]).toEqual([...other.stems])
  })

  it('tells what looks like a heading', () => {
    expect(lookOf('What you bring:').headingLike).toBe(true)
    expect(lookOf('You keep the looms running and mend what breaks in the night.').headingLike).toBe(false)
  })
})
