import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, failFrom, pass } from '../check'
import { given } from '../given'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/about-is-there', {
  passing: 'Your profile has an About',
  failing: 'Your profile has no About',
  why: 'It is the one place where you tell the story in your own words.',
  todo: 'Write three short paragraphs: what you do and for whom, what came of it, how to reach you.',
})

export const check: Check = {
  id: 'about-is-there',
  group: 'complete',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.about(),
  judge({ snapshot, brand, pitches }) {
    const about = seen(snapshot.about)
    if (about === null) return notLoaded('about')
    return about === ''
      ? failFrom(pitches[0]?.text || brand.statement, words.todo())
      : pass(quote(about, 120))
  },
}

export const examples = (): Examples => ({
  pass: [given({ about: 'I plan shifts so that nobody works three nights in a row.' })],
  fail: [given({ about: '' }), given({ about: '' }, {}, { pitch: 'I plan fair shifts.' })],
  'not-visible': [given({})],
})
