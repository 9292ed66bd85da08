import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/featured', {
  passing: 'Your profile shows a piece of your work',
  failing: 'Your profile shows no piece of your work',
  why: 'A talk, an article, a project or a prize shows what a claim can only say.',
  todo: 'Feature one thing that you may show in public.',
  found: '{count, plural, one {# piece} other {# pieces}}',
})

export const check: Check = {
  id: 'featured',
  group: 'alive',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.featured(),
  judge({ snapshot }) {
    const count = seen(snapshot.featured)
    if (count === null) return notLoaded('featured')
    return count > 0 ? pass(words.found({ count })) : fail(words.todo())
  },
}

export const examples = (): Examples => ({
  pass: [given({ featured: 1 })],
  fail: [given({ featured: 0 })],
  'not-visible': [given({})],
})
