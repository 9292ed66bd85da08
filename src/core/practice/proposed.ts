import { plusDays } from '../kernel/days'
import type { Practice } from './entry'
import { quarterDays, type SideOverTime, sidesOverTime, sortIn } from './quarter'

/**
 * What is fixable and named again in a quarter's look becomes an experiment by itself. It is one that waits to be
 * confirmed: it follows from the looks, is kept once the user confirms it, and goes when they grade or sort otherwise.
 */
export interface Proposed<P extends Practice = Practice> {
  side: SideOverTime
  /** The look that named it again. */
  look: P
}

const declinePrompt = (side: string): string => `try:${side}`
const no = 'no'

/** The answers of a look with an experiment declined: that look proposes it no more. */
export const declined = (answers: Practice['answers'], side: string): Practice['answers'] => [
  ...answers.filter(({ prompt }) => prompt !== declinePrompt(side)),
  { prompt: declinePrompt(side), text: no },
]

const isDeclined = ({ answers }: Practice, side: string): boolean =>
  answers.some(({ prompt, text }) => prompt === declinePrompt(side) && text === no)

/** Experiments that wait to be confirmed, in the order of the sides. A look older than a quarter proposes nothing. */
export function proposedOf<P extends Practice>(entries: readonly P[], today: string): Proposed<P>[] {
  const looks = entries.filter(({ kind }) => kind === 'quarter')
  return sidesOverTime(entries).flatMap(side => {
    const [before, now] = side.grades.slice(-2)
    if (!side.lasts || !before || !now || now.on <= plusDays(today, -quarterDays)) return []
    const look = looks.find(({ on, grades }) => on === now.on && grades[side.id] !== undefined)
    const last = looks.find(({ on, grades }) => on === before.on && grades[side.id] !== undefined)
    if (!look || isDeclined(look, side.id)) return []
    // Sorted this time or, where nothing is said now, the time before.
    if ((sortIn(look, side.id) ?? (last && sortIn(last, side.id))) !== 'fixable') return []
    const wasTried = entries.some(
      ({ kind, title, on, experiment }) =>
        kind === 'experiment' && title === side.id && (on >= look.on || experiment?.state === 'running'),
    )
    return wasTried ? [] : [{ side, look }]
  })
}
