import { type Check, cannotTell, type Examples, fail, notLoaded, pass } from '../check'
import { given } from '../given'
import { asOf, limits } from '../limits'
import { counted } from '../quoting'

export const check: Check = {
  id: 'recommendations',
  group: 'presence',
  passing: 'Others speak for you',
  failing: 'Fewer than two people speak for you',
  why: `Two recommendations show at once (${asOf}); a colleague’s sentence is worth more than one’s own.`,
  where: 'Recommendations, received',
  judge({ snapshot: { recommendations } }) {
    if (recommendations.state !== 'read') return notLoaded('The Recommendations section')
    if (recommendations.value >= limits.recommendations)
      return pass(counted(recommendations.value, 'recommendation'))
    if (!recommendations.whole) return cannotTell('Not all recommendations show on this page.')
    return fail(
      'Write one for somebody you worked well with; then ask one who can confirm an entry of your evidence log.',
      counted(recommendations.value, 'recommendation'),
    )
  },
}

export const examples = (): Examples => ({
  pass: [given({ recommendations: 2 })],
  fail: [given({ recommendations: 1 })],
  'not-visible': [given({}), given({ recommendations: 1 }, {}, ['recommendations'])],
})
