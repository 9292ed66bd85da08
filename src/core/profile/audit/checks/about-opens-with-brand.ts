import { seen } from '../../profile'
import { hasThread, threadIn } from '../brand-thread'
import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { listed, quoted } from '../quoting'

export const check: Check = {
  id: 'about-opens-with-brand',
  group: 'about',
  passing: 'Your About opens with your brand',
  failing: 'The opening of your About carries nothing of your brand statement',
  why: `About the first ${limits.aboutShown} characters show before “see more” (${asOf}).`,
  where: 'About, its first lines',
  judge({ snapshot, brand }) {
    const about = seen(snapshot.about)
    if (!hasThread(brand)) return cannotTell('Your brand statement is still empty.')
    if (!about) return notLoaded('An About')
    const opening = [...about].slice(0, limits.aboutShown).join('')
    const carried = threadIn(opening, brand)
    if (carried.length > 0) return pass(`It says ${listed(carried.slice(0, 4))}.`)
    return fail('Move the sentence that says what you are known for to the top.', quoted(opening))
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
