import type { Asks } from './brief'

/** The words of the brief, on the page and in Markdown alike. */
export const headings = {
  advert: 'What they ask',
  facts: 'What they state',
  fit: 'How it stands to your brand',
  bring: 'Evidence to bring',
  ask: 'Questions to ask them',
  people: 'People',
  next: 'Next',
} as const

export const stateWords: Record<Asks['state'], string> = {
  evidence: 'you can prove it',
  have: 'you have it',
  learning: 'you are learning it',
  missing: 'not shown yet',
  open: 'can’t be told from here',
}

/** Of an accomplishment, its parts by name. */
export const storyParts = [
  { name: 'situation', word: 'Situation' },
  { name: 'action', word: 'Action' },
  { name: 'result', word: 'Result' },
  { name: 'number', word: 'Number' },
] as const

export const nothingToBring = 'Your evidence log holds nothing yet that answers this advert.'
export const nothingAsked = 'Nothing that is asked could be read in this advert.'
export const nothingUnsaid = 'The advert leaves none of the usual questions open.'
export const moreMustsWords = (count: number): string => `${count} more in the advert`
