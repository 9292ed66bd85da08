import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'
import { anyone, type WeekPerson } from '../week-person'

const words = messages('suggestion/congratulate', {
  name: 'Congratulating people',
  what: 'Congratulate {name}',
  why: 'You saw on {day} that “{from}” became “{to}”.',
})

/** After so many days it is no news any more. */
const fresh = 60

/** Someone has a new position, as the user saw, and was not congratulated since. */
export const rule: SuggestionRule = {
  id: 'congratulate',
  name: words.name(),
  atMost: 2,
  applies: ({ people }) => people.some(({ changed }) => changed !== null),
  suggest: ({ today, people }) =>
    people
      .flatMap(each => (each.changed ? [{ ...each, changed: each.changed }] : []))
      .filter(
        ({ changed: { since, from, to }, congratulated }) =>
          from && to && since > plusDays(today, -fresh) && (congratulated ?? '') < since,
      )
      .sort((a, b) => (a.changed.since < b.changed.since ? 1 : a.changed.since > b.changed.since ? -1 : 0))
      .map(({ id, name, changed: { since, from, to } }) => ({
        about: `${id}:${since}`,
        what: words.what({ name }),
        why: words.why({ day: { day: since }, from, to }),
        minutes: 3,
        opens: { place: 'people/people', params: { open: id } },
        urgency: 2,
      })),
}

const today = '2026-11-24'
const life = (...people: WeekPerson[]) => ({ ...emptyInput(today), people })
const kim = {
  ...anyone('kim', 'Kim Osei'),
  changed: { since: '2026-11-20', from: 'Nurse', to: 'Ward manager' },
}
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(kim), about: ['kim:2026-11-20'] },
    { life: life({ ...kim, congratulated: '2026-03-01' }), about: ['kim:2026-11-20'] },
  ],
  nothing: [
    life({ ...kim, congratulated: '2026-11-21' }),
    life({ ...kim, changed: { since: '2026-06-01', from: 'Nurse', to: 'Ward manager' } }),
    life({ ...kim, changed: { since: '2026-11-20', from: '', to: 'Ward manager' } }),
  ],
  notApplicable: [life(), life(anyone('bo', 'Bo Eze'))],
})
