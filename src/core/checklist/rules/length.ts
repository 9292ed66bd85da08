import { messages } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/length', {
  text: 'Bring the résumé down to about two pages before it goes out',
  reason: 'It has {count} words; about {most} fill two pages. Keep what answers this advert.',
})

/** About two pages of a usual layout. */
const most = 1000

/** A habit of readers rather than a law: said once, and never counted as a fault of the text. */
export const rule: Rule = {
  id: 'length',
  phase: 'after',
  most: 1,
  applies: ({ resume }) => resume !== null,
  make: ({ resume }) => {
    const count = (resume ?? []).reduce((sum, line) => sum + line.words.length, 0)
    if (count <= most) return []
    return [
      {
        about: 'two-pages',
        text: words.text(),
        reason: words.reason({ count: String(count), most: String(most) }),
        quote: null,
        verify: { by: 'length', most },
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...bare, resume: 'Greeted guests kindly. '.repeat(400) }),
      gives: [{ about: 'two-pages', says: ['about two pages', '1200 words'] }],
    },
  ],
  nothing: [example({ ...bare, resume: 'Greeted guests kindly.' })],
  notApplicable: [example(bare)],
})
