import type { Brand } from '../../src/core/brand/brand'
import type { Evidence } from '../../src/core/brand/evidence'
import type { GoalKey } from './job'

/** The invented person: an analyst in logistics who wants to lead a small data team. Days are counted back from today. */
const first: Brand = {
  statement: 'I make the numbers of a warehouse understandable.',
  targetRoles: ['Data analyst'],
  strengths: ['Explaining figures to people who do not study them', 'Staying calm when things run late'],
  skills: ['Excel', 'SQL', 'Stakeholder management'],
  learning: ['Python', 'Power BI'],
  mustHaves: ['Hybrid or remote'],
  dealbreakers: ['Night shifts'],
  values: ['Fairness', 'Plain speech'],
}

const second: Brand = {
  ...first,
  statement: 'I turn the messy data of warehouses into decisions that the people on the floor can use.',
  targetRoles: ['Data analyst', 'Senior data analyst'],
  skills: ['Excel', 'SQL', 'Power BI', 'Python', 'Stakeholder management', 'Forecasting'],
  learning: ['dbt', 'Team leadership'],
  mustHaves: ['Hybrid or remote', 'At least £42,000 a year'],
}

const third: Brand = {
  ...second,
  statement:
    'I turn the messy data of supply chains into decisions that people on the floor can use, and I bring newer analysts along.',
  targetRoles: ['Senior data analyst', 'Analytics lead', 'Analytics engineer'],
  strengths: [...second.strengths, 'Bringing newer colleagues along'],
  skills: [...second.skills, 'dbt', 'Mentoring', 'Data modelling'],
  learning: ['Team leadership', 'Airflow'],
  mustHaves: ['Hybrid or remote', 'At least £48,000 a year'],
  dealbreakers: ['Night shifts', 'Gambling'],
}

export const brandVersions: readonly { daysAgo: number; brand: Brand }[] = [
  { daysAgo: 352, brand: first },
  { daysAgo: 214, brand: second },
  { daysAgo: 61, brand: third },
]

type Entry = Omit<Evidence, 'date' | 'goals'> & { daysAgo: number; serves: readonly GoalKey[] }
const entry = (
  daysAgo: number,
  action: string,
  more: Partial<Omit<Entry, 'daysAgo' | 'action'>> = {},
): Entry => ({
  daysAgo,
  action,
  situation: '',
  result: '',
  number: '',
  skills: [],
  confirmedBy: '',
  serves: [],
  ...more,
})

export const evidenceEntries: readonly Entry[] = [
  entry(346, 'Rebuilt the weekly stock report so that it runs by itself', {
    situation: 'The report took a colleague every Monday morning.',
    result: 'Mondays begin with a conversation about it instead.',
    number: '4 hours saved a week',
    skills: ['Excel', 'SQL'],
    confirmedBy: 'Tamsin Orrell, shift lead',
  }),
  entry(331, 'Found why the returns of one carrier were counted twice', {
    result: 'The carrier’s invoices were corrected.',
    number: '£18,400 paid back',
    skills: ['SQL'],
    confirmedBy: 'Bram Nyland, finance',
  }),
  entry(305, 'Explained the new delivery targets to both night crews in person'),
  entry(288, 'Learned enough Python in evening lessons to replace a chain of macros', {
    number: '11 macros gone',
    skills: ['Python'],
  }),
  entry(262, 'Forecast the Christmas peak from three years of orders', {
    serves: ['fewer-late'],
    situation: 'Agency staff used to be booked by feeling.',
    result: 'Overtime fell while nothing shipped late.',
    number: '22 % less overtime',
    skills: ['Forecasting', 'Python'],
    confirmedBy: 'Ines Karrow, operations director',
  }),
  entry(240, 'Took over the reporting of a colleague on parental leave for four months'),
  entry(219, 'Moved the five most used reports to Power BI', {
    result: 'Depot managers look at them on their own.',
    number: '60 users a week',
    skills: ['Power BI', 'Stakeholder management'],
    confirmedBy: 'Tamsin Orrell, shift lead',
  }),
  entry(196, 'Spoke about forecasting at the regional logistics meet-up', { number: '45 people' }),
  entry(173, 'Wrote a plain guide to our data for new colleagues', {
    result: 'New analysts answer their first question in the first week.',
    skills: ['Technical writing'],
  }),
  entry(150, 'Mentored Noor through her first analysis from question to slide', {
    serves: ['grow-noor'],
    skills: ['Mentoring'],
    confirmedBy: 'Noor Haldane, junior analyst',
  }),
  entry(128, 'Modelled orders, stock and returns as one set of tables in dbt', {
    serves: ['one-number'],
    situation: 'Three teams counted orders in three ways.',
    result: 'There is one number for late orders.',
    number: '37 models, 120 tests',
    skills: ['dbt', 'SQL', 'Data modelling'],
    confirmedBy: 'Ines Karrow, operations director',
  }),
  entry(104, 'Cut the run time of the nightly load', { number: 'from 95 to 12 minutes', skills: ['SQL'] }),
  entry(86, 'Led the weekly data hour while the lead was away', { skills: ['Mentoring'] }),
  entry(67, 'Showed which depot loses most parcels between scan and van', {
    serves: ['fewer-late'],
    result: 'Two gates were swapped.',
    number: '31 % fewer losses',
    skills: ['SQL', 'Power BI'],
    confirmedBy: 'Bram Nyland, finance',
  }),
  entry(48, 'Interviewed four candidates for the junior role'),
  entry(33, 'Presented the year in numbers to the works council', { skills: ['Stakeholder management'] }),
  entry(19, 'Set up alerts that call someone before a van leaves half empty', {
    serves: ['fewer-late'],
    number: '9 % fuller vans',
    skills: ['Python', 'Forecasting'],
  }),
  entry(9, 'Brought finance and operations to one definition of “on time”', { serves: ['one-number'] }),
  entry(2, 'Thanked by the Leeds depot for the new loading plan', {
    confirmedBy: 'Tamsin Orrell, shift lead',
  }),
]
