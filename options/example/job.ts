import type { Goal } from '../../src/core/brand/goal'
import type { Pitch } from '../../src/core/brand/pitch'
import { plusDays } from '../../src/core/kernel/days'
import type { SignsReview } from '../../src/core/reports/signs-review'
import type { JsonResume } from '../../src/core/resume/json-resume'

/** What the invented person keeps of the present job: goals, pitches, early signs, and the résumé. */

/** By what `person.ts` says that an entry serves, or a pitch rests on. */
export type GoalKey = 'fewer-late' | 'one-number' | 'grow-noor'

export const exampleGoals = (today: string): Readonly<Record<GoalKey, Goal>> => ({
  'fewer-late': {
    title: 'Fewer late parcels by the next peak',
    managerView: 'Penalties are paid by the parcel; operations wants them below last year’s.',
    ownPurpose: 'A result that everybody in logistics understands.',
    from: plusDays(today, -300),
    due: plusDays(today, 45),
    state: 'open',
  },
  'one-number': {
    title: 'One number for late orders in all depots',
    managerView: 'Meetings end with a decision instead of an argument about figures.',
    ownPurpose: 'To have built a model that outlives me here.',
    from: plusDays(today, -200),
    due: plusDays(today, -20),
    state: 'reached',
  },
  'grow-noor': {
    title: 'Noor does the monthly report on her own',
    managerView: 'The report doesn’t wait when somebody is away.',
    ownPurpose: 'Practice for leading a small team.',
    from: plusDays(today, -170),
    due: plusDays(today, 80),
    state: 'open',
  },
})

/** @param idOf the id of the entry whose line begins so. */
export const examplePitches = (idOf: (beginning: string) => string): Pitch[] => [
  {
    audience: 'A head of operations who is hiring',
    text: 'I turn the messy data of warehouses into decisions that people on the floor can use. Before last Christmas I forecast the peak from three years of orders: overtime fell by 22 per cent, and nothing shipped late. I began as a shift planner, so I know what a number has to look like at four in the morning.',
    evidence: [idOf('Forecast the Christmas peak'), idOf('Showed which depot')],
    card: 'Shift planner first\n22 % less overtime\nFour in the morning',
  },
  {
    audience: 'Analysts at a meet-up',
    text: 'Three teams counted late orders in three ways, so I modelled orders, stock and returns once, in dbt: 37 models, 120 tests, and one number. What I would like to talk about is how you get three teams to agree on a definition.',
    evidence: [idOf('Modelled orders')],
    card: 'Three ways, one number\n37 models\nHow do you agree?',
  },
]

export const exampleSigns = (today: string): SignsReview[] => [
  { on: plusDays(today, -66), seen: [], note: '' },
  { on: plusDays(today, -36), seen: ['reorganisation'], note: 'Finance moves under the group.' },
]

/** Month of so many years ago, YYYY-MM. */
const month = (today: string, yearsAgo: number, of: string): string =>
  `${Number(today.slice(0, 4)) - yearsAgo}-${of}`

export const exampleResume = (today: string): JsonResume => ({
  basics: {
    name: 'Robin Ellery',
    label: 'Data analyst',
    email: 'robin@noted-numbers.example',
    url: 'https://noted-numbers.example/',
    location: { city: 'Leeds', countryCode: 'GB' },
    summary:
      'Analyst in logistics who turns messy data into decisions that people on the floor can use, and brings newer colleagues along.',
  },
  work: [
    {
      name: 'Redmire Logistics',
      position: 'Data analyst',
      startDate: month(today, 3, '03'),
      highlights: [
        'Forecast the Christmas peak from three years of orders in Python: 22 % less overtime.',
        'Modelled orders, stock and returns as one set of tables in dbt: 37 models, 120 tests.',
        'Moved the five most used reports to Power BI for 60 users a week.',
        'Mentored a junior analyst from question to slide.',
      ],
    },
    {
      name: 'Northwold Parcels',
      position: 'Stock analyst',
      startDate: month(today, 6, '03'),
      endDate: month(today, 3, '02'),
      highlights: [
        'Wrote the SQL behind the daily stock count of four depots.',
        'Built the first forecast of returns.',
      ],
    },
    {
      name: 'Redmire Logistics',
      position: 'Shift planner',
      startDate: month(today, 9, '03'),
      endDate: month(today, 6, '02'),
      highlights: ['Planned three shifts of 80 people in Excel.'],
    },
  ],
  education: [
    {
      institution: 'Aire Valley College',
      studyType: 'BSc',
      area: 'Business and statistics',
      startDate: month(today, 12, '09'),
      endDate: month(today, 9, '07'),
    },
  ],
  skills: [
    { name: 'SQL' },
    { name: 'Python' },
    { name: 'dbt' },
    { name: 'Power BI' },
    { name: 'Excel' },
    { name: 'Forecasting' },
  ],
})
