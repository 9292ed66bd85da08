import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { notLoaded } from '../untold'

const words = messages('profile-audit/banner', {
  passing: 'Your profile has a picture of its own behind the photo',
  failing: 'Your profile has the stock picture behind the photo',
  why: 'It is the largest thing on the page, and can show your field; {width} × {height} pixels ({asOf}).',
  todo: 'Add a calm picture from your work or your field.',
})

export const check: Check = {
  id: 'banner',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ width: String(limits.bannerWidth), height: limits.bannerHeight, asOf }),
  where: places.banner(),
  judge({ snapshot }) {
    const banner = seen(snapshot.banner)
    if (banner === null) return notLoaded('banner')
    return banner ? pass() : fail(words.todo())
  },
}

export const examples = (): Examples => ({
  pass: [given({ banner: true })],
  fail: [given({ banner: false })],
  'not-visible': [given({})],
})
