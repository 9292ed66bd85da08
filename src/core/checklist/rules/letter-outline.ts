import { evidenceName, listed } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { askedOf } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { ledgerAccountant, wardNurse } from '../samples'

const points = 3

/** A letter that says three things and proves each. An outline only: the words are the user's. */
export const rule: Rule = {
  id: 'letter-outline',
  phase: 'present',
  most: 1,
  applies: ({ evidence, reading }) => evidence.length > 0 && reading.requirements.length > 0,
  make: situation => {
    const used = new Set<string>()
    const chosen = [...askedOf(situation, 'must'), ...askedOf(situation, 'nice')].flatMap(asked => {
      const entry = situation.evidence.find(
        known => asked.coverage.evidenceIds.includes(known.id) && !used.has(known.id),
      )
      if (!entry || used.size === points) return []
      used.add(entry.id)
      return [{ asked, entry }]
    })
    const first = chosen[0]
    if (!first || chosen.length < 2) return []
    return [
      {
        about: slugOf(chosen.map(({ asked }) => asked.about).join(' ')),
        text: `Build the cover letter on ${chosen.length === points ? 'three' : 'two'} points: ${listed(chosen.map(({ asked }) => asked.name))}`,
        reason: `One short paragraph each, with its proof: ${chosen.map(({ entry }) => evidenceName(entry)).join('; ')}.`,
        quote: first.asked.requirement.quote,
      },
    ]
  },
}

const two = {
  evidence: [
    { id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'] },
    { id: 'e2', action: 'Ran the surgical nursing roster', skills: ['surgical nursing'] },
  ],
}

export const examples = (): Examples => ({
  yields: [example({ ...wardNurse, ...two })],
  nothing: [example({ ...ledgerAccountant, ...two })],
  notApplicable: [example(wardNurse)],
})
