import { messages } from '../../../kernel/message'
import { seen } from '../../profile'
import { type Check, type Examples, fail, pass } from '../check'
import { given, position } from '../given'
import { asOf, limits } from '../limits'
import { places } from '../places'
import { recentRoles, roleName } from '../recent-roles'
import { notLoaded } from '../untold'

const words = messages('profile-audit/experience-description-length', {
  passing: 'Your recent descriptions have a good length',
  failing: 'The length of a recent description could be better',
  why: 'Common advice is {least} to {most} characters a role ({asOf}).',
  todo: 'Aim at two to five lines, each with an action and what came of it.',
  found: '{role}: {count, plural, one {# character} other {# characters}}',
})

export const check: Check = {
  id: 'experience-description-length',
  group: 'clear',
  passing: words.passing(),
  failing: words.failing(),
  why: words.why({ least: limits.descriptionShort, most: limits.descriptionLong, asOf }),
  where: places.recentRoles(),
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    const described = recentRoles(experience ?? []).filter(role => role.description.trim() !== '')
    if (described.length === 0) return notLoaded('experience')
    const off = described.filter(
      ({ description: { length } }) => length < limits.descriptionShort || length > limits.descriptionLong,
    )
    const sizes = (roles: typeof described) =>
      roles.slice(0, 5).map(role => words.found({ role: roleName(role), count: role.description.length }))
    return off.length === 0 ? pass(...sizes(described)) : fail(words.todo(), ...sizes(off))
  },
}

export const examples = (): Examples => ({
  pass: [given({ experience: [position('Cook', 'x'.repeat(200))] })],
  fail: [
    given({ experience: [position('Cook', 'Cooking.')] }),
    given({ experience: [position('Cook', 'x'.repeat(2001))] }),
  ],
  'not-visible': [given({}), given({ experience: [position('Cook', '')] })],
})
