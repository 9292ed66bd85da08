import type { AdvertFacts } from '../../advert/advert'
import { listed } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'

type Kind = AdvertFacts['authorization'][number]['value']

const questions: Partial<Record<Kind, string>> = {
  'work-authorization': 'your right to work there',
  'no-sponsorship': 'needing no visa from them',
  clearance: 'a security clearance',
  citizenship: 'citizenship',
  'background-check': 'a background check',
  'drug-test': 'a drug test',
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
    const names = Object.entries(questions).flatMap(([kind, name]) =>
      [...said].some(value => value === kind) ? [name] : [],
    )
    const quote = facts[0]?.quote
    if (!quote) return []
    return [
      {
        about: slugOf(names.join(' ')),
        text: `Expect to be asked about ${listed(names)}`,
        reason: 'Such questions are asked at the start, and a no usually ends the application there.',
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
  yields: [withLine('You must have the right to work in the UK.', 'work-authorization')],
  nothing: [withLine('We sponsor visas.', 'sponsorship-offered')],
  notApplicable: [example(wardNurse)],
})
