import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/headline-within-limit', {
  passing: 'Your headline is within the limit',
  failing: 'Your headline is longer than the limit',
  why: 'LinkedIn takes up to {most} characters ({asOf}); the rest may be cut.',
  todo: 'Shorten it by {count, plural, one {# character} other {# characters}}.',
  found: '{count, plural, one {# character} other {# characters}}',
})

export const check: Check = {
  id: 'headline-within-limit',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ most: limits.headline, asOf }),
  where: places.headline(),
  judge({ snapshot }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('headline')
    const count = [...headline].length
    const found = words.found({ count })
    if (count <= limits.headline) return pass(found)
    return fail(words.todo({ count: count - limits.headline }), quote(headline), found)
  },
}

export const examples = (): Examples => ({
  pass: [given({ headline: 'x'.repeat(220) })],
  fail: [given({ headline: 'x'.repeat(221) })],
  'not-visible': [given({})],
})
