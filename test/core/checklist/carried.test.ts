import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../src/core/brand/brand'
import { carriedTicks } from '../../../src/core/checklist/carried'
import { type ExampleLine, example, must } from '../../../src/core/checklist/example'
import { checklistFor } from '../../../src/core/checklist/make-checklist'

const quote = { line: 0, start: 0, end: 3, text: 'SQL' }
const items = (...ids: string[]) => ids.map(id => ({ id, quote }))
const carried = (now: string[], ticked: string[]) => Object.fromEntries(carriedTicks(items(...now), ticked))

describe('ticks of items that have another id now', () => {
  it('stay on each part of a line that is parted otherwise', () => {
    expect(
      carried(['must-shown:sql', 'must-shown:python', 'must-shown:airflow'], ['must-shown:sql-and-python']),
    ).toEqual({
      'must-shown:sql': ['must-shown:sql-and-python'],
      'must-shown:python': ['must-shown:sql-and-python'],
    })
  })

  it('stay on what is put together from them, if all of it is', () => {
    const together = ['must-shown:sql-and-python']
    expect(carried(together, ['must-shown:sql', 'must-shown:python'])).toEqual({
      'must-shown:sql-and-python': ['must-shown:sql', 'must-shown:python'],
    })
    expect(carried(together, ['must-shown:sql'])).toEqual({})
    expect(carried(together, ['must-shown:sql', 'must-shown:excel'])).toEqual({})
  })

  it('go to no item of another rule, and to none that has a tick of its own', () => {
    expect(carried(['years-answered:sql'], ['must-shown:sql-and-python'])).toEqual({})
    expect(carried(['must-shown:sql'], ['must-shown:sql', 'must-shown:sql-and-python'])).toEqual({})
  })

  it('are not taken from an item that still stands', () => {
    expect(carried(['must-shown:sql-and-python', 'must-shown:sql'], ['must-shown:sql-and-python'])).toEqual(
      {},
    )
  })

  it('are never found in a part of a word, in words that say nothing, or in what a cut left of one', () => {
    expect(carried(['must-shown:java'], ['must-shown:javascript-and-css'])).toEqual({})
    expect(carried(['must-shown:and-the'], ['must-shown:sql-and-the-rest'])).toEqual({})
    const long = `must-shown:${'planning-the-watering-of-twelve-parks-'.repeat(2).slice(0, 60)}-1abcdef`
    expect(carried(['must-shown:1abcdef'], [long])).toEqual({})
    expect(carried(['must-shown:watering-of-parks'], [long])).toEqual({
      'must-shown:watering-of-parks': [long],
    })
  })

  it('go to no item that no line asks for', () => {
    expect(carriedTicks([{ id: 'ask-team:line', quote: null }], ['ask-team:line-and-size']).size).toBe(0)
  })
})

it('a checklist by a reader that parts lines keeps the ticks of one that did not, and the other way round', () => {
  const made = (lines: readonly ExampleLine[]) =>
    checklistFor(example({ title: 'Analyst', lines, brand: { ...emptyBrand, skills: ['SQL', 'Python'] } }))
  const whole = made([must('Excellent SQL and Python', { skills: ['SQL', 'Python'] })])
  const parted = made([must('Excellent SQL', { skills: ['SQL'] }), must('Python', { skills: ['Python'] })])
  const ofMust = (list: typeof whole) => list.filter(item => item.rule === 'must-shown').map(item => item.id)
  expect(ofMust(whole)).toHaveLength(1)
  expect(ofMust(parted)).toHaveLength(2)
  expect([...carriedTicks(parted, ofMust(whole)).keys()]).toEqual(ofMust(parted))
  expect([...carriedTicks(whole, ofMust(parted)).keys()]).toEqual(ofMust(whole))
})
