import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { counted } from '../quoting'

export const check: Check = {
  id: 'about-length',
  group: 'about',
  passing: 'Your About has a good length',
  failing: 'The length of your About can be better',
  why: `About ${limits.aboutShown} characters show at first, and LinkedIn takes up to ${limits.about.toLocaleString('en')} (${asOf}).`,
  where: 'About',
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('An About')
    const length = [...about].length
    const size = counted(length, 'character')
    if (length > limits.about)
      return fail(`Shorten it by ${counted(length - limits.about, 'character')}.`, size)
    if (length >= limits.aboutShown) return pass(size)
    if (snapshot.about.state === 'read' && !snapshot.about.whole) return notLoaded('The whole of your About')
    return fail(
      'Use at least the part that shows at once: what you do, for whom, one result, how to reach you.',
      `${size}, fewer than show at once`,
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ about: 'x'.repeat(300) }), given({ about: 'x'.repeat(2600) })],
  fail: [given({ about: 'x'.repeat(299) }), given({ about: 'x'.repeat(2601) })],
  'not-visible': [given({}), given({ about: 'x'.repeat(200) }, {}, ['about'])],
})
