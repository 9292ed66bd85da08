import { messages } from '../../../kernel/message'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { limits } from '../limits'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/recommendations-given', {
  passing: 'You speak for others',
  failing: 'You have not spoken for anybody yet',
  why: 'What you say about others shows what you look for in work, and it is a kind reason for them to write to you.',
  todo: 'Write three sentences about somebody whose work helped yours.',
  found: '{count, plural, =0 {None given} one {# given} other {# given}}',
})

export const check: Check = {
  id: 'recommendations-given',
  group: 'alive',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why(),
  where: places.given(),
  judge({ snapshot: { recommendationsGiven: given } }) {
    if (given.state !== 'read') return notLoaded('recommendationsGiven')
    const found = words.found({ count: given.value })
    if (given.value >= limits.recommendationsGiven) return pass(found)
    return given.whole ? fail(words.todo(), found) : cannotTell(untold.notAll())
  },
}

export const examples = (): Examples => ({
  pass: [given({ recommendationsGiven: 1 })],
  fail: [given({ recommendationsGiven: 0 })],
  'not-visible': [given({}), given({ recommendationsGiven: 0 }, {}, { cut: ['recommendationsGiven'] })],
})
