import { slugOf } from '../../fit/slug'
import { statusWords } from '../../pipeline/opportunity'
import { fieldValue } from '../../posting/posting'
import { dayWords } from '../dates'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

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
    const day = last.on ? dayWords(last.on) : null
    const more = earlier.length > 1 ? ` There are ${earlier.length} in all.` : ''
    return [
      {
        about: slugOf(last.title),
        text: `Look at what you sent ${fieldValue(fields, 'hiringOrganization') ?? 'this employer'} before`,
        reason: `“${last.title}” there: ${statusWords[last.status].toLowerCase()}${day ? ` since ${day}` : ''}.${more}`,
        quote: null,
      },
    ]
  },
}

const before = (status: 'applied' | 'seen') =>
  example({ ...bare, history: { sameEmployer: [{ title: 'Receptionist', status, on: '2026-05-04' }] } })

export const examples = (): Examples => ({
  yields: [
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
