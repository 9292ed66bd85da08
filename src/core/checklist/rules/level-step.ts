import { slugOf } from '../../fit/slug'
import { messages, verbatim } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { ledgerAccountant } from '../samples'

const words = messages('checklist/level-step', {
  text: 'Decide whether this level is the step you want',
})

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
        about: slugOf(reason.text),
        text: words.text(),
        reason: verbatim(reason.text),
        quote: reason.quote,
      })),
}

const aiming = { brand: { targetRoles: ['Accountant'] } }

export const examples = (): Examples => ({
  yields: [example({ ...ledgerAccountant, title: 'Senior Accountant', ...aiming })],
  nothing: [example({ ...ledgerAccountant, ...aiming })],
  notApplicable: [example({ ...ledgerAccountant, title: 'Senior Accountant' })],
})
