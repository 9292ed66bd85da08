import { blankSnapshot, type PartName, type ProfileSnapshot, type Role } from '../../src/core/profile/profile'

/** The address is of the form that profiles have; nobody is looked up there. */
export const profileAddress = 'https://www.linkedin.com/in/robin-ellery-example/'
const key = 'in/robin-ellery-example'

type Values = { [K in PartName]?: Extract<ProfileSnapshot[K], { state: 'read' }>['value'] }

/** A page that was looked at from top to bottom. */
function shown(values: Values): ProfileSnapshot {
  const read = Object.entries(values).map(([part, value]) => [
    part,
    { state: 'read', value, where: 'the example', whole: true },
  ])
  return { ...blankSnapshot(key, '2026', 'Robin Ellery'), ...Object.fromEntries(read) }
}

interface Descriptions {
  analyst: string
  stock: string
  planner: string
}

function positions(today: string, says: Descriptions) {
  const march = (yearsAgo: number) => `Mar ${Number(today.slice(0, 4)) - yearsAgo}`
  const february = (yearsAgo: number) => `Feb ${Number(today.slice(0, 4)) - yearsAgo}`
  const role = (title: string, dates: string, current: boolean, description: string): Role => ({
    title,
    dates,
    current,
    place: 'Leeds',
    description,
  })
  return [
    {
      organization: 'Redmire Logistics',
      roles: [role('Data analyst', `${march(3)} - Present`, true, says.analyst)],
    },
    {
      organization: 'Northwold Parcels',
      roles: [role('Stock analyst', `${march(6)} - ${february(3)}`, false, says.stock)],
    },
    {
      organization: 'Redmire Logistics',
      roles: [role('Shift planner', `${march(9)} - ${february(6)}`, false, says.planner)],
    },
  ]
}

const bare: Descriptions = {
  analyst: 'Responsible for reporting.',
  stock: '',
  planner: '',
}

const told: Descriptions = {
  analyst: [
    'Forecast the Christmas peak from three years of orders: 22 % less overtime, and nothing shipped late.',
    'Rebuilt the weekly stock report in SQL so that it runs by itself: 4 hours saved a week.',
    'Found why the returns of one carrier were counted twice: £18,400 paid back.',
  ].join('\n'),
  stock: [
    'Wrote the SQL behind the daily stock count of four depots, which 30 people used every morning.',
    'Built the first forecast of returns and explained its figures to people who do not study them.',
    'Stayed calm on the 26 days on which things ran late.',
  ].join('\n'),
  planner: [
    'Planned three shifts of 80 people in Excel, seven days a week, for two depots.',
    'Agreed every change of plan with the shift leads in person, before it stood on the board.',
    'Showed both night crews how to read the plan, so that they could swap shifts by themselves.',
  ].join('\n'),
}

const about =
  'Numbers in a warehouse are read at four in the morning, by people who have a van to load. I make them readable: I turn the messy data of warehouses into decisions that the people on the floor can use.\n\nI began as a shift planner, so I know what a figure is for. Last year I forecast the Christmas peak from three years of orders, and overtime fell by 22 %.\n\nIf you count late orders in more than one way, write to me.'

const grown =
  'I turn the messy data of supply chains into decisions that people on the floor can use, and I bring newer analysts along.\n\nI began as a shift planner, so I know what a number has to look like at four in the morning. Since then: overtime down by 22 % at the peak, one number for late orders instead of three, and a junior analyst who now presents her own work.\n\nIf you count late orders in more than one way, write to me.'

interface ExampleLook {
  /** Counted back from today. */
  daysAgo: number
  snapshot: ProfileSnapshot
}

/**
 * How the invented person's profile looked over the year, the earliest first: as it was once filled in, rewritten after
 * the first audit, and of late, when the brand statement has moved on and the headline has not.
 */
export function exampleLooks(today: string): ExampleLook[] {
  const always: Values = {
    location: 'Leeds, England, United Kingdom',
    education: [{ school: 'Aire Valley College', degree: 'BSc, Business and statistics', dates: '' }],
    openToWork: false,
    photo: true,
  }
  const early: Values = {
    ...always,
    headline: 'Data analyst at Redmire Logistics',
    about: 'Results-driven and passionate data analyst with a proven track record in logistics.',
    experience: positions(today, bare),
    skills: ['Excel', 'Teamwork', 'Communication'],
    skillCount: 3,
    banner: false,
    connections: 212,
    featured: 0,
    recommendations: 0,
    recommendationsGiven: 0,
    activity: 190,
    volunteering: 0,
    learning: 0,
    industry: '',
  }
  const rewritten: Values = {
    ...early,
    headline:
      'Data analyst | I turn the messy data of warehouses into decisions that people on the floor can use',
    about,
    experience: positions(today, told),
    skills: ['SQL', 'Forecasting', 'Power BI', 'Excel', 'Python', 'Stakeholder management'],
    skillCount: 6,
    connections: 274,
    recommendations: 1,
    activity: 12,
    industry: 'Transportation and logistics',
  }
  const late: Values = {
    ...rewritten,
    about: grown,
    skills: [
      'SQL',
      'dbt',
      'Forecasting',
      'Power BI',
      'Excel',
      'Python',
      'Mentoring',
      'Stakeholder management',
    ],
    skillCount: 8,
    banner: true,
    connections: 331,
    featured: 1,
    recommendations: 2,
    recommendationsGiven: 1,
    activity: 44,
    volunteering: 1,
    learning: 2,
  }
  return [
    { daysAgo: 338, snapshot: shown(early) },
    { daysAgo: 203, snapshot: shown(rewritten) },
    { daysAgo: 24, snapshot: shown(late) },
  ]
}
