import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/place-unseen', {
  name: 'Your places on the web',
  what: 'Look at {name} as a stranger would',
  why: 'You last looked at it on {day}.',
  never: 'It is in your list of places, and you have not looked at it yet.',
})

const fresh = 120

/** A place of the user's own on the web that was not looked at for months. */
export const rule: SuggestionRule = {
  id: 'place-unseen',
  name: words.name(),
  atMost: 1,
  applies: ({ places }) => places.length > 0,
  suggest: ({ today, places }) =>
    places
      .filter(({ lookedOn }) => lookedOn === null || lookedOn < plusDays(today, -fresh))
      .sort((a, b) => ((a.lookedOn ?? '') < (b.lookedOn ?? '') ? -1 : 1))
      .map(({ id, name, lookedOn }) => ({
        about: id,
        what: words.what({ name }),
        why: lookedOn === null ? words.never() : words.why({ day: { day: lookedOn } }),
        minutes: 5,
        opens: { place: 'people/presence', params: { open: id } },
        urgency: 1,
      })),
}

const life = (lookedOn: string | null) => ({
  ...emptyInput('2026-11-24'),
  places: [{ id: 'site', name: 'My workshop', lookedOn }],
})
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(null), about: ['site'] },
    { life: life('2026-06-01'), about: ['site'] },
  ],
  nothing: [life('2026-11-01')],
  notApplicable: [emptyInput('2026-11-24')],
})
