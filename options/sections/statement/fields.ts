import type { Brand } from '../../../src/core/brand/brand'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'

/** The parts of the brand statement that are lists of phrases. */
type ListName = Exclude<keyof Brand, 'statement'>

const labels = messages('options/brand-labels', {
  statement: 'Your sentence',
  targetRoles: 'Target roles',
  strengths: 'Strengths',
  skills: 'Skills you have',
  learning: 'Skills you want to learn',
  lacks: 'What you don’t have',
  mustHaves: 'Must-haves',
  dealbreakers: 'Dealbreakers',
  values: 'Values',
})

const hints = messages('options/brand-hints', {
  statement:
    'What are you known for, for whom, and what changes because of it? For example: “I turn tangled month ends into three calm days, for family-owned manufacturers.”',
  targetRoles: 'Titles you would take next, as adverts word them: “Finance manager”, “Financial controller”.',
  strengths: 'What people come to you for: “calm in a crisis”.',
  skills: 'Methods, tools, subjects: “IFRS”, “Excel”, “wound care”. Each is looked for in every advert.',
  learning: 'An opportunity that would teach you one of these says so.',
  lacks:
    'What you answered on a checklist: it is not asked again, and counts as missing. Take out what you have by now.',
  mustHaves: 'What an opportunity has to offer: “remote”, “at least 70,000 EUR”, “Leeds”.',
  dealbreakers: 'What rules one out: “night shifts”, “gambling”, “more than 30 % travel”.',
  values: 'What good work has for you: “craft”, “fairness”, “quiet”.',
})

const titles = messages('options/brand-parts', {
  heading: 'Where you are heading',
  bring: 'What you bring',
  matters: 'What matters to you',
})

export const labelOf = (name: keyof Brand): string => say(labels[name]())
export const hintOf = (name: keyof Brand): string => say(hints[name]())

type Part = keyof typeof titles
export const titleOf = (part: Part): string => say(titles[part]())

/** The form, in the order in which one thinks about it. */
export const parts: readonly { part: Part; fields: readonly ListName[] }[] = [
  { part: 'heading', fields: ['targetRoles'] },
  { part: 'bring', fields: ['strengths', 'skills', 'learning', 'lacks'] },
  { part: 'matters', fields: ['mustHaves', 'dealbreakers', 'values'] },
]

export const listFields: readonly ListName[] = parts.flatMap(part => part.fields)
