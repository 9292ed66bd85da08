import { messages, verbatim } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekOpportunity } from '../week-input'

const words = messages('suggestion/follow-up', {
  name: 'Following up',
  what: 'Follow up on {title} at {organization}',
  whatAlone: 'Follow up on {title}',
  planned: 'You planned it for {day}: {text}.',
  applied: 'You applied on {day} and have heard nothing since, as far as is recorded here.',
})

/** What is planned for an opportunity, or due after an application. */
export const rule: SuggestionRule = {
  id: 'follow-up',
  name: words.name(),
  atMost: 2,
  applies: ({ opportunities }) => opportunities.some(({ due }) => due !== null),
  suggest: ({ today, opportunities }) =>
    opportunities
      .flatMap(each => (each.due && each.due.due <= today ? [{ ...each, due: each.due }] : []))
      .sort((a, b) => (a.due.due < b.due.due ? -1 : a.due.due > b.due.due ? 1 : 0))
      .map(({ id, title, organization, statusSince, due }) => ({
        about: id,
        what: organization ? words.what({ title, organization }) : words.whatAlone({ title }),
        why: due.planned
          ? words.planned({ day: { day: due.due }, text: due.text })
          : words.applied({ day: { day: statusSince } }),
        minutes: 10,
        opens: { place: 'opportunities/board', params: { open: id } },
        urgency: 3,
      })),
}

const today = '2026-11-24'
const applied: WeekOpportunity = {
  id: 'a',
  title: 'Payroll officer',
  organization: 'Larkfield Supply',
  status: 'applied',
  statusSince: '2026-11-12',
  lastSeen: '2026-11-12',
  verdict: 'strong',
  due: { text: verbatim('Follow up'), due: '2026-11-20', planned: false },
  deadline: null,
  takenDown: false,
}
const planned = {
  ...applied,
  id: 'b',
  due: { text: verbatim('Ask about the shifts'), due: '2026-11-18', planned: true },
}
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: { ...emptyInput(today), opportunities: [applied] }, about: ['a'] },
    { life: { ...emptyInput(today), opportunities: [applied, planned] }, about: ['b', 'a'] },
  ],
  nothing: [
    {
      ...emptyInput(today),
      opportunities: [
        { ...applied, due: { text: verbatim('Follow up'), due: '2026-11-25', planned: false } },
      ],
    },
  ],
  notApplicable: [emptyInput(today), { ...emptyInput(today), opportunities: [{ ...applied, due: null }] }],
})
