import type { Brand } from '../../../src/core/brand/brand'

/** The parts of the brand statement that are lists of phrases. */
export type ListName = Exclude<keyof Brand, 'statement'>

export interface ListField {
  name: ListName
  label: string
  hint: string
}

export const statementLabel = 'Your sentence'
export const statementHint =
  'What are you known for, for whom, and what changes because of it? For example: “I turn tangled month ends into three calm days, for family-owned manufacturers.”'

/** The form, in the order in which one thinks about it. */
export const parts: readonly { title: string; fields: readonly ListField[] }[] = [
  {
    title: 'Where you are heading',
    fields: [
      {
        name: 'targetRoles',
        label: 'Target roles',
        hint: 'Titles you would take next, as adverts word them: “Finance manager”, “Financial controller”.',
      },
    ],
  },
  {
    title: 'What you bring',
    fields: [
      { name: 'strengths', label: 'Strengths', hint: 'What people come to you for: “calm in a crisis”.' },
      {
        name: 'skills',
        label: 'Skills you have',
        hint: 'Methods, tools, subjects: “IFRS”, “Excel”, “wound care”. Each is looked for in every advert.',
      },
      {
        name: 'learning',
        label: 'Skills you want to learn',
        hint: 'An opportunity that would teach you one of these says so.',
      },
      {
        name: 'lacks',
        label: 'What you don’t have',
        hint: 'What you answered on a checklist: it is not asked again, and counts as missing. Take out what you have by now.',
      },
    ],
  },
  {
    title: 'What matters to you',
    fields: [
      {
        name: 'mustHaves',
        label: 'Must-haves',
        hint: 'What an opportunity has to offer: “remote”, “at least 70,000 EUR”, “Leeds”.',
      },
      {
        name: 'dealbreakers',
        label: 'Dealbreakers',
        hint: 'What rules one out: “night shifts”, “gambling”, “more than 30 % travel”.',
      },
      { name: 'values', label: 'Values', hint: 'What good work has for you: “craft”, “fairness”, “quiet”.' },
    ],
  },
]

export const listFields: readonly ListField[] = parts.flatMap(part => part.fields)
