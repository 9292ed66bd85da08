import { allAsked } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { ledgerAccountant, wardNurse } from '../samples'

/** Years are counted from the dates of positions: they must be easy to add up. */
export const rule: Rule = {
  id: 'years-answered',
  phase: 'tailor',
  most: 1,
  applies: situation => allAsked(situation, 'must').length > 0,
  make: situation => {
    const asked = allAsked(situation, 'must').filter(({ requirement }) => (requirement.years ?? 0) > 0)
    const main = [...asked].sort((a, b) => (b.requirement.years ?? 0) - (a.requirement.years ?? 0))[0]
    const years = main?.requirement.years
    if (!main || !years) return []
    const others =
      asked.length > 1
        ? ` ${asked.length - 1} more ${asked.length === 2 ? 'line asks' : 'lines ask'} for years too.`
        : ''
    return [
      {
        about: `${years}-${main.about}`,
        text: `Let a reader count ${years === 1 ? 'the year' : `the ${years} years`} they ask for: ${main.name}`,
        reason: `Give months and years at each position that belongs to it, or say the sum in the summary.${others}`,
        quote: main.requirement.quote,
        verify: { by: 'years', years },
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [example(wardNurse)],
  nothing: [example(ledgerAccountant)],
  notApplicable: [example({ ...wardNurse, lines: wardNurse.lines.slice(0, 2) })],
})
