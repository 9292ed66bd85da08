import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/headline-is-there', {
  passing: 'Your profile has a headline',
  failing: 'Your profile has no headline',
  why: 'The headline appears beside your name wherever LinkedIn shows you.',
  todo: 'Write what you do, for whom, and what comes of it.',
})

export const check: Check = {
  id: 'headline-is-there',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.headline(),
  judge({ snapshot, brand }) {
    const headline = seen(snapshot.headline)
    if (headline === null) return notLoaded('headline')
    return headline === '' ? failFrom(brand.statement, words.todo()) : pass(quote(headline))
  },
}

export const examples = (): Examples => ({
  pass: [given({ headline: 'Warehouse lead who keeps returns low' })],
  fail: [given({ headline: '' }), given({ headline: '' }, { statement: 'I keep returns low.' })],
  'not-visible': [given({})],
})
