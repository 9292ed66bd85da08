import { plusDays } from '../../src/core/kernel/days'
import { newPerson, type Person } from '../../src/core/people/person'
import type { Touch, TouchKind } from '../../src/core/people/touch'

type Touched = readonly [kind: TouchKind, daysAgo: number, note?: string]

interface Known {
  person: Omit<Person, 'metOn' | 'next' | 'roles'>
  /** Days ago. */
  metOn?: number
  /** In so many days. */
  next?: readonly [inDays: number, text: string]
  /** What was seen of their position, with days ago. */
  roles?: readonly (readonly [daysAgo: number, headline: string, employer: string])[]
  touches: readonly Touched[]
}

const known = (
  name: string,
  more: Partial<Known['person']>,
  touches: readonly Touched[],
  dates: Pick<Known, 'metOn' | 'next' | 'roles'> = {},
): Known => ({ person: { ...newPerson(name), ...more }, touches, ...dates })

const people: readonly Known[] = [
  known(
    'Ines Karrow',
    {
      headline: 'Operations director',
      employer: 'Redmire Logistics',
      place: 'Leeds',
      ties: ['sponsor'],
      tags: ['Redmire'],
      met: 'She signed off the Christmas forecast.',
      note: 'Wants one page, and the number first.',
      everyDays: 90,
    },
    [
      ['met', 33, 'Year in numbers, ten minutes after the works council.'],
      ['asked', 60, 'Whether a small team of analysts is planned.'],
      ['was-helped', 128, 'Got three teams round one table for the order model.'],
    ],
    { metOn: 700 },
  ),
  known(
    'Tamsin Orrell',
    {
      headline: 'Shift lead',
      employer: 'Redmire Logistics',
      place: 'Leeds',
      ties: ['colleague', 'friend'],
      tags: ['Redmire', 'night crew'],
      met: 'My first week of shift planning.',
    },
    [
      ['thanked', 2, 'For trying the loading plan before anybody else did.'],
      ['helped', 48, 'Practised questions with her before an interview.'],
    ],
    { metOn: 2_900, next: [9, 'Starts as depot manager'] },
  ),
  known(
    'Noor Haldane',
    {
      headline: 'Junior analyst',
      employer: 'Redmire Logistics',
      ties: ['mentee'],
      tags: ['Redmire'],
      met: 'Joined the team in spring.',
      everyDays: 30,
    },
    [
      ['helped', 8, 'An hour on forecasting.'],
      ['helped', 150, 'Her first analysis, from question to slide.'],
    ],
  ),
  known(
    'Bram Nyland',
    {
      headline: 'Head of finance',
      employer: 'Juniper Health',
      place: 'Remote',
      ties: ['colleague'],
      tags: ['finance'],
      met: 'He paid back the carrier’s invoices with me.',
      note: 'Left Redmire in autumn. Knows what their rota planners lack.',
    },
    [
      ['met', 95, 'Farewell lunch.'],
      ['introduced', 140, 'To Ines, about the returns.'],
    ],
    {
      metOn: 1_200,
      roles: [
        [210, 'Finance manager', 'Redmire Logistics'],
        [12, 'Head of finance', 'Juniper Health'],
      ],
    },
  ),
  known(
    'Odile Marchetti',
    {
      headline: 'Analytics lead',
      employer: 'Ullswater Data',
      place: 'Remote',
      ties: ['mentor'],
      tags: ['meet-up'],
      met: 'She chaired the logistics meet-up where I spoke.',
      note: 'Was an analyst in a warehouse, too. Has the job that I want.',
      everyDays: 60,
    },
    [
      ['was-helped', 75, 'Read my pitch and cut it in half.'],
      ['wrote', 190, 'Sent her the slides.'],
    ],
    { metOn: 196 },
  ),
  known(
    'Rufus Tennant',
    {
      headline: 'Recruiter for data roles',
      employer: 'Tennant & Lowe',
      ties: ['recruiter'],
      met: 'Called about a role in Manchester.',
      everyDays: 120,
    },
    [['called', 58, 'Nothing for leads just now; likes that I started on the floor.']],
  ),
  known(
    'Marguerite Ashdown',
    {
      headline: 'Coordinator',
      employer: 'Kirkgate Food Bank',
      ties: ['volunteering'],
      tags: ['food bank'],
      met: 'Counting stock on a Saturday.',
    },
    [['helped', 30, 'The order sheet.']],
    { metOn: 250 },
  ),
]

/** As of a day (YYYY-MM-DD): whom the invented person knows, each with what was done for one another. */
export const exampleNetwork = (
  today: string,
): readonly { person: Person; touches: readonly Omit<Touch, 'personId'>[] }[] =>
  people.map(({ person, metOn, next, roles = [], touches }) => ({
    person: {
      ...person,
      metOn: metOn === undefined ? null : plusDays(today, -metOn),
      next: next === undefined ? null : { day: plusDays(today, next[0]), text: next[1] },
      roles: roles.map(([daysAgo, headline, employer]) => ({
        seenOn: plusDays(today, -daysAgo),
        headline,
        employer,
      })),
    },
    touches: touches.map(([kind, daysAgo, note = '']) => ({
      kind,
      on: plusDays(today, -daysAgo),
      note,
      opportunityId: null,
    })),
  }))
