import { quoteOf } from '../../fit/opening'
import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/reference-named', {
  text: 'Name their reference {number} when you write',
  reason: 'It is the employer’s own number for this job.',
})

/** The employer's own number for the job, so that the application finds its place. */
export const rule: Rule = {
  id: 'reference-named',
  phase: 'after',
  most: 1,
  applies: ({ fields }) => fieldValue(fields, 'identifier') !== null,
  make: ({ fields, lines, status }) => {
    const number = fieldValue(fields, 'identifier') ?? ''
    if (status !== 'seen' && status !== 'interested') return []
    const at = lines.findIndex(text => text.includes(number))
    const start = at >= 0 ? (lines[at] ?? '').indexOf(number) : 0
    return [
      {
        about: slugOf(number),
        text: words.text({ number }),
        reason: words.reason(),
        quote: at >= 0 ? quoteOf(lines, at, start, start + number.length) : null,
      },
    ]
  },
}

const numbered = () => ({ ...bare, fields: { identifier: 'NP-114' } })

export const examples = (): Examples => ({
  yields: [{ of: example(numbered()), gives: [{ about: 'np-114', says: ['their reference NP-114'] }] }],
  nothing: [example({ ...numbered(), status: 'closed' })],
  notApplicable: [example(bare)],
})
