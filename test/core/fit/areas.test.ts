import { describe, expect, it } from 'vitest'
import type { AreaText } from '../../../src/core/fit/areas/found-area'
import { findAreas } from '../../../src/core/fit/occupation-area'
import { isDeed, isWrittenDone } from '../../../src/core/fit/shown/deed'
import { areasByGroups, byRarest, groupsOf } from '../../../src/core/fit/shown/groups'
import { tellingWords } from '../../../src/core/fit/words'

/** Kinds of work that a text names, with the words that do. */
const found = (text: string, as: AreaText = 'asked') =>
  findAreas(text, { as })
    .filter(({ area }) => !area.isShown)
    .map(({ area, words }) => [area.name, words])
const has = (text: string, name: string, as: AreaText) => found(text, as).some(([area]) => area === name)

describe('kinds of work in a text', () => {
  it.each<[string, string, AreaText, boolean]>([
    // A name stands for it in an advert.
    ['Data pipelines', 'Data pipelines', 'asked', true],
    ['Building data pipelines', 'Data pipelines', 'asked', true],
    ['Data and pipelines', 'Data pipelines', 'asked', true],
    // No more than two others between its words, and in their order, unless one is a doing.
    ['Data in slow old pipelines', 'Data pipelines', 'asked', true],
    ['Data in slow old rusty pipelines', 'Data pipelines', 'asked', false],
    ['Pipelines of data', 'Data pipelines', 'asked', false],
    ['Processing data', 'Data pipelines', 'asked', true],
    ['Processing for data', 'Data pipelines', 'asked', false],
    ['Processing of old data', 'Data pipelines', 'asked', true],
    // Not across the end of a sentence.
    ['We love data. Pipelines are fun', 'Data pipelines', 'asked', false],
    // A part counts on the user's side alone, and so it is told.
    ['Ran Airflow', 'Data pipelines', 'done', true],
    ['Spark', 'Data pipelines', 'listed', true],
    ['Statistics', 'Statistics', 'asked', true],
    // One word alone of a name may stand in passing where something is told.
    ['Read statistics', 'Statistics', 'done', false],
    ['Used regression', 'Statistics', 'done', true],
    ['Used regression for statistics', 'Statistics', 'done', true],
    // In a list it is what it is about only at its end.
    ['statistics', 'Statistics', 'listed', true],
    ['statistics knowledge', 'Statistics', 'listed', true],
    ['statistics 2019', 'Statistics', 'listed', true],
    ['statistics books', 'Statistics', 'listed', false],
    ['statistics books', 'Statistics', 'title', true],
    // One's own deed, and not what one turned to or made for others.
    ['Called about regression', 'Statistics', 'done', true],
    ['Photos of regression', 'Statistics', 'done', false],
    ['Wrote a book for regression', 'Statistics', 'done', false],
    // Short forms of two letters are names, and one letter of one is none.
    ['hr', 'Human resources', 'title', true],
    ['e', 'Emergency care', 'listed', false],
    // Departments that one worked with.
    ['Spoke with audits', 'Finance', 'done', true],
    ['Spoke with finance', 'Finance', 'done', false],
  ])('%s: %s (%s): %s', (text, name, as, is) => expect(has(text, name, as)).toBe(is))

  it('are told with their words and places, the name before the part', () => {
    const text = 'Wide experience with slow data pipelines and Airflow'
    const [one] = findAreas(text).filter(({ area }) => area.name === 'Data pipelines')
    expect(one).toMatchObject({ words: 'data pipelines', name: 'data pipelines', isPart: false })
    expect(text.slice(one?.start, one?.end)).toBe('data pipelines')
    const [apart] = findAreas('Data in slow pipelines').filter(({ area }) => area.name === 'Data pipelines')
    expect(apart).toMatchObject({ words: 'Data in slow pipelines', name: 'Data pipelines' })
    const both = findAreas('Airflow and data pipelines').filter(({ area }) => area.name === 'Data pipelines')
    expect(both).toHaveLength(1)
    expect(both[0]).toMatchObject({ isPart: false, words: 'data pipelines' })
    const again = findAreas('data pipelines and data processing').filter(
      ({ area }) => area.name === 'Data pipelines',
    )
    expect(again[0]?.words).toBe('data pipelines')
  })
  it('are fields or kinds, and products where a list says so', () => {
    const of = (text: string) => findAreas(text).map(({ area }) => [area.name, area.isField, area.isProducts])
    expect(of('Accounting')).toContainEqual(['Finance', true, false])
    expect(of('Data pipelines')).toContainEqual(['Data pipelines', false, false])
    expect(of('Accounting software').some(([, , isProducts]) => isProducts)).toBe(true)
    expect(of('')).toEqual([])
  })
  it('in capitals are such only', () => {
    expect(has('Sage', 'Bookkeeping programs', 'listed')).toBe(true)
    expect(has('sage', 'Bookkeeping programs', 'listed')).toBe(false)
  })
})

