import { slugOf } from '../../fit/slug'
import type { Reason } from '../../fit/verdict'
import { messages } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { ledgerAccountant } from '../samples'

const words = messages('checklist/level-step', {
  text: 'Decide whether this level is the step you want',
})

/** An item is named by the words that it had when its first tick was made. */
const levelIds = [
  'an-internship',
  'a-junior-level',
  'a-middle-level',
  'a-senior-level',
  'a-lead-level',
  'the-head-of-an-area',
  'the-top-of-the-house',
]

function aboutOf({ level, own }: Reason): string {
  const at = levelIds[level?.at ?? -1]
  if (!level || !at) return `the-title-names-no-level-your-target-is-${own}`
  return level.step > 0
    ? `it-asks-for-${at}-a-step-up-from-your-target-${own}`
    : `it-is-${at}-a-step-back-from-your-target-${own}`
}

/** The level is not the one the user aims at. */
export const rule: Rule = {
  id: 'level-step',
  phase: 'before',
  most: 1,
  applies: ({ brand }) => brand.targetRoles.length > 0,
  make: ({ fit }) =>
    fit.reasons
      .filter(reason => reason.kind === 'level')
      .map(reason => ({
        about: slugOf(aboutOf(reason)),
        text: words.text(),
        reason: reason.text,
        quote: reason.quote,
      })),
}

const aiming = { brand: { targetRoles: ['Accountant'] } }

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...ledgerAccountant, title: 'Senior Accountant', ...aiming }),
      gives: [
        {
          about: 'it-asks-for-a-senior-level-a-step-up-from-your-target-accoun-1t6pqs',
          says: ['a senior level: a step up from your target “Accountant”'],
        },
      ],
    },
  ],
  nothing: [example({ ...ledgerAccountant, ...aiming })],
  notApplicable: [example({ ...ledgerAccountant, title: 'Senior Accountant' })],
})
