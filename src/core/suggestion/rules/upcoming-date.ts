import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'
import { anyone, type WeekPerson } from '../week-person'

const words = messages('suggestion/upcoming-date', {
  name: 'Dates to remember',
  what: 'Think of {name}',
  named: 'Your note for {day}: “{text}”.',
  bare: 'You marked {day} as a date to remember.',
})

const ahead = 7
/** A date stays so long after it went by, unless they were in touch. */
const behind = 3

/** A date that the user keeps of someone is near. */
export const rule: SuggestionRule = {
  id: 'upcoming-date',
  name: words.name(),
  atMost: 2,
  applies: ({ people }) => people.some(({ next }) => next !== null),
  suggest: ({ today, people }) =>
    people
      .flatMap(each => (each.next ? [{ ...each, next: each.next }] : []))
      .filter(
        ({ next: { day }, last }) =>
          day >= plusDays(today, -behind) && day <= plusDays(today, ahead) && (last ?? '') < day,
      )
      .sort((a, b) => (a.next.day < b.next.day ? -1 : a.next.day > b.next.day ? 1 : 0))
      .map(({ id, name, next: { day, text } }) => ({
        about: `${id}:${day}`,
        what: words.what({ name }),
        why: text ? words.named({ day: { day }, text }) : words.bare({ day: { day } }),
        minutes: 5,
        opens: { place: 'people/people', params: { open: id } },
        urgency: 3,
      })),
}

const today = '2026-11-24'
const life = (...people: WeekPerson[]) => ({ ...emptyInput(today), people })
const kim = (day: string, last: string | null = null, text = 'first day as manager') => ({
  ...anyone('kim', 'Kim Osei'),
  last,
  next: { day, text },
})
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(kim('2026-11-27')), about: ['kim:2026-11-27'] },
    { life: life(kim('2026-11-22', null, '')), about: ['kim:2026-11-22'] },
  ],
  nothing: [life(kim('2026-12-24')), life(kim('2026-11-01')), life(kim('2026-11-22', '2026-11-23'))],
  notApplicable: [life(), life(anyone('bo', 'Bo Eze'))],
})
