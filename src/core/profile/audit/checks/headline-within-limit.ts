import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { counted, quoted } from '../quoting'

export const check: Check = {
  id: 'headline-within-limit',
  group: 'headline',
  passing: 'Your headline is within the limit',
  failing: 'Your headline is longer than the limit',
  why: `LinkedIn takes up to ${limits.headline} characters (${asOf}); the rest may be cut.`,
  where: 'Headline, under your name',
  judge({ snapshot }) {
    const headline = seen(snapshot.headline)
    if (!headline) return notLoaded('A headline')
    const length = [...headline].length
    if (length <= limits.headline) return pass(counted(length, 'character'))
    return fail(
      `Shorten it by ${counted(length - limits.headline, 'character')}.`,
      quoted(headline),
      counted(length, 'character'),
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ headline: 'x'.repeat(220) })],
  fail: [given({ headline: 'x'.repeat(221) })],
  'not-visible': [given({})],
})
