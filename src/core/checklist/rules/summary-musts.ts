import { listed } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { type Asked, isHad, mainMusts } from '../asked'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import { namedIn } from '../sought'

/** Years alone, without what they were spent on, open no summary. */
const tellsWhat = ({ requirement }: Asked): boolean =>
  requirement.years === null || requirement.skills.length > 0

/** The first lines of the résumé answer the two musts that matter most here. */
export const rule: Rule = {
  id: 'summary-musts',
  phase: 'tailor',
  most: 1,
  applies: ({ reading }) => reading.requirements.length > 0,
  make: situation => {
    const [first, second] = mainMusts(situation).filter(
      asked => asked.coverage.state !== 'missing' && tellsWhat(asked),
    )
    if (!first) return []
    const pair = second ? [first, second] : [first]
    const names = listed(pair.map(asked => asked.name))
    const own = pair.every(isHad)
    const thread = situation.brand.statement.trim()
      ? ' Keep the sentence of your brand statement as its thread.'
      : ''
    return [
      {
        about: slugOf(pair.map(asked => asked.about).join(' ')),
        text: own
          ? `Open your summary with ${names}`
          : `Open your summary with ${names}, as far as they are yours`,
        reason: `${pair.length === 2 ? 'They are the must-haves' : 'It is the must-have'} that this advert builds on${own ? ' and you can speak to' : ''}.${thread}`,
        quote: first.requirement.quote,
        verify: namedIn(pair, 'top'),
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    example(ledgerAccountant),
    example({ ...wardNurse, brand: { skills: ['wound care'], statement: 'I make wards safe.' } }),
  ],
  nothing: [example({ ...ledgerAccountant, lines: ledgerAccountant.lines.slice(3, 5) })],
  notApplicable: [example({ ...bare, lines: [line('role', 'Come and work with us.')] })],
})
