import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekOpportunity } from '../week-input'

const words = messages('suggestion/good-match-waits', {
  name: 'Strong matches that wait',
  what: 'Look again at {title} at {organization}',
  whatAlone: 'Look again at {title}',
  why: 'You saw it on {day}, it is a strong match, and you have not said whether it interests you.',
})

const within = 21

/** A strong match was only seen. Knowing what is out there is a habit, also when content. */
export const rule: SuggestionRule = {
  id: 'good-match-waits',
  name: words.name(),
  atMost: 1,
  applies: ({ opportunities }) => opportunities.some(({ status }) => status === 'seen'),
  suggest: ({ today, opportunities }) =>
    opportunities
      .filter(
        ({ status, verdict, takenDown, lastSeen }) =>
          status === 'seen' && verdict === 'strong' && !takenDown && lastSeen >= plusDays(today, -within),
      )
      .map(({ id, title, organization, lastSeen }) => ({
        about: id,
        what: organization ? words.what({ title, organization }) : words.whatAlone({ title }),
        why: words.why({ day: { day: lastSeen } }),
        minutes: 3,
        opens: { place: 'opportunities/seen' as const, params: { open: id } },
        urgency: 1 as const,
      })),
}

const today = '2026-11-24'
const seen: WeekOpportunity = {
  id: 'a',
  title: 'Glazier',
  organization: 'Larkspur Glass',
  status: 'seen',
  statusSince: '2026-11-20',
  lastSeen: '2026-11-20',
  verdict: 'strong',
  due: null,
  deadline: null,
  takenDown: false,
}
const life = (...opportunities: WeekOpportunity[]) => ({ ...emptyInput(today), opportunities })
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(seen), about: ['a'] }],
  nothing: [
    life({ ...seen, verdict: 'stretch' }),
    life({ ...seen, lastSeen: '2026-10-01' }),
    life({ ...seen, takenDown: true }),
  ],
  notApplicable: [life(), life({ ...seen, status: 'interested' })],
})
