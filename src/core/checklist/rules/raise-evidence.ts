import { evidenceName } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { findTold } from '../../verify/find'
import { pointsOf } from '../../verify/resume-lines'
import { some } from '../../verify/verify-item'
import { askedOf } from '../asked'
import { example } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { ledgerAccountant, wardNurse } from '../samples'

/** What the log holds for a must, and this version leaves out. */
export const rule: Rule = {
  id: 'raise-evidence',
  phase: 'tailor',
  most: 3,
  applies: ({ resume, evidence }) => resume !== null && evidence.length > 0,
  make: situation => {
    const points = pointsOf(situation.resume ?? [])
    const raised = new Set<string>()
    return [...askedOf(situation, 'must'), ...askedOf(situation, 'nice')].flatMap(
      ({ requirement, coverage, name }): Draft[] => {
        const entry = situation.evidence.find(known => coverage.evidenceIds.includes(known.id))
        if (!entry || raised.has(entry.id) || entry.action.trim() === '') return []
        raised.add(entry.id)
        if ((findTold(points, entry.action)?.share ?? 0) >= some) return []
        const why = coverage.matches?.find(match => match.evidenceId === entry.id)?.reason
        return [
          {
            about: slugOf(entry.action),
            text: `Raise ${evidenceName(entry)} for ${name}`,
            reason: `It answers what they ask; the version you began with does not tell it.${why ? ` ${why}.` : ''}`,
            quote: requirement.quote,
            verify: { by: 'told', words: entry.action },
          },
        ]
      },
    )
  },
}

const taught = {
  evidence: [{ id: 'e1', action: 'Taught wound care to six new nurses', skills: ['wound care'] }],
}
const resume = (point: string) => `Experience\n- ${point}`

export const examples = (): Examples => ({
  yields: [example({ ...wardNurse, ...taught, resume: resume('Handed out medicines on two floors') })],
  nothing: [
    example({ ...wardNurse, ...taught, resume: resume('Taught six new nurses wound care') }),
    example({ ...ledgerAccountant, ...taught, resume: resume('Closed the books') }),
  ],
  notApplicable: [
    example({ ...wardNurse, ...taught }),
    example({ ...wardNurse, resume: resume('Wound care') }),
  ],
})
