import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { aboutIsCut, notLoaded } from '../untold'

const words = messages('profile-audit/about-length', {
  passing: 'Your About has a good length',
  failing: 'The length of your About could be better',
  why: 'About {shown} characters show at first, and LinkedIn takes up to {most} ({asOf}).',
  shorten: 'Shorten it by {count, plural, one {# character} other {# characters}}.',
  lengthen: 'Use at least the part that shows at once: what you do, for whom, one result, how to reach you.',
  found: '{count, plural, one {# character} other {# characters}}',
})

export const check: Check = {
  id: 'about-length',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ shown: limits.aboutShown, most: limits.about, asOf }),
  where: places.about(),
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('about')
    const count = [...about].length
    const found = words.found({ count })
    if (count > limits.about) return fail(words.shorten({ count: count - limits.about }), found)
    if (count >= limits.aboutShown) return pass(found)
    if (snapshot.about.state === 'read' && !snapshot.about.whole) return aboutIsCut()
    return fail(words.lengthen(), found)
  },
}

export const examples = (): Examples => ({
  pass: [given({ about: 'x'.repeat(300) }), given({ about: 'x'.repeat(2600) })],
  fail: [given({ about: 'x'.repeat(299) }), given({ about: 'x'.repeat(2601) })],
  'not-visible': [given({}), given({ about: 'x'.repeat(200) }, {}, { cut: ['about'] })],
})
