import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { limits } from '../limits'
import { places } from '../places'
import { quote } from '../quoting'
import { notLoaded } from '../untold'

const words = messages('profile-audit/about-paragraphs', {
  passing: 'Your About is easy to skim',
  failing: 'Your About is one block of text',
  why: 'Most people read it on a small screen, and skim it before they read.',
  todo: 'Break it into short paragraphs, one thought in each.',
})

export const check: Check = {
  id: 'about-paragraphs',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.about(),
  judge({ snapshot }) {
    const about = seen(snapshot.about)
    if (!about) return notLoaded('about')
    const longest = Math.max(...about.split('\n').map(paragraph => paragraph.trim().length))
    return longest > limits.aboutWall ? fail(words.todo(), quote(about, 100)) : pass()
  },
}

export const examples = (): Examples => ({
  pass: [given({ about: 'I mend clocks.' }), given({ about: `${'a'.repeat(500)}\n${'b'.repeat(500)}` })],
  fail: [given({ about: 'I mend clocks. '.repeat(60) })],
  'not-visible': [given({})],
})
