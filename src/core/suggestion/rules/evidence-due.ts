import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/evidence-due', {
  name: 'Keeping the evidence log',
  what: 'Write down one thing that went well',
  never:
    'Your evidence log is empty. One line is enough: what you finished, made easier, or were thanked for.',
  since:
    'The last entry in your evidence log is from {day}. What is fresh now will be hard to recall in a few months.',
})

/** An entry every two weeks is what people who keep such logs manage. */
const everyDays = 14

/** Nothing was logged for two weeks. */
export const rule: SuggestionRule = {
  id: 'evidence-due',
  name: words.name(),
  atMost: 1,
  applies: () => true,
  suggest: ({ today, evidence }) => {
    const last =
      evidence
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? ''
    if (last > plusDays(today, -everyDays)) return []
    return [
      {
        about: 'log',
        what: words.what(),
        why: last === '' ? words.never() : words.since({ day: { day: last } }),
        minutes: 2,
        opens: { place: 'brand/evidence' },
        urgency: 2,
      },
    ]
  },
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
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: emptyInput(today), about: ['log'] },
    { life: { ...emptyInput(today), evidence: [entry] }, about: ['log'] },
  ],
  nothing: [{ ...emptyInput(today), evidence: [entry, { ...entry, date: '2026-11-12' }] }],
  notApplicable: [],
})
