import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { hasThread, threadIn } from '../brand-thread'
import { type Check, cannotTell, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/about-opens-with-brand', {
  passing: 'Your About opens with your brand',
  failing: 'The opening of your About says nothing of your brand statement',
  why: 'About the first {shown} characters show before “see more” ({asOf}).',
  todo: 'Move the sentence that says what you are known for to the top.',
  found: 'It says {phrases}.',
})

export const check: Check = {
  id: 'about-opens-with-brand',
  group: 'true-to-brand',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ shown: limits.aboutShown, asOf }),
  where: places.aboutOpening(),
  judge({ snapshot, brand }) {
    const about = seen(snapshot.about)
    if (!hasThread(brand)) return cannotTell(untold.noBrand())
    if (!about) return notLoaded('about')
    const opening = [...about].slice(0, limits.aboutShown).join('')
    const phrases = threadIn(opening, brand).slice(0, 4)
    if (phrases.length > 0) return pass(words.found({ phrases }))
    return failFrom(brand.statement, words.todo(), quote(opening))
  },
}

const brand = { statement: 'I make municipal budgets readable for citizens.', strengths: ['plain language'] }
export const examples = (): Examples => ({
  pass: [
    given({ about: 'Plain language is my trade: I rewrite what councils publish.' }, brand),
    given({ about: 'For ten years I have made budgets that citizens read.' }, brand),
  ],
  fail: [given({ about: 'Born by the sea, I have always loved the outdoors.' }, brand)],
  'not-visible': [given({}, brand), given({ about: 'Plain language.' })],
})
