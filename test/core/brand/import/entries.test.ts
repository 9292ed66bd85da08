import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOfResume } from '../../../../src/core/brand/import/of-resume'
import { entriesOfTable } from '../../../../src/core/brand/import/of-table'
import { entriesOfText } from '../../../../src/core/brand/import/of-text'
import { entryOf } from '../../../../src/core/brand/import/proposed-entry'

const told = (text: string) => entriesOfText(text).map(({ date, action }) => [date, action])

describe('a log that was kept as text', () => {
  it('has an entry a line, with the day that opens it', () => {
    expect(
      told(
        '2026-03-12: Halved the alarms\n5.4.2026 – Taught two students\n12 May 2026 | Led the rota\nThanked by the night shift',
      ),
    ).toEqual([
      ['2026-03-12', 'Halved the alarms'],
      ['2026-04-05', 'Taught two students'],
      ['2026-05-12', 'Led the rota'],
      [null, 'Thanked by the night shift'],
    ])
  })

  it('dates what stands under a day or a month, and takes no other heading for an entry', () => {
    expect(
      told(
        '# Wins\n\n## March 2026\n- Moved the cut-off\n- Wrote the guide\n  for the new depot\n\n## Ideas\n* Ask about SQL\n\n2026-02\nCounted the stock',
      ),
    ).toEqual([
      ['2026-03-01', 'Moved the cut-off'],
      ['2026-03-01', 'Wrote the guide for the new depot'],
      [null, 'Ask about SQL'],
      ['2026-02-01', 'Counted the stock'],
    ])
  })

  it('leaves numbers in a line where they are', () => {
    expect(told('Cut 2019 backlog from 400 to 12\n1. Signed 3 contracts\n[x] **Shipped** v2')).toEqual([
      [null, 'Cut 2019 backlog from 400 to 12'],
      [null, 'Signed 3 contracts'],
      [null, 'Shipped v2'],
    ])
  })

  it('says nothing that does not stand in it', () => {
    const line = fc.stringMatching(/^[-*# 0-9A-Za-z.,:|]{0,30}$/)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const words = new Set(
          lines
            .join(' ')
            .replace(/\*\*/g, '')
            .split(/[^A-Za-z]+/),
        )
        for (const { action } of entriesOfText(lines.join('\n')))
          for (const word of action.match(/[A-Za-z]+/g) ?? []) expect(words.has(word)).toBe(true)
      }),
    )
  })
})

describe('a table', () => {
  it('is read by the names of its columns, our own file’s among them', () => {
    const rows = [
      ['Date', 'Situation', 'Action', 'Result', 'Number', 'Skills', 'Confirmed by'],
      [
        '2026-03-12',
        'Late trucks',
        'Moved the cut-off',
        'Calm evenings',
        '21 % to 6 %',
        'SQL; planning',
        'Mira',
      ],
    ]
    expect(entriesOfTable(rows)).toEqual([
      {
        date: '2026-03-12',
        situation: 'Late trucks',
        action: 'Moved the cut-off',
        result: 'Calm evenings',
        number: '21 % to 6 %',
        skills: ['SQL', 'planning'],
        confirmedBy: 'Mira',
      },
    ])
    expect(
      entriesOfTable([
        ['When', 'Achievement', 'Impact'],
        ['March 2026', '', 'Two fewer audits'],
      ]),
    ).toMatchObject([{ date: '2026-03-01', action: 'Two fewer audits', result: '' }])
  })

  it('without names has its longest cell as what was done', () => {
    expect(
      entriesOfTable([
        ['12.3.2026', 'ok', 'Moved the cut-off with the drivers'],
        ['', '', ''],
      ]),
    ).toMatchObject([{ date: '2026-03-12', action: 'Moved the cut-off with the drivers' }])
  })
})

it('takes each bullet of a résumé, with where it was and until when', () => {
  const resume = {
    work: [
      { position: 'Nurse', name: 'Willow Lane', endDate: '2024-05', highlights: ['Taught six nurses', '•'] },
      { position: 'Ward sister', name: 'Dune Hospital', highlights: ['Halved the alarms'] },
    ],
    projects: [{ name: 'Rota', endDate: '2023', highlights: ['Planned it fairly'] }],
  }
  expect(entriesOfResume(resume).map(({ date, action, situation }) => [date, action, situation])).toEqual([
    ['2024-05-01', 'Taught six nurses', 'Nurse, Willow Lane'],
    [null, 'Halved the alarms', 'Ward sister, Dune Hospital'],
    ['2023-01-01', 'Planned it fairly', 'Rota'],
  ])
})

it('is dated today where nothing says when, and never ahead', () => {
  const [entry] = entriesOfText('2031-01-01: Foreseen')
  if (!entry) throw new Error('no entry')
  expect(entryOf(entry, '2026-11-21').date).toBe('2026-11-21')
  expect(entryOf({ ...entry, date: null }, '2026-11-21').date).toBe('2026-11-21')
  expect(entryOf({ ...entry, date: '2020-02-29' }, '2026-11-21').date).toBe('2020-02-29')
})
