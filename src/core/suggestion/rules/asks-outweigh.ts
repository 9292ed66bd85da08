import { messages } from '../../kernel/message'
import { leansOnThem } from '../../people/ledger'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'
import { anyone, type WeekPerson } from '../week-person'

const words = messages('suggestion/asks-outweigh', {
  name: 'Giving back',
  what: 'Thank {name}, or do something for them',
  since:
    'You asked for something or got help {count, plural, one {once} =2 {twice} other {# times}} since you last did something for them, on {day}.',
  never:
    'You asked for something or got help {count, plural, one {once} =2 {twice} other {# times}}, and no thank-you is noted yet.',
})

/** Two asks or favours since the user last gave something back. */
export const rule: SuggestionRule = {
  id: 'asks-outweigh',
  name: words.name(),
  atMost: 1,
  applies: ({ people }) => people.some(({ ledger }) => ledger.asks > 0),
  suggest: ({ people }) =>
    people
      .filter(({ ledger }) => leansOnThem(ledger))
      .sort((a, b) => b.ledger.asksSince - a.ledger.asksSince)
      .map(({ id, name, ledger: { asksSince: count, lastGift } }) => ({
        about: id,
        what: words.what({ name }),
        why: lastGift === null ? words.never({ count }) : words.since({ count, day: { day: lastGift } }),
        minutes: 5,
        opens: { place: 'people/people', params: { open: id } },
        urgency: 2,
      })),
}

const life = (...people: WeekPerson[]) => ({ ...emptyInput('2026-11-24'), people })
const kim = (asksSince: number, lastGift: string | null = null): WeekPerson => ({
  ...anyone('kim', 'Kim Osei'),
  ledger: { gifts: lastGift ? 1 : 0, asks: 3, lastGift, lastAsk: '2026-10-01', asksSince },
})
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(kim(2)), about: ['kim'] },
    { life: life(kim(3, '2026-02-01')), about: ['kim'] },
  ],
  nothing: [life(kim(1, '2026-09-01')), life(kim(0, '2026-10-02'))],
  notApplicable: [life(), life(anyone('bo', 'Bo Eze'))],
})
