import { describe, expect, it } from 'vitest'
import { ownPairs, ownTitles, pairsGrouped } from '../../../scripts/train/roles/own-lists'
import { supplementRows } from '../../../scripts/train/roles/rows'

describe('pairs by their target', () => {
  it('stand behind a sign, and behind two where a careful reader may say either', () => {
    expect(
      pairsGrouped('# Said by signs.\nCook (Hotel): = Chef; Line Cook ~! Waiter ! Cookie Engineer, Ads'),
    ).toEqual([
      { target: 'Cook (Hotel)', title: 'Chef', relation: 'same', also: [] },
      { target: 'Cook (Hotel)', title: 'Line Cook', relation: 'same', also: [] },
      { target: 'Cook (Hotel)', title: 'Waiter', relation: 'near', also: ['other'] },
      { target: 'Cook (Hotel)', title: 'Cookie Engineer, Ads', relation: 'other', also: [] },
    ])
  })
  it('are each said once, and of all three kinds', () => {
    const pairs = ownPairs()
    const names = pairs.map(({ target, title }) => `${target} ← ${title}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    for (const relation of ['same', 'near', 'other'])
      expect(pairs.filter(pair => pair.relation === relation).length).toBeGreaterThan(400)
  })
})

describe('titles by their occupations', () => {
  it('find those whose code is written without its last part', () => {
    const rows = supplementRows(
      '29-1141,11-9111.00|ward sister',
      new Map([
        ['29-1141.00', 4],
        ['11-9111.00', 7],
      ]),
      () => true,
    )
    expect(rows.map(({ of }) => of)).toEqual([
      [
        [4, 2 / 3],
        [7, 1 / 3],
      ],
    ])
  })
  it('stand in one line only', () => {
    const titles = ownTitles()
      .split('\n')
      .filter(line => line.includes('|') && !line.startsWith('#'))
      .flatMap(line => (line.split('|')[1] ?? '').split(';'))
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  })
})
