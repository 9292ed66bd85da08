import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'

const words = messages('checklist/ask-learning', {
  topic: 'work with {skill}',
  text: 'Ask how soon and how much you would work with {skill}',
  reason: 'It is what this job would add towards the role you want.',
})

/** The stepping stone: how much of what the user wants to learn is really in the job. */
export const rule: Rule = {
  id: 'ask-learning',
  phase: 'present',
  most: 1,
  applies: ({ brand }) => brand.learning.length > 0,
  make: ({ fit }) =>
    fit.reasons
      .filter(reason => reason.kind === 'stone')
      .map(reason => ({
        about: slugOf(reason.own ?? reason.id),
        topic: {
          id: `work with ${reason.own}`,
          name: words.topic({ skill: reason.own ?? '' }),
        },
        text: words.text({ skill: reason.own ?? '' }),
        reason: words.reason(),
        quote: reason.quote,
      })),
}

const python = () => ({ ...bare, lines: [line('duties', 'You automate our reports with Python.')] })

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...python(), brand: { learning: ['Python'] } }),
      gives: [{ about: 'python', says: ['work with Python', 'the role you want'], quote: 'with Python' }],
    },
  ],
  nothing: [example({ ...python(), brand: { learning: ['Welding'] } })],
  notApplicable: [example(wardNurse)],
})
