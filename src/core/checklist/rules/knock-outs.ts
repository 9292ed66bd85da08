import { type Message, messages } from '../../kernel/message'
import { type Asked, allAsked, askWhether, claimOf, isAnswered } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

const words = messages('checklist/knock-outs', {
  without: 'Decide whether to apply without {name}',
  decides: 'Employers often check it first.',
  short: 'Employers often check it first; you show {nearest}.',
  nearest: 'Employers often check it first. The nearest you have is {nearest}.',
  unknown:
    'Employers often check it first. If you have it, add it here and name it near the top of your résumé.',
})

const most = 2

/** A paper of which the record can say nothing yet: nobody to hold it against is no knock-out, but a question. */
const isOpenPaper = ({ requirement: { kinds }, coverage }: Asked): boolean =>
  coverage.state === 'open' &&
  kinds.some(kind => kind === 'certification' || kind === 'education') &&
  !kinds.includes('trait')

const textFor = (asked: Asked): Message =>
  asked.coverage.knockOut?.state === 'short'
    ? words.without({ name: asked.coverage.knockOut.name })
    : askWhether(asked)

const reasonFor = ({ coverage: { knockOut, nearest } }: Asked): Message => {
  if (knockOut?.state === 'short') return nearest ? words.short({ nearest }) : words.decides()
  return nearest ? words.nearest({ nearest }) : words.unknown()
}

/** A licence, a degree, a language or years: where one is lacking, the rest is seldom read. */
export const rule: Rule = {
  id: 'knock-outs',
  phase: 'before',
  most,
  applies: situation => allAsked(situation, 'must').length > 0,
  make: situation => {
    const all = allAsked(situation, 'must').filter(asked => !isAnswered(asked, situation.brand))
    const lacking = all.filter(({ coverage }) => coverage.knockOut !== undefined)
    const open = all.filter(asked => asked.coverage.knockOut === undefined && isOpenPaper(asked))
    return [...lacking, ...open].map(asked => ({
      about: asked.about,
      claim: claimOf(asked),
      text: textFor(asked),
      reason: reasonFor(asked),
      quote: asked.requirement.quote,
    }))
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example(wardNurse),
      gives: [
        {
          about: 'registered-nurse-with-a-current-licence',
          says: ['Is this you: “Registered nurse with a current licence”?', 'often check it first'],
        },
      ],
    },
    {
      of: example(ledgerAccountant),
      gives: [
        {
          about: 'bachelor-degree-in-accounting-or-equivalent',
          says: ['Is this you: “Bachelor degree in accounting or equivalent”?', 'check it first'],
          quote: 'Bachelor degree',
        },
      ],
    },
  ],
  nothing: [example({ ...wardNurse, lines: wardNurse.lines.slice(4) })],
  notApplicable: [example(bare)],
})
