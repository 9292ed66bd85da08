import { type Message, messages } from '../kernel/message'
import type { Asks } from './brief'

/** The words of the brief, on the page and in Markdown alike. */
const words = messages('brief/words', {
  advert: 'What they ask',
  facts: 'What they state',
  fit: 'How it fits your brand',
  bring: 'Evidence to bring',
  ask: 'Questions to ask them',
  people: 'People',
  next: 'Next',
  evidence: 'you can prove it',
  have: 'you have it',
  learning: 'you are learning it',
  missing: 'not shown yet',
  open: 'can’t be judged from here',
  situation: 'Situation',
  action: 'Action',
  result: 'Result',
  number: 'Number',
  nothingToBring: 'Your evidence log holds nothing yet that answers this advert.',
  nothingAsked: 'No requirements could be read in this advert.',
  nothingUnsaid: 'The advert leaves none of the usual questions open.',
  moreMusts: '{count} more in the advert',
})

export const headings = {
  advert: words.advert(),
  facts: words.facts(),
  fit: words.fit(),
  bring: words.bring(),
  ask: words.ask(),
  people: words.people(),
  next: words.next(),
} as const

export const stateWords: Record<Asks['state'], Message> = {
  evidence: words.evidence(),
  have: words.have(),
  learning: words.learning(),
  missing: words.missing(),
  open: words.open(),
}

/** Of an accomplishment, its parts by name. */
export const storyParts = [
  { name: 'situation', word: words.situation() },
  { name: 'action', word: words.action() },
  { name: 'result', word: words.result() },
  { name: 'number', word: words.number() },
] as const

export const nothingToBring = words.nothingToBring()
export const nothingAsked = words.nothingAsked()
export const nothingUnsaid = words.nothingUnsaid()
export const moreMustsWords = (count: number): Message => words.moreMusts({ count })
