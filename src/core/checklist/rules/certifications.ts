import { lineOfQuote } from '../../fit/opening'
import { slugOf } from '../../fit/slug'
import type { Verify } from '../../verify/verify'
import { allAsked } from '../asked'
import { example, must } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import type { Situation } from '../situation'

const draft = (name: string, quote: Draft['quote']): Draft => ({
  about: slugOf(name),
  text: `Put ${name} near the top, if you hold it`,
  reason:
    'They ask for it plainly. Give its number or state, and until when it is valid, where the name stands.',
  quote,
})

/** A named one can be looked for; a clause of the advert cannot. */
const verifyNamed = (name: string): Verify => ({
  by: 'named',
  sought: [{ name, wordings: [name] }],
  where: 'anywhere',
})

function named({ reading, lines }: Situation): Draft[] {
  return reading.facts.certifications.map(fact => ({
    ...draft(fact.value, lineOfQuote(lines, fact.quote)),
    verify: verifyNamed(fact.value),
  }))
}

const unnamed = (situation: Situation): Draft[] =>
  allAsked(situation, 'must')
    .filter(
      ({ requirement }) =>
        requirement.kinds.includes('certification') && !requirement.kinds.includes('trait'),
    )
    .map(({ name, requirement }) => draft(name, requirement.quote))

/** Licences and certificates are looked for before anything is read. */
export const rule: Rule = {
  id: 'certifications',
  phase: 'tailor',
  most: 3,
  applies: ({ reading }) => reading.facts.certifications.length > 0 || reading.requirements.length > 0,
  make: situation => {
    const facts = named(situation)
    return facts.length > 0 ? facts : unnamed(situation)
  },
}

export const examples = (): Examples => ({
  yields: [
    example(wardNurse),
    example({
      ...bare,
      lines: [must('CPR card required', { kinds: ['certification'] })],
      facts: fact => ({ certifications: [fact('CPR', 'CPR')] }),
    }),
  ],
  nothing: [example(ledgerAccountant)],
  notApplicable: [example(bare)],
})
