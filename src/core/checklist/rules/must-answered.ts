import { messages } from '../../kernel/message'
import { type Asked, askedOf, grouped, isOfWork, namedTogether } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import { namedIn } from '../sought'

const words = messages('checklist/must-answered', {
  one: 'Answer {name} from your own work',
  oneReason: 'It is one of their must-haves, and nothing here says yet whether you have it.',
  many: 'Answer those of their must-haves that you have: {names}',
  manyReason: '{count, plural, other {# must-haves that nothing here answers yet.}}',
})

const most = 1

/** A degree is asked for among the knock-outs. */
const isOpen = (asked: Asked): boolean =>
  isOfWork(asked) && asked.coverage.state === 'open' && asked.requirement.degree === null

/** Musts that nothing recorded answers yet: the résumé has to, if it is true. */
export const rule: Rule = {
  id: 'must-answered',
  phase: 'tailor',
  most,
  applies: situation => askedOf(situation, 'must').some(isOfWork),
  make: situation =>
    grouped(
      askedOf(situation, 'must').filter(isOpen),
      most,
      asked => ({
        about: asked.about,
        text: words.one({ name: asked.name }),
        reason: words.oneReason(),
        quote: asked.requirement.quote,
        verify: namedIn([asked], 'anywhere'),
      }),
      others => ({
        text: words.many({ names: namedTogether(others) }),
        reason: words.manyReason({ count: others.length }),
        verify: namedIn(others, 'anywhere'),
      }),
    ),
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example(ledgerAccountant),
      gives: [
        {
          about: 'excel-and-sap',
          says: ['Answer Excel and SAP', 'one of their must-haves'],
          quote: 'Excel and SAP',
        },
      ],
    },
    {
      of: example(wardNurse),
      gives: [
        {
          about: 'rest-surgical-nursing-wound-care',
          says: ['wound care; and 1 more', '2 must-haves'],
          quote: 'surgical nursing',
        },
      ],
    },
  ],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['Excel', 'SAP'] } })],
  notApplicable: [example(bare)],
})
