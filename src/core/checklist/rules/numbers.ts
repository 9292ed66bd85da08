import { hasFigures } from '../../verify/find'
import { askedOf, isHad } from '../asked'
import { example } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { ledgerAccountant, wardNurse } from '../samples'

/** Where the log holds a number for what they ask, the number goes into the bullet. */
export const rule: Rule = {
  id: 'numbers',
  phase: 'tailor',
  most: 2,
  applies: ({ evidence }) => evidence.some(entry => entry.number.trim() !== ''),
  make: situation => {
    const used = new Set<string>()
    return askedOf(situation, 'must')
      .filter(isHad)
      .flatMap(({ requirement, coverage, name, about }): Draft[] => {
        const entry = situation.evidence.find(
          known => coverage.evidenceIds.includes(known.id) && known.number.trim() !== '',
        )
        if (!entry || used.has(entry.id)) return []
        used.add(entry.id)
        return [
          {
            about,
            text: `Put your number beside ${name}: “${entry.number.trim()}”`,
            reason: 'A number is what a reader remembers, and yours is logged with how it came about.',
            quote: requirement.quote,
            ...(hasFigures(entry.number) ? { verify: { by: 'number', number: entry.number.trim() } } : {}),
          },
        ]
      })
  },
}

const counted = {
  evidence: [
    {
      id: 'e1',
      action: 'Rebuilt the dressing routine',
      skills: ['wound care'],
      number: '30 % fewer infections',
    },
  ],
}

export const examples = (): Examples => ({
  yields: [example({ ...wardNurse, ...counted })],
  nothing: [example({ ...ledgerAccountant, ...counted })],
  notApplicable: [
    example({
      ...wardNurse,
      evidence: [{ id: 'e1', action: 'Rebuilt the dressing routine', skills: ['wound care'] }],
    }),
  ],
})
