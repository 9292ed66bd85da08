import { messages } from '../../../kernel/message'
import { type Check, cannotTell, type Examples, fail, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { notLoaded, untold } from '../untold'

const words = messages('profile-audit/recommendations', {
  passing: 'Others speak for you',
  failing: 'Fewer than two people speak for you',
  why: 'Two recommendations show at once ({asOf}); a colleague’s sentence is worth more than one’s own.',
  todo: 'Write one for somebody you worked well with; then ask one who can confirm an entry of your evidence log.',
  found: '{count, plural, =0 {No recommendation} one {# recommendation} other {# recommendations}}',
})

export const check: Check = {
  id: 'recommendations',
  group: 'alive',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ asOf }),
  where: places.received(),
  judge({ snapshot: { recommendations } }) {
    if (recommendations.state !== 'read') return notLoaded('recommendations')
    const found = words.found({ count: recommendations.value })
    if (recommendations.value >= limits.recommendations) return pass(found)
    return recommendations.whole ? fail(words.todo(), found) : cannotTell(untold.notAll())
  },
}

export const examples = (): Examples => ({
  pass: [given({ recommendations: 2 })],
  fail: [given({ recommendations: 1 })],
  'not-visible': [given({}), given({ recommendations: 1 }, {}, { cut: ['recommendations'] })],
})
