import { isEmptyBrand, isThinBrand } from '../../brand/brand'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/statement-first', {
  name: 'Writing the brand statement',
  empty: 'Write your brand statement',
  thin: 'Name a target role and a few skills',
  why: 'Every posting is measured against your own words. Until there are some, none can be judged.',
})

/** Nothing can be judged without criteria. */
export const rule: SuggestionRule = {
  id: 'statement-first',
  name: words.name(),
  atMost: 1,
  applies: () => true,
  suggest: ({ brand }) =>
    isEmptyBrand(brand) || isThinBrand(brand)
      ? [
          {
            about: 'brand',
            what: isEmptyBrand(brand) ? words.empty() : words.thin(),
            why: words.why(),
            minutes: 10,
            opens: { place: 'brand/statement' },
            urgency: 2,
          },
        ]
      : [],
}

const life = emptyInput('2026-11-24')
export const examples = (): SuggestionExamples => ({
  yields: [
    { life, about: ['brand'] },
    {
      life: { ...life, brand: { ...life.brand, statement: 'I mend what others throw away.' } },
      about: ['brand'],
    },
  ],
  nothing: [{ ...life, brand: { ...life.brand, targetRoles: ['Glazier'] } }],
  notApplicable: [],
})