describe('a word that tells of a doing', () => {
  const deed = (text: string, word: string) =>
    isDeed(text, { lower: word.toLowerCase(), start: text.indexOf(word) })
  it.each<[string, string, boolean]>([
    ['I visited farms', 'visited', true],
    ['Visit farms', 'Visit', true],
    ['Drive and visit farms', 'visit', true],
    ['Responsible for planning', 'planning', true],
    ['I was to visit farms', 'visit', true],
    ['Farm visit', 'visit', false],
    ['Site visits', 'visits', false],
    ['Visits to farms', 'Visits', false],
    ['Sold hay; visit farms', 'visit', true],
  ])('%s: %s, %s', (text, word, is) => expect(deed(text, word)).toBe(is))
  it.each<[string, boolean]>([
    ['visited', true],
    ['dated', true],
    ['bred', false],
    ['agreed', false],
    ['visit', false],
    ['taxed', true],
  ])('“%s” is written as done: %s', (word, is) => expect(isWrittenDone(word)).toBe(is))
})

describe('several things near one another', () => {
  const area = (name: string) => ({ name, isProducts: false, isField: false, isShown: true })
  const phrase = (name: string, written: string, isPart: boolean) => ({
    area: area(name),
    groups: groupsOf(written),
    isPart,
  })
  const index = byRarest([
    phrase('Tills', 'till+balanced|counted', true),
    phrase('Tills', 'cash+handling', false),
    phrase('Bees', 'bee hives+moved', true),
    phrase('Bees', 'bees+care|keeping', false),
  ])
  const shown = (text: string, as: AreaText) =>
    areasByGroups(index, text, tellingWords(text), as).map(({ area: { name }, words, isPart }) => [
      name,
      words,
      isPart,
    ])

  it.each<[string, AreaText, unknown[]]>([
    ['Balanced the till', 'done', [['Tills', 'Balanced the till', true]]],
    ['The till was counted', 'done', [['Tills', 'till was counted', true]]],
    // Six telling words away, and no more.
    [
      'Balanced one two three four five till',
      'done',
      [['Tills', 'Balanced one two three four five till', true]],
    ],
    ['Balanced one two three four five six till', 'done', []],
    [
      'Till one two three four five balanced',
      'done',
      [['Tills', 'Till one two three four five balanced', true]],
    ],
    ['Till one two three four five six balanced', 'done', []],
    // Two words that follow one another.
    ['Moved bee hives', 'done', [['Bees', 'Moved bee hives', true]]],
    ['Moved bee stone hives', 'done', []],
    ['Bee hives moved', 'done', [['Bees', 'Bee hives moved', true]]],
    // In one sentence; one thing is not two.
    ['Balanced books. Cleaned the till', 'done', []],
    ['Till', 'done', []],
    // A deed is no question, and a name no deed.
    ['Balanced the till', 'asked', []],
    ['Cash handling', 'done', []],
    ['Cash handling', 'asked', [['Tills', 'Cash handling', false]]],
    ['Cash handling', 'listed', [['Tills', 'Cash handling', false]]],
    // A name is said in one go: two words away, and no two members of a list.
    ['Handling of all that cash', 'asked', [['Tills', 'Handling of all that cash', false]]],
    ['Handling one two cash', 'asked', []],
    ['Handling one cash', 'asked', [['Tills', 'Handling one cash', false]]],
    ['Cash, handling', 'asked', []],
    // What stands right before another thing says what kind that is.
    ['Bee keeping experience', 'asked', [['Bees', 'Bee keeping', false]]],
    ['Care of bees', 'asked', [['Bees', 'Care of bees', false]]],
    // What one turned to.
    ['Took photos of a till that was balanced', 'done', []],
    ['Nothing of it', 'done', []],
  ])('%s (%s)', (text, as, areas) => expect(shown(text, as)).toEqual(areas))

  it('is each found once, the name before the deed', () => {
    expect(shown('Balanced a till, counted a till', 'done')).toHaveLength(1)
    expect(shown('Balanced the till, cash handling', 'listed')).toEqual([['Tills', 'cash handling', false]])
    expect(shown('Cash handling, balanced the till', 'listed')).toEqual([['Tills', 'Cash handling', false]])
  })
  it('is looked for by the thing that fewest phrases share', () => {
    const many = byRarest([
      phrase('A', 'zork+moved', true),
      phrase('B', 'moved+blim', true),
      phrase('C', 'moved+quux|zork', true),
    ])
    expect([...many.keys()].sort()).toEqual(['blim', 'quux', 'zork'])
    expect(many.get('blim')?.map(({ area: { name }, groups }) => [name, groups[0]?.[0]?.stems])).toEqual([
      ['B', ['blim']],
    ])
  })
  it('are given with their places and the words themselves', () => {
    const text = 'Then balanced the old till'
    expect(areasByGroups(index, text, tellingWords(text), 'done')).toMatchObject([
      { start: 5, end: text.length, name: 'balanced till', words: 'balanced the old till' },
    ])
  })
})
