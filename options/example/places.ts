import { plusDays } from '../../src/core/kernel/days'
import type { OwnPlace } from '../../src/core/profile/presence'

/** The invented person's own places on the web; the last was never looked at again. */
export const ownPlaces = (today: string): OwnPlace[] => [
  {
    url: 'https://noted-numbers.example/',
    name: 'My site',
    kind: 'site',
    should: 'Data analyst who makes numbers that a night crew can act on. One page, three pieces of work.',
    lookedOn: plusDays(today, -20),
  },
  {
    url: 'https://code.example/noted-numbers',
    name: 'Forecasting, worked through',
    kind: 'code',
    should: 'The forecasting example first, with a plain description of what it was for.',
    lookedOn: plusDays(today, -75),
  },
  {
    url: 'https://talks.example/one-good-number',
    name: 'Talk: one good number',
    kind: 'talk',
    should: 'Slides and the recording, and where to find me.',
    lookedOn: null,
  },
]
