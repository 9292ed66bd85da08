import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { quoted } from '../quoting'

export const check: Check = {
  id: 'about-is-there',
  group: 'about',
  passing: 'Your profile has an About',
  failing: 'Your profile has no About',
  why: 'It is the one place where you tell the story in your own words.',
  where: 'About',
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (about === null) return notLoaded('The About section')
    if (about === '')
      return fail(
        'Write three short paragraphs: what you do and for whom, what came of it, how to reach you.',
      )
    return pass(quoted(about, 120))
  },
}

export const examples = (): Examples => ({
  pass: [given({ about: 'I plan shifts so that nobody works three nights in a row.' })],
  fail: [given({ about: '' })],
  'not-visible': [given({})],
})
