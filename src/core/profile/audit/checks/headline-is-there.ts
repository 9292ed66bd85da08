import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { quoted } from '../quoting'

export const check: Check = {
  id: 'headline-is-there',
  group: 'headline',
  passing: 'Your profile has a headline',
  failing: 'Your profile has no headline',
  why: 'The headline stands beside your name wherever LinkedIn shows you.',
  where: 'Headline, under your name',
  judge({ snapshot }) {
    const headline = seen(snapshot.headline)
    if (headline === null) return notLoaded('The headline')
    if (headline === '') return fail('Write what you do, for whom, and what comes of it.')
    return pass(quoted(headline))
  },
}

export const examples = (): Examples => ({
  pass: [given({ headline: 'Warehouse lead who keeps returns low' })],
  fail: [given({ headline: '' })],
  'not-visible': [given({})],
})
