import { expect, it } from 'vitest'
import { withMonthsOf } from '../../../src/core/resume/cell-dates'
import { fromLinkedIn } from '../../../src/core/resume/linkedin'

const on = (start: string, end: string) => ({
  'Company Name': 'Elm Bakery',
  'Started On': start,
  'Finished On': end,
})

it('takes the first of a month for its month, in whichever order a spreadsheet wrote it', () => {
  const rows = withMonthsOf([on('3/1/2016', '12/1/19'), on('1/1/2020', '')], ['Started On', 'Finished On'])
  expect(rows).toEqual([on('2016-03', '2019-12'), on('2020-01', '')])
})

it('leaves dates alone that may have days', () => {
  const rows = [on('1/3/2016', '31/12/2019'), on('3/1/2016', '')]
  expect(withMonthsOf(rows, ['Started On', 'Finished On'])).toEqual(rows)
})

it('reads positions by it', () => {
  const positions = [on('3/1/2016', '12/1/2019')]
  expect(fromLinkedIn(new Map([['positions', positions]])).work?.[0]).toMatchObject({
    startDate: '2016-03',
    endDate: '2019-12',
  })
})
