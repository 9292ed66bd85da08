import type { Degree } from '../../advert/advert'
import { gistOf } from '../../fit/gist'
import { allAsked } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

const words: Record<Degree, string> = {
  highschool: 'your school-leaving certificate',
  associate: 'your associate degree',
  bachelor: 'your degree',
  master: 'your master’s degree',
  doctorate: 'your doctorate',
}

/** A degree is a common knock-out question: it is named as they name it, or its equivalent stands in its place. */
export const rule: Rule = {
  id: 'degree-answered',
  phase: 'tailor',
  most: 1,
  applies: situation => allAsked(situation, 'must').length > 0,
  make: situation => {
    const main = allAsked(situation, 'must').find(({ requirement }) => requirement.degree !== null)
    const degree = main?.requirement.degree
    if (!main || !degree) return []
    const { orEquivalent, quote } = main.requirement
    return [
      {
        about: main.about,
        text: orEquivalent
          ? `Name ${words[degree]} or what stands for it: ${gistOf(quote.text)}`
          : `Name ${words[degree]} as they do: ${gistOf(quote.text)}`,
        reason: orEquivalent
          ? 'They accept an equivalent: say in one line what yours is, where they look for the degree.'
          : 'They ask for it plainly, so it must be found at a glance.',
        quote,
        ...(orEquivalent ? {} : { verify: { by: 'degree', degree } }),
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [example(ledgerAccountant)],
  nothing: [example(wardNurse)],
  notApplicable: [example(bare)],
})
