import { describe, expect, it } from 'vitest'
import { findDates, isDateText, withoutDates } from '../../../src/core/resume/dates/find-dates'

describe('spans of time', () => {
  it.each([
    ['Mar 2021 – Present', '2021-03', null],
    ['June 2019 - Aug. 2021', '2019-06', '2021-08'],
    ['03/2018 – heute', '2018-03', null],
    ['2018.05 - 2020.07', '2018-05', '2020-07'],
    ['2019-03 to 2021-11', '2019-03', '2021-11'],
    ['03-2019 / 11-2021', '2019-03', '2021-11'],
    ['Mar-2019 to Nov-2021', '2019-03', '2021-11'],
    ['2019.3 – 2021.4', '2019-03', '2021-04'],
    ['03.19 – 04.21', '2019-03', '2021-04'],
    ['Mar.19 – heute', '2019-03', null],
    ['janvier 2020 à décembre 2022', '2020-01', '2022-12'],
    ['mayo de 2017 - actualidad', '2017-05', null],
    ['май 2019 — настоящее время', '2019-05', null],
    ['2018 по 2020', '2018', '2020'],
    ['10/2021 – obecnie', '2021-10', null],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ["Jan '19 – Mar '21", '2019-01', '2021-03'],
    ['Summer 2022', '2022', '2022'],
    ['seit 2016', '2016', null],
    ['2019/20', '2019', '2020'],
    ['2008–12', '2008', '2012'],
    ['Apr 2019 –', '2019-04', null],
    ['31.12.2018', '2018-12', '2018-12'],
    ['03/15/2019 - 2020-07-01', '2019-03', '2020-07-01'],
    ['15 March 2019 – 1 April 2020', '2019-03', '2020-04'],
    ['2016', '2016', '2016'],
  ])('%s', (text, start, end) => {
    expect(findDates(text)).toMatchObject([{ start, end }])
    expect(isDateText(text)).toBe(true)
  })

  it.each(['$2019', '1,2019', '2019+', '120 people', 'Room 20199', 'version 3.2016.1'])(
    '%s is none',
    text => {
      expect(findDates(text)).toEqual([])
    },
  )
})

it('takes durations for dates only beside a date', () => {
  expect(isDateText('Mar 2020 - Present (2 years 3 months)')).toBe(true)
  expect(withoutDates('Analyst (2 years 3 months, 2019 – 2021)')).toBe('Analyst')
  expect(withoutDates('Two months of fieldwork')).toBe('Two months of fieldwork')
})

it('leaves what stands beside a date', () => {
  expect(withoutDates('Larkspur | Mar 2021 – Present')).toBe('Larkspur')
  expect(withoutDates('2019 – 2021, Analyst')).toBe('Analyst')
})
