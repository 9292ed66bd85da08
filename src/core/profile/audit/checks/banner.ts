import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf } from '../limits'

export const check: Check = {
  id: 'banner',
  group: 'presence',
  passing: 'Your profile has a picture of its own behind the photo',
  failing: 'Your profile has the stock picture behind the photo',
  why: `It is the largest thing on the page, and can show your field; 1584 × 396 pixels (${asOf}).`,
  where: 'Background picture, at the top',
  judge({ snapshot }) {
    const banner = seen(snapshot.banner)
    if (banner === null) return notLoaded('The background picture')
    return banner ? pass() : fail('Add a calm picture from your work or your field.')
  },
}

export const examples = (): Examples => ({
  pass: [given({ banner: true })],
  fail: [given({ banner: false })],
  'not-visible': [given({})],
})
