import { plusDays } from '../../kernel/days'
import { messages, verbatim } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekOpportunity } from '../week-input'

const words = messages('suggestion/undecided', {
  name: 'Opportunities without a decision',
  what: 'Apply to {title}, or let it go',
  why: 'It has interested you since {day}, and nothing is planned for it.',
})

const after = 14

/** Wanted for two weeks, and nothing happened. Either answer is a good one. */
export const rule: SuggestionRule = {
  id: 'undecided',
  name: words.name(),
  atMost: 1,
  applies: ({ opportunities }) => opportunities.some(({ status }) => status === 'interested'),
  suggest: ({ today, opportunities }) =>
    opportunities
      .filter(
        ({ status, statusSince, due, takenDown }) =>
          status === 'interested' && due === null && !takenDown && statusSince <= plusDays(today, -after),
      )
      .sort((a, b) => (a.statusSince < b.statusSince ? -1 : a.statusSince > b.statusSince ? 1 : 0))
      .map(({ id, title, statusSince }) => ({
        about: id,
        what: words.what({ title }),
        why: words.why({ day: { day: statusSince } }),
        minutes: 5,
        opens: { place: 'opportunities/board' as const, params: { open: id } },
        urgency: 2 as const,
      })),
}

const today = '2026-11-24'
const wanted: WeekOpportunity = {
  id: 'a',
  title: 'Glazier',
  organization: 'Larkspur Glass',
  status: 'interested',
  statusSince: '2026-11-01',
  lastSeen: '2026-11-20',
  verdict: 'strong',
  due: null,
  deadline: null,
  takenDown: false,
}
const life = (...opportunities: WeekOpportunity[]) => ({ ...emptyInput(today), opportunities })
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(wanted, { ...wanted, id: 'b', statusSince: '2026-10-01' }), about: ['b', 'a'] }],
  nothing: [
    life({ ...wanted, statusSince: '2026-11-20' }),
    life({ ...wanted, takenDown: true }),
    life({ ...wanted, due: { text: verbatim('Call'), due: '2026-12-01', planned: true } }),
  ],
  notApplicable: [life(), life({ ...wanted, status: 'applied' })],
})
