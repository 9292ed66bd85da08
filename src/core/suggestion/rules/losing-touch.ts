import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'
import { anyone, type WeekPerson } from '../week-person'

const words = messages('suggestion/losing-touch', {
  name: 'Being in touch',
  what: 'Write a line to {name}',
  since: 'You were last in touch on {day}, and wanted to be again by now.',
  never: 'You wanted to be in touch by {day}.',
})

/** The rhythm that the user set for someone has run out. */
export const rule: SuggestionRule = {
  id: 'losing-touch',
  name: words.name(),
  atMost: 1,
  applies: ({ people }) => people.some(({ due }) => due !== null),
  suggest: ({ today, people }) =>
    people
      .flatMap(each => (each.due !== null && each.due <= today ? [{ ...each, due: each.due }] : []))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
      .map(({ id, name, last, due }) => ({
        about: id,
        what: words.what({ name }),
        why: last === null ? words.never({ day: { day: due } }) : words.since({ day: { day: last } }),
        minutes: 5,
        opens: { place: 'people/people', params: { open: id } },
        urgency: 2,
      })),
}

const today = '2026-11-24'
const life = (...people: WeekPerson[]) => ({ ...emptyInput(today), people })
const kim = { ...anyone('kim', 'Kim Osei'), last: '2026-08-20', due: '2026-11-18' }
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(kim), about: ['kim'] },
    {
      life: life(kim, { ...anyone('ana', 'Ana Ortiz'), due: '2026-10-01' }),
      about: ['ana', 'kim'],
    },
  ],
  nothing: [life({ ...kim, due: '2026-11-25' })],
  notApplicable: [life(), life(anyone('bo', 'Bo Eze'))],
})
