import type { Status } from '../../src/core/pipeline/opportunity'

/** How far an opening of the example came, in rough numbers of days. */
interface Station {
  status: Status
  /** First seen between so many days ago: the lowest, the highest. */
  within: readonly [number, number]
  visits: number
  /** The status came so many days after the last visit. */
  later: number
  ticked: number
}

const at = (
  status: Status,
  within: readonly [number, number],
  visits: number,
  later: number,
  ticked: number,
): Station => ({ status, within, visits, later, ticked })

const seen = at('seen', [3, 350], 1, 0, 0)
const seenLately = at('seen', [0, 28], 1, 0, 0)

/** One turn of them: of eighteen openings, ten are only seen, as in life. */
export const stations: readonly [Station, ...Station[]] = [
  seen,
  seenLately,
  at('interested', [2, 25], 2, 0, 0.3),
  seen,
  seen,
  at('applied', [12, 40], 3, 1, 0.9),
  seen,
  at('not-for-me', [20, 300], 1, 0, 0),
  seenLately,
  at('closed', [80, 320], 3, 20, 0.8),
  seen,
  at('interviewing', [18, 35], 4, 6, 1),
  seen,
  at('interested', [1, 12], 1, 0, 0),
  seenLately,
  at('not-for-me', [5, 120], 2, 1, 0.1),
  at('closed', [60, 200], 2, 15, 0.6),
  seen,
]

const notes: Partial<Record<Status, readonly string[]>> = {
  interested: [
    'Ask Noor: she knows someone there.',
    'Read their last yearly report before writing.',
    '',
    'The travel is the question. Ask in the first call.',
  ],
  applied: ['Sent on a Tuesday, with the forecast as first example.', '', 'Follow up with a short mail.'],
  interviewing: [
    'First call went well. They asked about the dbt models.\nNext: a case, an hour, with the operations director.',
    'Two conversations done. Ask about the budget for learning.',
  ],
  closed: [
    'They took someone from within. The manager wrote kindly: stay in touch.',
    'No answer after the case.',
    '',
  ],
  'not-for-me': ['Too far, and nights.', 'Pay is below the floor.', ''],
}

export function noteFor(status: Status, number: number): string {
  const some = notes[status] ?? ['']
  return some[number % some.length] ?? ''
}
