import { saysHowMuch } from '../../brand/evidence'
import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import { shortened } from '../../kernel/shortened'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/evidence-number', {
  name: 'Numbers in the evidence log',
  what: 'Add a figure to “{entry}”',
  why: 'You logged it on {day} without a figure. Hours, people, money, errors or days: one of them is usually still known.',
})

const within = 45
const longest = 60

/** A recent accomplishment says what was done, and not how much came of it. */
export const rule: SuggestionRule = {
  id: 'evidence-number',
  name: words.name(),
  atMost: 1,
  applies: ({ evidence }) => evidence.length > 0,
  suggest: ({ today, evidence }) =>
    evidence
      .filter(entry => !saysHowMuch(entry) && entry.date >= plusDays(today, -within))
      .filter(entry => entry.action.trim() !== '')
      .map(entry => ({
        about: entry.id,
        what: words.what({ entry: shortened(entry.action, longest) }),
        why: words.why({ day: { day: entry.date } }),
        minutes: 3,
        opens: { place: 'brand/evidence' as const, params: { open: entry.id } },
        urgency: 1 as const,
      })),
}

const today = '2026-11-24'
const entry = {
  id: 'e',
  situation: '',
  action: 'Moved the cut-off with the drivers',
  result: '',
  number: '',
  skills: [],
  date: '2026-11-03',
  confirmedBy: '',
}
const life = (...evidence: (typeof entry)[]) => ({ ...emptyInput(today), evidence })
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(entry), about: ['e'] }],
  nothing: [life({ ...entry, number: '12 % fewer returns' }), life({ ...entry, date: '2026-09-01' })],
  notApplicable: [life()],
})
