import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { longDay } from '../dates'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/same-employer', {
  text: 'Look at what you sent {employer} before',
  unnamed: 'Look at what you sent this employer before',
  reason:
    '“{title}” there: {status, select, applied {applied} interviewing {interviewing} offer {offer} other {closed}}.{count, plural, =1 {} other { There are # in all.}}',
  since:
    '“{title}” there: {status, select, applied {applied} interviewing {interviewing} offer {offer} other {closed}} since {day}.{count, plural, =1 {} other { There are # in all.}}',
})

const taken = new Set(['applied', 'interviewing', 'offer', 'closed'])

/** The employer already knows the user: what went there before must not be contradicted, or sent again. */
export const rule: Rule = {
  id: 'same-employer',
  phase: 'before',
  most: 1,
  applies: ({ history }) => history.sameEmployer.length > 0,
  make: ({ history, fields }) => {
    const earlier = history.sameEmployer.filter(other => taken.has(other.status))
    const last = [...earlier].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))[0]
    if (!last) return []
    const day = last.on ? longDay(last.on) : null
    const employer = fieldValue(fields, 'hiringOrganization')
    const said = { title: last.title, status: last.status, count: earlier.length }
    return [
      {
        about: slugOf(last.title),
        text: employer === null ? words.unnamed() : words.text({ employer }),
        reason: day ? words.since({ ...said, day }) : words.reason(said),
        quote: null,
      },
    ]
  },
}

const before = (status: 'applied' | 'seen') =>
  example({ ...bare, history: { sameEmployer: [{ title: 'Receptionist', status, on: '2026-05-04' }] } })

export const examples = (): Examples => ({
  yields: [
    {
      of: example({
        ...bare,
        company: '',
        history: { sameEmployer: [{ title: 'Receptionist', status: 'interviewing', on: null }] },
      }),
      gives: [
        { about: 'receptionist', says: ['this employer before', '“Receptionist” there: interviewing.'] },
      ],
    },
    { of: before('applied'), gives: [{ about: 'receptionist', says: ['4 May 2026.'] }] },
    {
      of: example({
        ...bare,
        history: {
          sameEmployer: [
            { title: 'Receptionist', status: 'applied', on: '2026-05-04' },
            { title: 'Concierge', status: 'closed', on: '2026-08-11' },
          ],
        },
      }),
      gives: [{ about: 'concierge', says: ['11 August 2026', 'There are 2 in all'] }],
    },
  ],
  nothing: [before('seen')],
  notApplicable: [example(bare)],
})
