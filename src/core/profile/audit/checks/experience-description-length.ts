import { seen } from '../../profile'
import { type Check, type Examples, fail, notLoaded, pass } from '../check'
import { given, position } from '../given'
import { asOf, limits } from '../limits'
import { counted } from '../quoting'
import { recentRoles, roleName } from '../recent-roles'

export const check: Check = {
  id: 'experience-description-length',
  group: 'experience',
  passing: 'Your recent descriptions have a good length',
  failing: 'The length of a recent description can be better',
  why: `Common advice is ${limits.descriptionShort} to ${limits.descriptionLong.toLocaleString('en')} characters a role (${asOf}).`,
  where: 'Experience, newest roles',
  judge({ snapshot }) {
    const experience = seen(snapshot.experience)
    const described = recentRoles(experience ?? []).filter(role => role.description.trim() !== '')
    if (described.length === 0) return notLoaded('A description of a recent role')
    const off = described.filter(
      ({ description: { length } }) => length < limits.descriptionShort || length > limits.descriptionLong,
    )
    const sizes = (roles: typeof described) =>
      roles.slice(0, 5).map(role => `${roleName(role)}: ${counted(role.description.length, 'character')}`)
    if (off.length === 0) return pass(...sizes(described))
    return fail('Aim at two to five lines, each with an action and what came of it.', ...sizes(off))
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
