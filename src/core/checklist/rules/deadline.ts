import { sentenceOf } from '../../fit/opening'
import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { longDay } from '../dates'
import { example, line } from '../example'
import { isOver, lastDayOf, ownLastDay } from '../last-day'
import type { Draft, Examples, Rule } from '../rule'
import { bare } from '../samples'
import type { Situation } from '../situation'

const words = messages('checklist/deadline', {
  sendBy: 'Send it by {day}',
  named: 'They name a last day for applications.',
  valid: 'The page says that the posting is valid until then.',
  own: 'You wrote it down as the last day for applications.',
  over: 'Ask whether it is still open before you do anything else',
  wasLast: 'The last day to apply was {day}.',
})

function inText({ lines, reading }: Situation): Draft | null {
  const fact = reading.facts.deadline
  if (!fact) return null
  const { said, date } = fact.value
  return {
    about: slugOf(said),
    text: words.sendBy({ day: (date && longDay(date)) ?? said }),
    reason: words.named(),
    quote: sentenceOf(lines, fact.quote),
  }
}

/** The last day, from the text or from what the page says. */
export const rule: Rule = {
  id: 'deadline',
  phase: 'before',
  most: 1,
  applies: ({ status }) => status === 'seen' || status === 'interested',
  make: situation => {
    if (isOver(situation)) {
      const last = lastDayOf(situation) ?? ''
      return [
        {
          about: 'over',
          text: words.over(),
          reason: words.wasLast({ day: longDay(last) ?? last }),
          quote: null,
        },
      ]
    }
    const own = ownLastDay(situation)
    const read = own === null ? inText(situation) : null
    if (read) return [read]
    const until = own ?? fieldValue(situation.fields, 'validThrough')
    const day = until ? longDay(until) : null
    if (!until || !day) return []
    return [
      {
        about: slugOf(until),
        text: words.sendBy({ day }),
        reason: own === null ? words.valid() : words.own(),
        quote: null,
      },
    ]
  },
}

const dated = () =>
  ({
    ...bare,
    lines: [...bare.lines, line('process', 'Please apply by 12 March with your résumé.')],
    facts: fact => ({ deadline: fact({ said: '12 March', date: null }, 'apply by 12 March') }),
  }) satisfies Parameters<typeof example>[0]

/** The text names a day that has passed, and the user knows of a later one. */
const extended = () =>
  ({
    ...dated(),
    facts: fact => ({ deadline: fact({ said: '12 March', date: '2026-03-12' }, 'apply by 12 March') }),
    corrected: { validThrough: '2026-04-30' },
    today: '2026-04-02',
  }) satisfies Parameters<typeof example>[0]

export const examples = (): Examples => ({
  yields: [
    {
      of: example(dated()),
      gives: [
        { about: '12-march', says: ['Send it by 12 March', 'name a last day'], quote: 'apply by 12 March' },
      ],
    },
    {
      of: example(extended()),
      gives: [{ about: '2026-04-30', says: ['Send it by', '30 April 2026', 'You wrote it down'] }],
    },
    {
      of: example({ ...extended(), today: '2026-05-02' }),
      gives: [{ about: 'over', says: ['30 April 2026'] }],
    },
    {
      of: example({
        ...bare,
        lines: [...bare.lines, line('process', 'Bewerbungsschluss ist der 15.05.2026.')],
        facts: fact => ({
          deadline: fact({ said: '15.05.2026', date: '2026-05-15' }, 'Bewerbungsschluss ist der 15.05.2026'),
        }),
      }),
      gives: [{ about: '15-05-2026', says: ['15 May 2026', 'name a last day'], quote: '15.05.2026' }],
    },
    {
      of: example({ ...bare, fields: { validThrough: '2026-12-31' } }),
      gives: [{ about: '2026-12-31', says: ['31 December 2026', 'The page says'] }],
    },
    {
      of: example({ ...bare, fields: { validThrough: '2026-03-31' }, today: '2026-04-02' }),
      gives: [{ about: 'over', says: ['still open', '31 March 2026'] }],
    },
  ],
  nothing: [example(bare), example({ ...dated(), facts: () => ({ deadline: null }) })],
  notApplicable: [example({ ...dated(), status: 'applied' })],
})
