import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekOpportunity } from '../week-input'

const words = messages('suggestion/closing-soon', {
  name: 'Adverts that close soon',
  what: 'Decide about {title} at {organization}',
  whatAlone: 'Decide about {title}',
  why: 'The advert takes applications until {day}, and you have not applied.',
})

const ahead = 7

/** An opportunity the user wants, and a last day that is near. */
export const rule: SuggestionRule = {
  id: 'closing-soon',
  name: words.name(),
  atMost: 2,
  applies: ({ opportunities }) =>
    opportunities.some(({ status, deadline }) => status === 'interested' && deadline !== null),
  suggest: ({ today, opportunities }) =>
    opportunities
      .flatMap(each => (each.deadline === null ? [] : [{ ...each, deadline: each.deadline }]))
      .filter(
        ({ status, takenDown, deadline }) =>
          status === 'interested' && !takenDown && deadline >= today && deadline <= plusDays(today, ahead),
      )
      .sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0))
      .map(({ id, title, organization, deadline }) => ({
        about: id,
        what: organization ? words.what({ title, organization }) : words.whatAlone({ title }),
        why: words.why({ day: { day: deadline } }),
        minutes: 10,
        opens: { place: 'opportunities/board', params: { open: id, view: 'tailor' } },
        urgency: 3,
      })),
}

const today = '2026-11-24'
const wanted: WeekOpportunity = {
  id: 'a',
  title: 'Glazier',
  organization: 'Larkspur Glass',
  status: 'interested',
  statusSince: '2026-11-20',
  lastSeen: '2026-11-20',
  verdict: 'strong',
  due: null,
  deadline: '2026-11-28',
  takenDown: false,
}
const life = (...opportunities: WeekOpportunity[]) => ({ ...emptyInput(today), opportunities })
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(wanted), about: ['a'] },
    { life: life(wanted, { ...wanted, id: 'b', deadline: today }), about: ['b', 'a'] },
  ],
  nothing: [
    life({ ...wanted, deadline: '2026-12-02' }),
    life({ ...wanted, deadline: '2026-11-23' }),
    life({ ...wanted, takenDown: true }),
  ],
  notApplicable: [life(), life({ ...wanted, status: 'applied' }), life({ ...wanted, deadline: null })],
})
