import { describe, expect, it } from 'vitest'
import { fieldsOfJob, type Job, jobsOf, withLed, yearsIn } from '../../../../src/core/fit/record/jobs'

const month = (year: number, of: number) => year * 12 + of - 1
const now = month(2026, 3)
const spanOf = (startDate?: string, endDate?: string, today: number | null = now) => {
  const [job] = jobsOf({ work: [{ name: 'Otter Mill', position: 'Miller', startDate, endDate }] }, today)
  return [job?.from, job?.to, job?.isNow]
}

describe('the months of a job', () => {
  it.each<[string, (string | undefined)[], (number | boolean | null)[]]>([
    ['a month is the last that counts', ['2020-03', '2021-05'], [month(2020, 3), month(2021, 6), false]],
    ['a day says its month', ['2020-03-17', '2020-03-31'], [month(2020, 3), month(2020, 4), false]],
    ['a year is a whole one', ['2019', '2020'], [month(2019, 1), month(2021, 1), false]],
    ['what goes on lasts until now', ['2024-01', undefined], [month(2024, 1), now, true]],
    [
      'what begins later than now takes no time',
      ['2027-01', undefined],
      [month(2027, 1), month(2027, 1), true],
    ],
    [
      'what ends before it begins takes no time',
      ['2020-03', '2018-01'],
      [month(2020, 3), month(2020, 3), false],
    ],
    ['without a beginning nothing is known', [undefined, '2020-01'], [null, null, false]],
    ['words are no dates', ['spring', 'autumn'], [null, null, false]],
  ])('%s', (_, [start, end], span) => expect(spanOf(start, end)).toEqual(span))

  it('lasts no longer than it began where nobody knows the day', () => {
    expect(spanOf('2024-01', undefined, null)).toEqual([month(2024, 1), month(2024, 1), true])
  })
  it('bears its names, and none where the résumé says none', () => {
    expect(jobsOf({ work: [{}] }, now)).toMatchObject([
      { title: '', employer: '', from: null, to: null, isNow: false },
    ])
    expect(jobsOf({}, now)).toEqual([])
  })
})

describe('the fields that a job is of', () => {
  const fields = (title: string, employer = '', lines: string[] = []) =>
    [...fieldsOfJob(title, employer, lines)].sort()
  it('follow from its title and its employer', () => {
    expect(fields('Accountant')).toEqual(['Finance'])
    expect(fields('Porter', 'Hotel Otter')).toContain('Hospitality')
  })
  it('follow from what was done only where neither says any', () => {
    expect(fields('Porter', 'Otter', ['Answered calls in the call centre'])).toContain('Customer service')
    expect(fields('Accountant', 'Otter', ['Answered calls in the call centre'])).toEqual(['Finance'])
  })
  it('hold critical care wherever it is told of', () => {
    expect(fields('Nurse', 'Otter', ['Cared for ventilated patients in the ICU'])).toEqual([
      'Critical care',
      'Nursing',
    ])
    expect(fields('Nurse', 'Otter', ['Cared for patients at home'])).toEqual(['Nursing'])
  })
  it('hold leading by the title or by what was done, and by nothing else', () => {
    expect(fields('Foreman', 'Otter')).toContain('Leading people')
    expect(fields('Sous chef')).toContain('Leading people')
    expect(fields('Porter', 'Otter', ['Carried trunks', 'Supervised two carers'])).toContain('Leading people')
    expect(fields('Porter', 'Otter', ['Led guests to the lake'])).not.toContain('Leading people')
    expect(fields('People management trainee')).not.toContain('Leading people')
  })
})

const job = (from: number | null, to: number | null, title = 'Miller'): Job => ({
  title,
  employer: '',
  from,
  to,
  isNow: false,
  fields: new Set(['Manufacturing']),
})

describe('an accomplishment of leading people', () => {
  const led = (date: string, action: string, of = job(month(2020, 1), month(2021, 1))) =>
    withLed([of], [{ action, date }])[0]?.fields.has('Leading people')
  it.each<[string, string, boolean]>([
    ['2020-01-01', 'Led a team through the flood', true],
    ['2020-12-31', 'Led a crew of nine', true],
    ['2021-01-01', 'Led a team through the flood', false],
    ['2019-12-31', 'Led a team through the flood', false],
    ['2020-06-01', 'Led a project of nine months', false],
    ['2020-06-01', 'Ground wheat', false],
    ['', 'Led a team through the flood', false],
  ])('of %s “%s” makes the job of 2020 one: %s', (date, action, is) => expect(led(date, action)).toBe(is))
  it('falls into no job without dates, and leaves the other fields', () => {
    expect(led('2020-06-01', 'Led a team', job(null, null))).toBe(false)
    const [one] = withLed(
      [job(month(2020, 1), month(2021, 1))],
      [{ action: 'Led a team', date: '2020-06-01' }],
    )
    expect([...(one?.fields ?? [])]).toEqual(['Manufacturing', 'Leading people'])
  })
})

describe('years in jobs', () => {
  it('count months that two share once, and jobs without dates not at all', () => {
    const jobs = [
      job(month(2020, 1), month(2022, 1)),
      job(month(2021, 1), month(2023, 7)),
      job(null, null),
      job(month(2010, 1), month(2011, 1), 'Baker'),
    ]
    expect(yearsIn(jobs, () => true)).toBe(4.5)
    expect(yearsIn(jobs, ({ title }) => title === 'Baker')).toBe(1)
    expect(yearsIn(jobs, () => false)).toBe(0)
    expect(yearsIn([{ ...job(month(2010, 1), null) }, { ...job(null, 7) }], () => true)).toBe(0)
  })
})
