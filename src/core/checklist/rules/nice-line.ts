import { askedOf, isHad } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'
import { namedIn } from '../sought'

/** A nice-to-have that the user has is worth a line, and no more. */
export const rule: Rule = {
  id: 'nice-line',
  phase: 'tailor',
  most: 2,
  applies: situation => askedOf(situation, 'nice').length > 0,
  make: situation =>
    askedOf(situation, 'nice')
      .filter(isHad)
      .map(asked => ({
        about: asked.about,
        text: `Spend one line on ${asked.name}`,
        reason: 'They would like it, and you have it.',
        quote: asked.requirement.quote,
        verify: namedIn([asked], 'anywhere'),
      })),
}

export const examples = (): Examples => ({
  yields: [example({ ...ledgerAccountant, brand: { skills: ['IFRS'] } })],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['Excel'] } })],
  notApplicable: [example({ ...bare, brand: { skills: ['IFRS'] } })],
})
