import type { AdvertFacts } from '../../advert/advert'
import { slugOf } from '../../fit/slug'
import { type Message, messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'

const words = messages('checklist/authorization', {
  text: 'Expect to be asked about {names}',
  reason: 'Such questions are asked early, and one answer can end the application.',
  work: 'your right to work there',
  visa: 'your need for visa sponsorship',
  clearance: 'a security clearance',
  citizenship: 'citizenship',
  background: 'a background check',
  drugs: 'a drug test',
})

type Kind = AdvertFacts['authorization'][number]['value']

/** What each question is about, with its piece of the item's id: ticks hang on those words. */
const questions: Partial<Record<Kind, { id: string; name: Message }>> = {
  'work-authorization': { id: 'your right to work there', name: words.work() },
  'no-sponsorship': { id: 'needing no visa from them', name: words.visa() },
  clearance: { id: 'a security clearance', name: words.clearance() },
  citizenship: { id: 'citizenship', name: words.citizenship() },
  'background-check': { id: 'a background check', name: words.background() },
  'drug-test': { id: 'a drug test', name: words.drugs() },
}

/** Questions that end an application when they are answered with no: knock-out questions are common. */
export const rule: Rule = {
  id: 'authorization',
  phase: 'before',
  most: 1,
  applies: ({ reading }) => reading.facts.authorization.length > 0,
  make: ({ reading }) => {
    const facts = reading.facts.authorization.filter(fact => questions[fact.value] !== undefined)
    const said = new Set(facts.map(fact => fact.value))
    const asked = Object.entries(questions).flatMap(([kind, question]) =>
      [...said].some(value => value === kind) ? [question] : [],
    )
    const quote = facts[0]?.quote
    if (!quote) return []
    return [
      {
        about: slugOf(asked.map(({ id }) => id).join(' ')),
        text: words.text({ names: asked.map(({ name }) => name) }),
        reason: words.reason(),
        quote,
      },
    ]
  },
}

const withLine = (text: string, value: Kind) =>
  example({
    ...bare,
    lines: [...bare.lines, line('legal', text)],
    facts: fact => ({ authorization: [fact(value, text)] }),
  })

export const examples = (): Examples => ({
  yields: [
    {
      of: withLine('You must have the right to work in the UK.', 'work-authorization'),
      gives: [
        {
          about: 'your-right-to-work-there',
          says: ['your right to work there', 'asked early'],
          quote: 'right to work in the UK',
        },
      ],
    },
  ],
  nothing: [withLine('We sponsor visas.', 'sponsorship-offered')],
  notApplicable: [example(wardNurse)],
})
