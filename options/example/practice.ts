import { plusDays } from '../../src/core/kernel/days'
import { newPractice, type Practice } from '../../src/core/practice/entry'
import { layoffItems } from '../../src/core/practice/layoff'
import { promptsFor } from '../../src/core/practice/prompts'
import type { Stone } from '../../src/core/practice/stone'
import type { RowIn } from '../../src/records/registry'
import { ownPlaces } from './places'

/** What the invented person keeps beside postings: path, reflections, learning, layoff plan, places on the web. Days count back from today. */
const stone = (
  kind: Stone['kind'],
  title: string,
  employer: string,
  years: readonly [from: number | null, to: number | null],
  added: string,
  skills: readonly string[],
) => ({ kind, title, employer, years, added, skills: [...skills] })

const stones = [
  stone(
    'past',
    'Shift planner',
    'Redmire Logistics',
    [9, 6],
    'How a warehouse really runs, and how to stay calm in one.',
    ['Excel', 'Stakeholder management'],
  ),
  stone('past', 'Stock analyst', 'Northwold Parcels', [6, 3], 'Numbers that other people act on.', [
    'SQL',
    'Forecasting',
  ]),
  stone(
    'present',
    'Data analyst',
    'Redmire Logistics',
    [3, null],
    'Models that three teams share, and people to bring along.',
    ['SQL', 'dbt', 'Python', 'Mentoring'],
  ),
  stone('wished', 'Analytics lead', '', [null, null], 'A small team, and a say in what is measured.', [
    'SQL',
    'dbt',
    'Airflow',
    'Team leadership',
    'Stakeholder management',
  ]),
]

/** Which questions a week asks depends on the day: there is an answer to each, in one sitting and in the other. */
const answersTo: Readonly<Record<string, readonly [before: string, lately: string]>> = {
  learned: [
    'The night crew reads our report on paper, so colours are lost on them.',
    'Saying no to a dashboard works by offering one good number instead.',
  ],
  spark: [
    'Drawing the loading plan with the two shift leads: an hour went by unnoticed.',
    'Explaining forecasting to Noor; her questions were better than mine.',
  ],
  drained: [
    'Three meetings about one word. Next time I write the definition first.',
    'The alerts at weekends. We agreed on a rota.',
  ],
  want: [
    'How pipelines are scheduled, so that the nightly load stops being my secret.',
    'How others lead without a title; I do it by feel.',
  ],
  strengths: [
    'Staying calm when the load failed at six, and saying what was known.',
    'Putting a figure so that the shift leads could act on it at once.',
  ],
  surprised: [
    'That I like drawing a plan by hand more than any dashboard.',
    'That the works council asked for the method, not for the result.',
  ],
  helped: [
    'Tamsin practised her interview with me; she had tried the loading plan before anybody else.',
    'Noor with her forecast. Ines got three teams round one table for me.',
  ],
  proud: [
    'Two crews load by a plan that I drew with them.',
    'One definition of “on time”, and nobody argues about it any more.',
  ],
  visible: [
    'The Leeds depot saw it. My lead’s lead did not.',
    'Ines saw the year in numbers. Finance should have.',
  ],
  again: [
    'I would ask the night crew before I chose the colours.',
    'I would settle the definition before I built the table.',
  ],
}

/** The days on which the person sat down, the longest ago first. */
const reflectedDaysAgo = [22, 8]

const quarter = (today: string, daysAgo: number, grades: Practice['grades'], outcome: string): Practice =>
  newPractice('quarter', plusDays(today, -daysAgo), { grades, outcome })

const practice = (today: string): Practice[] => [
  ...reflectedDaysAgo.map((daysAgo, sitting) => {
    const on = plusDays(today, -daysAgo)
    return newPractice('reflection', on, {
      answers: promptsFor(on).map(({ id }) => ({ prompt: id, text: answersTo[id]?.[sitting] ?? '' })),
    })
  }),
  quarter(
    today,
    187,
    {
      growth: 'good',
      recognition: 'mixed',
      fairness: 'good',
      health: 'good',
      path: 'mixed',
      resilience: 'good',
    },
    'I learn a lot, but nobody above my lead knows what we do.',
  ),
  quarter(
    today,
    96,
    {
      growth: 'good',
      recognition: 'mixed',
      fairness: 'good',
      health: 'mixed',
      path: 'mixed',
      resilience: 'good',
    },
    'Recognition is fixable: I could show the year in numbers myself. Whether this job leads to a team of my own is the question for next time.',
  ),
  newPractice('learning', plusDays(today, -40), {
    title: 'Course on leading without a title',
    minutes: 240,
    source: 'The employer’s academy',
    outcome: 'I now end each data hour with who does what.',
    skills: ['Team leadership'],
  }),
  newPractice('learning', plusDays(today, -12), {
    title: 'Two chapters on scheduling pipelines',
    minutes: 90,
    source: 'A book from the library',
    skills: ['Airflow'],
  }),
  newPractice('volunteering', plusDays(today, -30), {
    title: 'Counted stock for the food bank with Saturday’s crew',
    minutes: 180,
    outcome: 'They order by a simple sheet now.',
    skills: ['Excel'],
  }),
  newPractice('experiment', plusDays(today, -35), {
    title: 'recognition',
    experiment: {
      shape: 'pilot',
      hypothesis: 'If I show the year in numbers myself, my work is seen by those who decide.',
      step: 'Present the year to the works council',
      due: plusDays(today, 7),
      result: '',
      state: 'running',
    },
  }),
]

const ready = ['budget', 'contract', 'benefits', 'record', 'references', 'resume', 'devices', 'calls']
const loads = ['usual', 'heavy', 'usual'] as const

type Rows<Name extends 'ownPlaces' | 'stones' | 'practices' | 'readiness' | 'jobWeeks'> = readonly Omit<
  RowIn<Name>,
  'id' | 'updatedAt'
>[]

/** Rows by store, without their ids. */
interface PracticeRows {
  stones: Rows<'stones'>
  practices: Rows<'practices'>
  readiness: Rows<'readiness'>
  jobWeeks: Rows<'jobWeeks'>
  ownPlaces: Rows<'ownPlaces'>
}

const monthOf = (today: string, yearsAgo: number | null): string | null =>
  yearsAgo === null ? null : `${Number(today.slice(0, 4)) - yearsAgo}-03`

/** As of a day (YYYY-MM-DD). @param monday of its week. */
export const practiceRows = (today: string, monday: string): PracticeRows => ({
  stones: stones.map(({ years: [from, to], ...each }) => ({
    ...each,
    from: monthOf(today, from),
    to: monthOf(today, to),
  })),
  practices: practice(today),
  readiness: layoffItems
    .filter(({ id }) => id !== 'plan')
    .map(({ id }) => ({
      item: id,
      state: ready.includes(id) ? ('ready' as const) : ('not-yet' as const),
      where: id === 'contract' ? 'The blue folder at home' : '',
      lookedOn: plusDays(today, -52),
    })),
  ownPlaces: ownPlaces(today),
  jobWeeks: loads.map((load, i) => ({ week: plusDays(monday, -7 * (i + 1)), load })),
})
